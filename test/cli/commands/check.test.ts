import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runCli } from '../../support/run-cli.js';
import { workspace } from '../../support/workspace.js';

const CSV = 'samples/broadband.csv';
const YAML = 'surveys/broadband.yaml';
const files = workspace();

describe('csat check', () => {
  it('says that a definition is right', async () => {
    expect(await runCli(['check', YAML])).toEqual({ exit: 0, out: `${YAML}: 7 questions, no problem found\n`, err: '' });
  });

  it('says that a file goes with it, and which answers do not', async () => {
    expect(await runCli(['check', YAML, CSV])).toEqual({
      exit: 0,
      out: `${YAML}: 7 questions, all bound to columns of ${CSV}; 1,200 responses, 2 columns with answers off the scale\n`,
      err:
        `${CSV} row 18  warning  invalid-answers  "recommend": 4 answers in column "recommend" off its scale: "99" 4×\n` +
        `${CSV} row 251  warning  invalid-answers  "network.speed": 2 answers in column "speed" off its scale: "99" 2×\n`,
    });
  });

  it('reads standard input', async () => {
    expect((await runCli(['check', YAML, '-'], { stdin: readFileSync(CSV) })).exit).toBe(0);
  });

  it('tells all that is wrong in a definition, and that the file is not there', async () => {
    const yaml = files.write('wrong.yaml', 'id: a\nquestions:\n  - {id: recommend, type: npss}\n  - {id: overall, type: csat, tpo: 2}\n');
    const { exit, out, err } = await runCli(['check', yaml, 'samples/brodband.csv']);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain(`${yaml}:3:27  `);
    expect(err).toContain('did you mean "nps"?');
    expect(err).toContain(`${yaml}:4:31  unknown-key`);
    expect(err).toContain('samples/brodband.csv  no-such-file  there is no such file\n    did you mean "broadband.csv"?\n');
  });

  it('tells of columns that the file does not have, with the place in the definition', async () => {
    const yaml = files.write('column.yaml', 'id: a\nquestions:\n  - {id: 推荐, type: nps, column: recomend}\n');
    expect(await runCli(['check', yaml, CSV])).toEqual({
      exit: 2,
      out: '',
      err: `${yaml}:3:33  unknown-column  question "推荐" names column "recomend", which the file does not have
    3 |   - {id: 推荐, type: nps, column: recomend}
                                          ^^^^^^^^
    did you mean "recommend"?
`,
    });
  });

  it('fails when no answer is on the scale', async () => {
    const yaml = files.write('scale.yaml', 'id: a\nquestions:\n  - {id: region, type: nps}\n');
    const { exit, out, err } = await runCli(['check', yaml, CSV]);
    expect(exit).toBe(3);
    expect(out).toContain('but not all could be read');
    expect(err).toContain(`${CSV}  unreadable-scale  "region" has the labels "North", "South", "East", "West", which are no scale\n`);
    expect(err).not.toContain('invalid-answers');
  });
});

describe('csat check of transactions', () => {
  const ORDERS = 'samples/orders.csv';
  const DEFINITION = 'surveys/orders.yaml';
  const definition = (name: string, more: string): string => files.write(name, `id: orders\nkind: transactions\n${more}`);

  it('says that a definition is right, and with a file what was found in it', async () => {
    expect(await runCli(['check', DEFINITION])).toEqual({ exit: 0, out: `${DEFINITION}: transactions, no problem found\n`, err: '' });
    const { exit, out, err } = await runCli(['check', DEFINITION, ORDERS]);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toMatch(
      new RegExp(
        `^${DEFINITION}: customer "customer_id", date "order_date", amount "amount", order "order_id", status "status" in ${ORDERS}; 2,\\d{3} of 2,\\d{3} rows count: 1,\\d{3} orders of \\d{3} customers from 2025-01-0\\d to 2026-06-\\d\\d\\n$`,
      ),
    );
  });

  it('warns of a map of segments, with the place of each: overlap, gap, unreachable', async () => {
    const yaml = definition(
      'map.yaml',
      'rfm:\n  segments:\n    - {name: best, r: 4..5, f: 3..5}\n    - {name: good, r: 3..5, f: 2..5}\n    - {name: fine, r: 5, f: 4}\n    - {name: rest, r: 1..2}\n',
    );
    const { exit, out, err } = await runCli(['check', yaml]);
    expect({ exit, out }).toEqual({ exit: 0, out: `${yaml}: transactions, 3 things found\n` });
    expect(err.match(/^\S.*/gm)).toEqual([
      `${yaml}:6:7  warning  segment-overlap  segment "good" shares 6 of its 12 combinations of scores with "best", which takes them first`,
      `${yaml}:7:7  warning  segment-unreachable  segment "fine" can never occur: "best" takes all of its scores before it`,
      `${yaml}:5:5  warning  segment-gap  3 of 25 combinations of scores are in no segment and become Others: R3 F1, R4 F1, R5 F1`,
    ]);
  });

  it('refuses settings that do not fit together, and columns that are not there', async () => {
    const yaml = definition('bins.yaml', 'rfm: {bins: 4, thresholds: {recency: [30, 60]}}\n');
    const { exit, err } = await runCli(['check', yaml]);
    expect(exit).toBe(2);
    expect(err).toContain(`${yaml}:3:`);
    const column = definition('column.yaml', 'transactions: {customer: custmer_id}\n');
    expect(await runCli(['check', column, ORDERS])).toEqual({
      exit: 2,
      out: '',
      err: `${column}:3:26  unknown-column  transactions.customer names column "custmer_id", which the file does not have
    3 | transactions: {customer: custmer_id}
                                 ^^^^^^^^^^
    did you mean "customer_id"?
`,
    });
  });

  it('tells how dates and amounts are written, and fails where many cannot be read', async () => {
    const yaml = definition('bare.yaml', '');
    const sound = files.write('sound.csv', 'customer_id,order_date,amount\na,13/01/2026,$5\nb,14/02/2026,$6\n');
    expect((await runCli(['check', yaml, sound])).out).toBe(
      `${yaml}: customer "customer_id", date "order_date" (day first), amount "amount" in $ in ${sound}; 2 of 2 rows count: 2 orders of 2 customers from 2026-01-13 to 2026-02-14\n`,
    );
    const bad = files.write('bad.csv', 'customer_id,order_date,amount\na,2026-01-13,much\nb,2026-02-14,6\n');
    const { exit, out, err } = await runCli(['check', yaml, bad]);
    expect(exit).toBe(3);
    expect(out).toContain('1 of 2 rows count');
    expect(out).toContain('but not all could be read');
    expect(err).toContain(`${bad} row 2  unreadable-cells  column "amount": 1 of 2 cells are no date or amount`);
  });

  it('says of tickets which column was taken for what', async () => {
    expect(await runCli(['check', 'surveys/tickets.yaml'])).toEqual({
      exit: 0,
      out: 'surveys/tickets.yaml: tickets, no problem found\n',
      err: '',
    });
    const { exit, out, err } = await runCli(['check', 'surveys/tickets.yaml', 'samples/tickets.csv']);
    expect(exit).toBe(0);
    expect(out).toMatch(
      /^surveys\/tickets.yaml: created "opened_at", first-response "first_response_at".* in samples\/tickets.csv; 900 tickets\n$/,
    );
    expect(err).toContain('row 42  warning  negative-durations');
    const wrong = files.write('tickets.yaml', 'id: t\nkind: tickets\nsla: {resolution: {hihg: 2h}}\n');
    expect(await runCli(['check', wrong, 'samples/tickets.csv'])).toMatchObject({
      exit: 2,
      err: expect.stringContaining('did you mean "High"?'),
    });
  });
});

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

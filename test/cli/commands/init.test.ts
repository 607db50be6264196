import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadAnyDefinition, loadDefinition } from '../../../src/survey/load.js';
import { runCli } from '../../support/run-cli.js';
import { workspace } from '../../support/workspace.js';

const CSV = 'samples/broadband.csv';
const files = workspace();

describe('csat init', () => {
  it('writes a definition that is valid and comments what it took each column for', async () => {
    const { exit, out, err } = await runCli(['init', CSV]);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toContain('# asks to recommend; numbers on 0..10\n');
    expect(loadDefinition(out, 'init.yaml').definition.questions.map(({ id }) => id)).toContain('recommend');
  });

  it.each(['broadband', 'tracker', 'manyidu', 'qualtrics-support', 'forms-course'])(
    'gives %s the figures that it has without',
    async (id) => {
      const csv = `samples/${id}.csv`;
      const yaml = files.path(`${id}.yaml`);
      expect((await runCli(['init', csv, '-o', yaml])).exit).toBe(0);
      const [inferred, defined] = [await runCli(['analyze', csv, '-f', 'json']), await runCli(['analyze', csv, '-s', yaml, '-f', 'json'])];
      const figures = ({ out }: { out: string }) => JSON.parse(out).metrics.map((metric: { figures: unknown }) => metric.figures);
      expect(figures(defined)).toEqual(figures(inferred));
    },
  );

  it('writes a file, says what to do with it, and replaces it only with --force', async () => {
    const yaml = files.path('survey.yaml');
    const first = await runCli(['init', CSV, '-o', yaml]);
    expect(first).toEqual({
      exit: 0,
      out: '',
      err: `${yaml} is written; correct it, then:  csat analyze ${CSV} -s ${yaml}\n`,
    });
    expect(files.read('survey.yaml')).toBe((await runCli(['init', CSV])).out);
    files.write('survey.yaml', 'mine');
    expect(await runCli(['init', CSV, '-o', yaml])).toEqual({
      exit: 2,
      out: '',
      err: `${yaml}  file-exists  the file is there already\n    --force replaces it\n`,
    });
    expect(files.read('survey.yaml')).toBe('mine');
    expect((await runCli(['init', CSV, '-o', yaml, '--force'])).exit).toBe(0);
    expect(files.read('survey.yaml')).not.toBe('mine');
  });

  it('does not write over the responses, forced or not', async () => {
    const csv = files.write('own.csv', 'id,score\n1,3\n2,5\n');
    expect(await runCli(['init', csv, '-o', csv, '--force'])).toEqual({
      exit: 2,
      out: '',
      err: `${csv}  output-taken  the file is read by this command\n    write to another file\n`,
    });
    expect(files.read('own.csv')).toBe('id,score\n1,3\n2,5\n');
  });

  it('reads standard input', async () => {
    expect(await runCli(['init', '-'], { stdin: readFileSync(CSV) })).toMatchObject({ exit: 0, err: '' });
  });

  it('writes of orders a definition of transactions, with which their figures are what they were', async () => {
    const csv = 'samples/orders.csv';
    const yaml = files.path('orders.yaml');
    expect((await runCli(['init', csv, '-o', yaml])).exit).toBe(0);
    expect(loadAnyDefinition(files.read('orders.yaml') ?? '', yaml).definition).toMatchObject({
      kind: 'transactions',
      transactions: {
        customer: 'customer_id',
        date: 'order_date',
        amount: 'amount',
        order: 'order_id',
        status: 'status',
        cancelled: ['cancelled'],
      },
    });
    const [inferred, defined] = [await runCli(['analyze', csv, '-f', 'json']), await runCli(['analyze', csv, '-s', yaml, '-f', 'json'])];
    expect(JSON.parse(defined.out).metrics).toEqual(JSON.parse(inferred.out).metrics);
  });

  it('pins how dates and amounts of orders are written, and passes warnings on', async () => {
    const csv = files.write('comma.csv', 'customer_id;order_date;amount\na;13/01/2026;1.234,50\nb;14/01/2026;2,00\n');
    expect((await runCli(['init', csv])).out).toMatch(/date-order: dmy {3}#.*\n {2}amount: amount .*\n {2}decimal: ","/);
    const open = files.write('open.csv', 'customer_id,order_date,amount\na,3/4/2026,5\n');
    expect((await runCli(['init', open])).err).toContain('warning  open-date-order');
  });

  it('writes a definition of tickets that gives their figures', async () => {
    const yaml = files.path('tickets.yaml');
    expect((await runCli(['init', 'samples/tickets.csv', '-o', yaml])).exit).toBe(0);
    const metrics = async (...more: string[]) => {
      const { out } = await runCli(['analyze', 'samples/tickets.csv', '-f', 'json', ...more]);
      return JSON.parse(out).metrics.map(({ id, figures }: { id: string; figures: unknown }) => ({ id, figures }));
    };
    expect(await metrics('-s', yaml)).toEqual(await metrics());
  });
});

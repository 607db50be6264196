import { describe, expect, it } from 'vitest';
import { runCli } from '../../support/run-cli.js';
import { workspace } from '../../support/workspace.js';

const YAML = 'surveys/servqual.yaml';
const files = workspace();

describe('csat preview', () => {
  it('writes the page to standard output, and with -o the same to a file', async () => {
    const { exit, out, err } = await runCli(['preview', YAML]);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toContain('<title>Service quality of a hotel</title>');
    const page = files.path('preview.html');
    expect(await runCli(['preview', YAML, '-o', page])).toEqual({ exit: 0, out: '', err: `${page} is written; open it in a browser\n` });
    expect(files.read('preview.html')).toBe(out);
  });

  it('takes another order with another seed', async () => {
    const yaml = files.write(
      'random.yaml',
      'id: q\nquestions:\n  - {id: a, type: single-choice, randomize: true, options: [a, b, c, d, e, f, g, h]}\n',
    );
    const [usual, one, two] = [
      await runCli(['preview', yaml]),
      await runCli(['preview', yaml, '--seed', '1']),
      await runCli(['preview', yaml, '--seed', '2']),
    ];
    expect(one.out).toBe(usual.out);
    expect(two.out).not.toBe(one.out);
  });

  it('tells all that is wrong at once and writes nothing', async () => {
    const yaml = files.write('wrong.yaml', 'id: q\nquestions:\n  - {id: a, type: npss}\n');
    const ran = await runCli(['preview', yaml, '-o', files.path('no/such.html'), '--seed', 'x']);
    expect(ran).toMatchObject({ exit: 2, out: '' });
    expect(ran.err).toMatch(/wrong-number.*--seed x/);
    expect(ran.err).toMatch(/unwritable-file/);
    expect(ran.err).toMatch(/wrong\.yaml:3:\d+ .*npss/);
  });

  it('does not write over the definition', async () => {
    const yaml = files.write('own.yaml', 'id: q\nquestions:\n  - {id: a, type: nps}\n');
    expect(await runCli(['preview', yaml, '-o', yaml])).toMatchObject({ exit: 2 });
    expect(files.read('own.yaml')).toContain('type: nps');
  });
});

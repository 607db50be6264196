import { describe, expect, it } from 'vitest';
import { runCli } from './support/run-cli.js';
import { workspace } from './support/workspace.js';

/** Files that are well formed and too large in one direction: they are read, in seconds and not in minutes. */

const files = workspace();

describe('a file of responses', () => {
  it('has 5,000 columns', async () => {
    const columns = Array.from({ length: 5000 }, (_, i) => i);
    const lines = Array.from({ length: 50 }, (_, row) => columns.map((column) => (row * column) % 11).join(','));
    const path = files.write('wide.csv', `${columns.map((column) => `q${column}`).join(',')}\n${lines.join('\n')}\n`);
    const yaml = files.write('wide.yaml', 'id: wide\nquestions:\n  - {id: q4999, type: nps}\n');
    const { exit, out } = await runCli(['analyze', path, '-s', yaml, '-f', 'json']);
    expect(exit).toBe(0);
    expect(JSON.parse(out).source).toMatchObject({ columns: 5000, rows: 50, included: 50 });
  }, 20_000);

  it.each([
    ['on one line', 'x'.repeat(10_000_000)],
    ['on many lines', `"${'x\n'.repeat(5_000_000)}"`],
  ])(
    'has a cell of 10 MB %s',
    async (name, cell) => {
      const path = files.write(`${name}.csv`, `id,score,why\n1,9,${cell}\n2,8,y\n3,7,z\n4,9,y\n`);
      const { exit, out } = await runCli(['analyze', path, '-f', 'json']);
      expect(exit).toBe(0);
      expect(JSON.parse(out).source).toMatchObject({ rows: 4, included: 4 });
    },
    20_000,
  );

  it('has a header cell of 10 MB', async () => {
    const path = files.write('header.csv', `${'x'.repeat(10_000_000)},score\n1,9\n2,8\n`);
    const { exit, out, err } = await runCli(['analyze', path]);
    expect({ exit, out }).toEqual({ exit: 3, out: '' });
    expect(err.length).toBeLessThan(400);
  }, 20_000);
});

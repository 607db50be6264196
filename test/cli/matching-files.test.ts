import { expect, test } from 'vitest';
import { matchingFiles } from '../../src/cli/matching-files.js';
import { workspace } from '../support/workspace.js';

const files = workspace();
for (const name of ['b.csv', 'a.csv', 'c.txt', '[a].csv', '一月.csv']) files.write(name, 'x');
const paths = (...names: string[]) => names.map(files.path);

test('a pattern is the files that match it, in the order of their names', async () => {
  expect(await matchingFiles(paths('?.csv'))).toEqual(paths('a.csv', 'b.csv'));
  expect(await matchingFiles(paths('c.txt', '*月.csv', '{b,a}.csv'))).toEqual(paths('c.txt', '一月.csv', 'a.csv', 'b.csv'));
});

test('a file that is called like a pattern is itself, and what is no pattern is left as it is', async () => {
  const names = [...paths('[a].csv', 'missing.csv'), '-', 'postgres://host/db?table=t', './a.csv'];
  expect(await matchingFiles(names)).toEqual(names);
});

test('a pattern that no file matches is told', async () => {
  await expect(matchingFiles(paths('*.tsv'))).rejects.toMatchObject({
    exit: 3,
    diagnostics: [{ code: 'no-such-file', where: { file: files.path('*.tsv') } }],
  });
});

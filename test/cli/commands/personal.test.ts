import { expect, test } from 'vitest';
import { runCli } from '../../support/run-cli.js';
import { workspace } from '../../support/workspace.js';

const files = workspace();
const ROWS = 'email,recommend\nann@example.org,9\nbo@example.org,10,extra\ncy@example.org,8\n';

test('rejected rows of a file with personal columns come without their cells, unless asked for', async () => {
  const input = files.write('responses.csv', ROWS);
  await runCli(['analyze', input, '--rejects', files.path('rejects.csv'), '--quiet']);
  expect(files.read('rejects.csv')).toBe('row,reason,cells\n3,long-row\n');
  await runCli(['analyze', input, '--rejects', files.path('all.csv'), '--personal', '--quiet']);
  expect(files.read('all.csv')).toBe('row,reason,cells\n3,long-row,bo@example.org,10,extra\n');
});

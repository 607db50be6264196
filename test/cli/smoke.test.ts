import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { usualSizes } from '../../src/engine/text/parallel/sizes.js';
import { workspace } from '../support/workspace.js';

/** The command as it is installed; everything else is tested in process. */

const files = workspace();

const csat = (args: string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/csat.js', ...args], { encoding: 'utf8', input });
  return { exit: status, out: stdout, err: stderr };
};

beforeAll(() => {
  if (!existsSync('dist/csat.cjs')) throw new Error('dist/ is not built: npm run build');
});

describe('bin/csat.js', () => {
  it('says its version', () => {
    expect(csat(['--version'])).toEqual({ exit: 0, out: `${manifest.version}\n`, err: '' });
  });

  it('analyzes a file, and the same from standard input', () => {
    const file = csat(['analyze', 'samples/broadband.csv', '-s', 'surveys/broadband.yaml', '-f', 'csv']);
    expect(file).toMatchObject({ exit: 0, err: '', out: expect.stringContaining('broadband,nps,recommend,') });
    expect(csat(['analyze', '-', '-s', 'surveys/broadband.yaml', '-f', 'csv'], readFileSync('samples/broadband.csv', 'utf8'))).toEqual(
      file,
    );
  });

  it('exits with the code that was promised', () => {
    expect(csat(['analyze', 'samples/nowhere.csv'])).toMatchObject({
      exit: 3,
      out: '',
      err: expect.stringMatching(/^samples\/nowhere\.csv {2}no-such-file/),
    });
    expect(csat(['analyze'])).toMatchObject({ exit: 2, out: '' });
  });

  it('counts a large file, and does not wait for threads that have nothing to count', () => {
    const line = '10,satisfied with nearly all of it\n';
    const n = Math.ceil(usualSizes.least / line.length);
    const large = files.write('large.csv', `recommend,comment\n${line.repeat(n)}`);
    const counted = csat(['analyze', large, '-f', 'json', '--quiet']);
    const [{ metric, base, figures }] = JSON.parse(counted.out).metrics;
    expect([metric, base.n, figures[0]]).toMatchObject(['nps', n, { id: 'nps', value: 100 }]);
    expect(csat(['analyze', large, '--only', 'recomend'])).toMatchObject({
      exit: 2,
      out: '',
      err: expect.stringContaining('did you mean "recommend"?'),
    });
  });

  it('ends quietly when its reader has seen enough', async () => {
    const child = spawn(process.execPath, ['bin/csat.js', 'analyze', 'samples/broadband.csv', '-f', 'json'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let err = '';
    child.stderr.on('data', (text) => {
      err += text;
    });
    child.stdout.destroy();
    expect([await once(child, 'close'), err]).toEqual([[0, null], '']);
  });
});

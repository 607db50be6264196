import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { workspace } from './support/workspace.js';

/** The package as users install it: packed, installed without a network, called as a command and as a library. */

const SHIPPED = [
  /^(package\.json|LICENSE|README\.md|README\.zh\.md)$/,
  /^bin\/((csat|load)\.js|package\.json)$/,
  /^dist\/(index\.js|[\w-]+\.cjs|csat\.cjs\.v[\w.-]+|LICENCES\.txt)$/,
  /^surveys\/[\w-]+\.(yaml|json)$/,
  /^samples\/([\w-]+\.csv|README\.md)$/,
];
const files = workspace();
let packed: { filename: string; files: { path: string }[] };

/** Runs npm without a shell where it can: through the file that runs this test. */
function npm(args: string[], cwd: string): string {
  const cli = process.env.npm_execpath ?? '';
  const [command, first] = cli.endsWith('npm-cli.js') ? [process.execPath, [cli]] : ['npm', []];
  return execFileSync(command, [...first, ...args], {
    cwd,
    encoding: 'utf8',
    shell: command === 'npm' && process.platform === 'win32',
    stdio: 'pipe',
  });
}

beforeAll(() => {
  if (!existsSync('dist/csat.cjs')) throw new Error('dist/ is not built: npm run build');
  [packed] = JSON.parse(npm(['pack', '--ignore-scripts', '--json', '--pack-destination', files.path('.')], '.'));
  files.write('package.json', '{"private": true}');
  npm(['install', '--offline', '--no-audit', '--no-fund', files.path(packed.filename)], files.path('.'));
}, 60_000);

describe('the package', () => {
  it('holds what users need and nothing else', () => {
    const paths = packed.files.map(({ path }) => path);
    expect(paths.filter((path) => !SHIPPED.some((kind) => kind.test(path)))).toEqual([]);
    for (const path of [
      'package.json',
      'LICENSE',
      'bin/csat.js',
      'bin/load.js',
      'dist/csat.cjs',
      'dist/index.js',
      'dist/LICENCES.txt',
      'surveys/broadband.yaml',
      'samples/broadband.csv',
    ])
      expect(paths).toContain(path);
  });

  it('needs no other package', () => {
    expect(manifest).not.toHaveProperty('dependencies');
    expect(JSON.parse(npm(['ls', '--all', '--json'], files.path('.'))).dependencies).toEqual({
      // DuckDB is for who installs it beside.
      csat: expect.objectContaining({ dependencies: { '@duckdb/node-api': {} } }),
    });
  });

  it('brings the command', () => {
    const args = [
      'analyze',
      'node_modules/csat/samples/broadband.csv',
      '-s',
      'node_modules/csat/surveys/broadband.yaml',
      '--format',
      'json',
    ];
    const report = JSON.parse(npm(['exec', '--offline', '--no', '--', 'csat', ...args], files.path('.')));
    expect(report.metrics[0].figures[0]).toMatchObject({ id: 'nps', value: expect.closeTo(23.3, 1) });
  }, 30_000);

  it('reads patterns of files, and says what DuckDB is needed for', () => {
    files.write('a.csv', 'score\n9\n');
    files.write('b.csv', 'score\n3\n');
    files.write('c.parquet', 'PAR1');
    const csat = (...args: string[]) =>
      spawnSync(process.execPath, ['node_modules/csat/bin/csat.js', 'analyze', ...args], { cwd: files.path('.'), encoding: 'utf8' });
    expect(JSON.parse(csat('?.csv', '-f', 'json').stdout).source).toMatchObject({ name: 'a.csv, b.csv', rows: 2 });
    const { status, stderr } = csat('c.parquet');
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'c.parquet  engine-missing  this file is read by DuckDB, which is not installed\n    npm install @duckdb/node-api\n',
    });
  });

  it('brings the command as this Node has compiled it, and needs that not', () => {
    const load = pathToFileURL(files.path('node_modules/csat/bin/load.js'));
    const program = `import { readFileSync, rmSync } from 'node:fs';
      import { compiledFile, evaluate } from '${load}';
      console.log(evaluate(readFileSync(compiledFile)).script.cachedDataRejected);
      rmSync(compiledFile);`;
    const run = (...args: string[]) => execFileSync(process.execPath, args, { cwd: files.path('.'), encoding: 'utf8' }).trim();
    expect(run('--input-type=module', '--eval', program)).toBe('false');
    expect(run('node_modules/csat/bin/csat.js', '--version')).toBe(manifest.version);
  });

  it('is a library', () => {
    writeFileSync(
      files.path('use.mjs'),
      `import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { analyze, loadDefinition, renderers } from 'csat';

const bytes = readFileSync('node_modules/csat/samples/broadband.csv');
const input = {
  name: 'broadband.csv',
  open: () => Readable.from([bytes]),
  head: async (most) => ({ bytes: bytes.subarray(0, most), whole: bytes.length <= most }),
};
const loaded = loadDefinition(readFileSync('node_modules/csat/surveys/broadband.yaml', 'utf8'), 'broadband.yaml');
const report = await analyze(input, { loaded, only: ['nps'] });
const { render } = await renderers.csv();
process.stdout.write(render(report, { width: 80, color: false, full: false }));
`,
    );
    expect(execFileSync(process.execPath, ['use.mjs'], { cwd: files.path('.'), encoding: 'utf8' })).toContain('broadband,nps,recommend,');
  });
});

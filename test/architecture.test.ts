import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { metrics } from '../src/metrics/index.js';

/** The parts of the library of charts that are used; the whole of it is too large. */
const ECHARTS = ['charts', 'components', 'core', 'features', 'renderers'].map((part) => `echarts/${part}`);

/** Who may import whom: of our rooms, and of packages. Files at the top of src/ draw the pipeline and may import every room below cli. */
const ROOMS: Record<string, { rooms: string[]; packages: string[]; node: boolean }> = {
  diagnostic: { rooms: [], packages: [], node: false },
  // The grammar of delimited text: the head of a file is read by it, and then all of it by the engine.
  delimited: { rooms: [], packages: [], node: false },
  survey: { rooms: ['diagnostic'], packages: ['yaml', 'zod'], node: false },
  statistics: { rooms: ['diagnostic', 'survey'], packages: [], node: false },
  inference: { rooms: [], packages: ['simple-statistics'], node: false },
  metrics: { rooms: ['diagnostic', 'survey', 'statistics', 'inference'], packages: ['zod'], node: false },
  design: { rooms: ['diagnostic', 'survey', 'inference'], packages: ['@e965/xlsx', 'yaml'], node: false },
  source: { rooms: ['diagnostic', 'survey', 'delimited'], packages: ['@e965/xlsx', 'yaml'], node: true },
  // The schema of saved statistics is what zod is for there; the others are drivers.
  engine: { rooms: ['diagnostic', 'statistics', 'delimited'], packages: ['@duckdb/node-api', 'pg', 'zod'], node: true },
  report: { rooms: ['diagnostic', 'survey', 'inference', 'metrics'], packages: ['zod'], node: false },
  render: { rooms: ['report'], packages: ['chalk', 'fast-string-width', ...ECHARTS], node: false },
  cli: { rooms: ['*'], packages: ['commander', 'inquirer', 'tinyglobby', 'zod'], node: true },
  analyze: { rooms: ['diagnostic', 'survey', 'statistics', 'metrics', 'source', 'engine', 'report'], packages: [], node: false },
  index: { rooms: ['*'], packages: [], node: false },
};
/** The vocabulary of results is schema as much as type: report builds its own schema on it. All else of metrics is types only there. */
const VALUES_FROM_METRICS = 'metrics/result';
const LONGEST = 300;

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

const src = resolve(import.meta.dirname, '../src');
const posix = (path: string): string => path.split(sep).join('/');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map(posix)
  .sort();
const textOf = (file: string): string => readFileSync(join(src, file), 'utf8');
const roomOf = (file: string): string => (file.split('/')[0] as string).replace(/\.ts$/, '');

function importsOf(file: string, text: string): Import[] {
  const found = [...text.matchAll(/^(?:import|export)\s+(type\s)?[^;]*?from\s+'([^']+)'/gm), ...text.matchAll(/()\bimport\('([^']+)'\)/g)];
  return found.map(([, type, to]) => ({ from: file, to: to as string, typeOnly: type !== undefined && type !== '' }));
}

/** What is wrong with an import; null when nothing is. */
function offence({ from, to, typeOnly }: Import): string | null {
  const room = ROOMS[roomOf(from)];
  const name = `${from} imports ${to}`;
  if (room === undefined) return `${from} is in no room`;
  if (to.startsWith('node:')) return room.node ? null : name;
  if (!to.startsWith('.')) return room.packages.includes(to) ? null : name;
  const target = posix(relative(src, resolve(src, dirname(from), to)));
  if (target.startsWith('../')) return from === 'cli/run.ts' ? null : name;
  const other = roomOf(target.replace(/\.js$/, '.ts'));
  if (other === roomOf(from) || room.rooms.includes('*')) return null;
  if (!room.rooms.includes(other)) return name;
  if (roomOf(from) === 'report' && other === 'metrics' && !typeOnly && !target.startsWith(VALUES_FROM_METRICS))
    return `${name} for more than its types`;
  return null;
}

/** Files that import each other in a circle, as a path; null when none do. */
function circle(edges: ReadonlyMap<string, string[]>): string[] | null {
  const done = new Set<string>();
  const visit = (file: string, path: string[]): string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of edges.get(file) ?? []) {
      const found = visit(next, [...path, file]);
      if (found !== null) return found;
    }
    done.add(file);
    return null;
  };
  for (const file of edges.keys()) {
    const found = visit(file, []);
    if (found !== null) return found;
  }
  return null;
}

const FORBIDDEN = /\bconsole\.|\bprocess\.|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b/;
const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

describe('architecture', () => {
  const imports = files.flatMap((file) => importsOf(file, textOf(file)));

  it('lets rooms import only what their table says', () => {
    expect(imports.map(offence).filter((one) => one !== null)).toEqual([]);
  });

  it('has no circle of imports, types included', () => {
    const edges = new Map(
      files.map((file) => [
        file,
        imports
          .filter(({ from, to }) => from === file && to.startsWith('.'))
          .map(({ to }) => posix(relative(src, resolve(src, dirname(file), to))).replace(/\.js$/, '.ts')),
      ]),
    );
    expect(circle(edges)).toBeNull();
  });

  it(`has no file over ${LONGEST} lines`, () => {
    expect(files.filter((file) => textOf(file).split('\n').length > LONGEST + 1)).toEqual([]);
  });

  it('calls every metric as its file', () => {
    for (const { id } of metrics) expect(files).toContain(`metrics/${id}.ts`);
  });

  it('leaves console, process, clock and chance to cli', () => {
    const offenders = files.filter((file) => roomOf(file) !== 'cli' && FORBIDDEN.test(withoutComments(textOf(file))));
    expect(offenders).toEqual([]);
  });

  it('fails when it should', () => {
    const forbidden: Import[] = [
      { from: 'metrics/nps.ts', to: '../engine/engine.js', typeOnly: true },
      { from: 'inference/wilson.ts', to: '../survey/text.js', typeOnly: false },
      { from: 'survey/load.ts', to: 'node:fs', typeOnly: false },
      { from: 'engine/text/tally.ts', to: '../../survey/text.js', typeOnly: true },
      { from: 'render/table.ts', to: '../metrics/nps.js', typeOnly: false },
      { from: 'report/suppress.ts', to: '../metrics/nps.js', typeOnly: false },
      { from: 'source/infer.ts', to: 'lodash', typeOnly: false },
      { from: 'util/misc.ts', to: 'node:fs', typeOnly: false },
    ];
    for (const one of forbidden) expect(offence(one), `${one.from} -> ${one.to}`).not.toBeNull();
    expect(
      circle(
        new Map([
          ['a.ts', ['b.ts']],
          ['b.ts', ['a.ts']],
        ]),
      ),
    ).toEqual(['a.ts', 'b.ts', 'a.ts']);
    expect(FORBIDDEN.test('const now = Date.now();')).toBe(true);
  });
});

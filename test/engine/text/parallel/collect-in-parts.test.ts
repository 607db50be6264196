import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CsatError } from '../../../../src/diagnostic.js';
import { collectInParts, type Parts } from '../../../../src/engine/text/parallel/collect-in-parts.js';
import { scanRanges } from '../../../../src/engine/text/parallel/scan-ranges.js';
import { placesOf } from '../../../../src/engine/text/places-of.js';
import { scan } from '../../../../src/engine/text/scan.js';
import type { TextSource } from '../../../../src/engine/text/text-source.js';
import type { Break, Population, Request } from '../../../../src/statistics/request.js';
import { memoryInput } from '../../../support/memory-input.js';
import { hostileCells } from '../../conformance/corpus.js';
import { write } from '../../conformance/delimited-text.js';
import { encode } from '../../conformance/encode.js';
import { column, countsOf, everyone } from '../../conformance/tables.js';

/** Parts so small that most records lie in several, against one pass over the same bytes. */

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'csat-parts-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Told {
  rejects: [readonly string[], number, string][];
}

function sourceOf(bytes: Buffer, header: readonly string[], more: Partial<TextSource> = {}): TextSource & Told {
  const path = join(folder, 'text');
  writeFileSync(path, bytes);
  const rejects: Told['rejects'] = [];
  return {
    name: 'text',
    open: memoryInput(bytes).open,
    file: { path, size: bytes.length },
    encoding: 'utf-8',
    delimiter: ',',
    nested: false,
    skip: 1,
    columns: header.map((key, index) => ({ key, index })),
    width: { least: header.length, most: header.length },
    always: [],
    onReject: (...reject) => rejects.push(reject),
    rejects,
    ...more,
  };
}

const parts = (part: number, head = 1, tail = part, window = 4 * part): Parts => ({
  sizes: { least: 0, head, remembering: head, largestHead: 0.8, part, tail, window },
  start: async () => ({ count: 3, scan: scanRanges, close: async () => {} }),
});

type Asked = [Request[], Break[], Population];

async function onePass(source: TextSource & Told, asked: Asked) {
  source.rejects.length = 0;
  const found = await scan(source, placesOf(source), ...asked).catch((problem) => {
    if (problem instanceof CsatError) return problem;
    throw problem;
  });
  return { found, rejects: [...source.rejects] };
}

async function inParts(source: TextSource & Told, asked: Asked, how: Parts) {
  source.rejects.length = 0;
  const found = await collectInParts(source, ...asked, how);
  return { found, rejects: [...source.rejects] };
}

/** As plain data, in the order in which it is told. */
const told = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, one) => {
      if (one instanceof Map) return [...one];
      return ArrayBuffer.isView(one) ? [...(one as Float64Array)] : one;
    }),
  );

/** Holds parts to one pass, unless they leave it to one pass; says which. */
async function compare(source: TextSource & Told, asked: Asked, how: Parts): Promise<'same' | 'left'> {
  const whole = await onePass(source, asked);
  const divided = await inParts(source, asked, how);
  if (divided.found === null) {
    expect(divided.rejects).toEqual([]);
    return 'left';
  }
  expect(told(divided)).toEqual(told(whole));
  return 'same';
}

const header = ['a', 'b', 'weight'];
const short = hostileCells.filter((cell) => cell.length < 100);
const plainCell = fc.constantFrom('1', '2', '9', 'ä', '满', '', 'p1', 'p2');
const hostileCell = fc.oneof(
  { weight: 4, arbitrary: plainCell },
  { weight: 1, arbitrary: fc.constantFrom(...short, 'x,"\n1,2,3\n', '"\n"', '\n\n\n', '","\r\n') },
);
const weight = fc.integer({ min: 0, max: 40_000 }).map((one) => String(one / 10_000));
const record = fc.oneof(
  { weight: 12, arbitrary: fc.tuple(hostileCell, hostileCell, weight) },
  { weight: 1, arbitrary: fc.array(hostileCell, { minLength: 1, maxLength: 5 }) },
  { weight: 1, arbitrary: fc.constantFrom([''], ['', '', ''], [' ', '\u3000', '']) },
);
const text = fc
  .tuple(
    fc.array(record, { minLength: 5, maxLength: 60 }),
    fc.array(fc.constantFrom('\n', '\r\n', '\r'), { minLength: 1, maxLength: 3 }),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([records, lineEnds, finalLineEnd, mark]) => write([header, ...records], { lineEnds, finalLineEnd, mark }));
/** Quotes where they do not belong, and bytes that are no characters. */
const damage = fc.oneof(
  { weight: 4, arbitrary: fc.constant([]) },
  {
    weight: 1,
    arbitrary: fc.array(fc.tuple(fc.nat(2000), fc.constantFrom('"', '\n', '\r', ',', '""', '\ufeff', '\0')), {
      minLength: 1,
      maxLength: 4,
    }),
  },
);
const damaged = fc
  .tuple(text, damage)
  .map(([whole, marks]) => marks.reduce((now, [at, mark]) => now.slice(0, at) + mark + now.slice(at), whole));

const anyPopulation: fc.Arbitrary<Population> = fc.record({
  exclude: fc.constantFrom<Population['exclude']>([], [{ reason: 'incomplete', when: { column: 'b', operator: 'blank', values: [] } }]),
  where: fc.constantFrom<Population['where']>([], [], [{ column: 'a', operator: '!=', values: ['9'] }]),
  weight: fc.constantFrom(null, null, 'weight'),
  duplicates: fc.constantFrom<Population['duplicates']>(null, { column: 'a', keep: 'all' }, { column: 'b', keep: 'all' }),
});
const anySizes = fc
  .record({
    part: fc.integer({ min: 1, max: 200 }),
    head: fc.integer({ min: 1, max: 6 }),
    tail: fc.integer({ min: 1, max: 80 }),
    window: fc.integer({ min: 8, max: 400 }),
  })
  .map(({ part, head, tail, window }) => parts(part, head, tail, window));
const spans: Request = {
  id: 'took',
  kind: 'durations',
  elapsed: { span: null, written: { column: 'weight', minutes: 1 }, zone: null, calendar: null, blank: [] },
  by: ['b'],
};
const moments: Request = {
  id: 'moments',
  kind: 'moments',
  items: [{ column: 'a', codes: new Map([...'129'].map((one) => [one, Number(one)])) }],
};
const requestsWith = (limit: number, population: Population): Request[] => [
  ...[countsOf('a', column('a')), countsOf('both', column('b'), column('a'))].map((one) => ({ ...one, limit }) as Request),
  countsOf('all three', column('b'), column('a'), column('weight')),
  ...(population.weight === null ? [moments] : []),
  spans,
];
const breaks: Break[] = [
  { id: 'b', variable: column('b') },
  { id: 'filled', variable: { kind: 'filled', columns: ['a', 'b'], blank: ['9'] }, optional: true },
];

describe('a file in parts says what one pass says of it', () => {
  test('whatever cells, quotes and line ends it is made of', async () => {
    let same = 0;
    await fc.assert(
      fc.asyncProperty(
        damaged,
        anySizes,
        anyPopulation,
        fc.oneof(fc.integer({ min: 1, max: 8 }), fc.constant(1000)),
        fc.constantFrom([] as string[], [] as string[], ['weight']),
        fc.boolean(),
        async (content, sizes, population, limit, always, known) => {
          const source = sourceOf(Buffer.from(content), header, { always });
          const asked: Asked = known
            ? [['a', 'b'].map((id) => ({ ...countsOf(id, column(id)), limit }) as Request), breaks.slice(0, 1), population]
            : [requestsWith(limit, population), breaks, population];
          if ((await compare(source, asked, sizes)) === 'same') same++;
        },
      ),
      { numRuns: 700 },
    );
    expect(same).toBeGreaterThan(170);
  }, 60_000);

  const responses = (count: number, of: (i: number) => string[]) => Array.from({ length: count }, (_, i) => of(i));
  const outcome = (records: string[][], asked: Asked, how: Parts, more: Partial<TextSource> = {}) =>
    compare(sourceOf(Buffer.from(write(records)), records[0] as string[], more), asked, how);
  const usual = parts(400, 20);

  test('an id in every row, whose table is full in the first part', async () => {
    const records = [['id', 'score', 'plan'], ...responses(500, (i) => [`r${i}`, String(i % 11), 'ab'[i % 2] as string])];
    const asked = { ...countsOf('id', column('id')), limit: 10 } as Request;
    const both = { ...countsOf('id and score', column('id'), column('score')), limit: 10 } as Request;
    const ids: Population['duplicates'] = { column: 'id', keep: 'all' };
    const population = { ...everyone, duplicates: ids };
    expect(await outcome(records, [[asked, both], [{ id: 'plan', variable: column('plan') }], population], usual)).toBe('same');
  });

  test('a table that is full in none of the parts, but in all of them together', async () => {
    const records = [['id', 'day'], ...responses(500, (i) => [`r${i}`, `day ${Math.floor(i / 20)}`])];
    const asked = { ...countsOf('day', column('day')), limit: 12 } as Request;
    expect(await outcome(records, [[asked], [], everyone], usual)).toBe('same');
  });

  test('more respondents than one pass remembers', async () => {
    const records = [['id', 'x'], ...responses(130_000, (i) => [i % 3 === 0 ? String(i % 60_000) : `r${i}`, 'x'])];
    const asked: Asked = [[countsOf('x', column('x'))], [], { ...everyone, duplicates: { column: 'id', keep: 'all' } }];
    const source = sourceOf(Buffer.from(write(records)), ['id', 'x']);
    const early = await inParts(source, asked, parts(100_000, 5_000));
    expect(early.found).toBeNull();
    expect(await compare(source, asked, parts(20_000, 126_000))).toBe('left');
    const more = [...records, ...responses(100_000, (i) => [i % 3 === 0 ? String(i % 60_000) : `s${i}`, 'x'])];
    expect(await outcome(more, asked, parts(300_000, 140_000))).toBe('same');
  }, 60_000);

  test('a break with too many groups in all parts together', async () => {
    const records = [['id', 'x'], ...responses(3000, (i) => [`group ${i % 1001}`, 'x'])];
    const asked = (optional: Partial<Break>): Asked => [
      [countsOf('x', column('x'))],
      [{ id: 'by', variable: column('id'), ...optional }],
      everyone,
    ];
    expect(await outcome(records, asked({}), usual)).toBe('left');
    expect(await outcome(records, asked({ optional: true }), usual)).toBe('same');
    const fewer = records.filter(([id]) => id !== 'group 7');
    expect(await outcome(fewer, asked({}), usual)).toBe('same');
  });

  test('a weight that is none', async () => {
    const records = [['x', 'weight'], ...responses(300, (i) => ['x', i === 200 ? 'heavy' : '1'])];
    expect(await outcome(records, [[countsOf('x', column('x'))], [], { ...everyone, weight: 'weight' }], usual)).toBe('left');
  });

  test('weighted moments, whose last digits depend on the order of the responses', async () => {
    const records = [['a', 'weight'], ...responses(300, (i) => [String(i % 3), String(i / 7)])];
    expect(await outcome(records, [[moments], [], { ...everyone, weight: 'weight' }], usual)).toBe('left');
    expect(await outcome(records, [[moments], [], everyone], usual)).toBe('same');
  });

  test.each(['windows-1252', 'gb18030'])('text in %s', async (encoding) => {
    const records = [['id', 'x'], ...responses(300, (i) => [`r${i}`, encoding === 'gb18030' ? '满意,\n"好"' : 'schön,\n"groß"'])];
    const source = sourceOf(encode(write(records), encoding) as Buffer, ['id', 'x'], { encoding });
    expect(await compare(source, [[countsOf('x', column('x'))], [], everyone], usual)).toBe('same');
  });

  test('a footer, even where the last part seems to hold responses only', async () => {
    const header = ['submitted', 'a', 'b', 'c'];
    const plain = write([header, ...responses(300, () => ['2026-01-01', '1', '2', '3'])]);
    const last = '2026-01-02,7,7,7\n""2026-01-03"",5,5,5"\n';
    const asked: Asked = [[countsOf('a', column('a'))], [], everyone];
    const of = (text: string, tail: number, window: number) =>
      compare(sourceOf(Buffer.from(text), header, { always: ['submitted'] }), asked, parts(400, 20, tail, window));
    expect(await of(plain, 100, 400)).toBe('same');
    expect(await of(`${plain},9.2,,\n`, 100, 400)).toBe('left');
    expect(await of(`${plain},"9\n${last}`, last.length + 2, 8)).toBe('left');
  });

  test('transactions, and files in UTF-16, are left to one pass, and so is the choice among responses of one respondent', async () => {
    const records = [['id', 'x'], ...responses(300, (i) => [`r${i}`, 'x'])];
    const ids = (keep: 'first' | 'last' | 'best'): Population => ({ ...everyone, duplicates: { column: 'id', keep } });
    for (const keep of ['first', 'last', 'best'] as const)
      expect(await outcome(records, [[countsOf('x', column('x'))], [], ids(keep)], usual)).toBe('left');
    const source = sourceOf(encode(write(records), 'utf-16le') as Buffer, ['id', 'x'], { encoding: 'utf-16le' });
    expect(await compare(source, [[countsOf('x', column('x'))], [], everyone], usual)).toBe('left');
  });

  test('progress is told in records of the whole file', async () => {
    const records = [['id', 'x'], ...responses(300, (i) => [`r${i}`, 'x'])];
    const numbers: number[] = [];
    await outcome(records, [[countsOf('x', column('x'))], [], everyone], usual, { onProgress: (count) => numbers.push(count) });
    expect(numbers.length).toBeGreaterThan(3);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(numbers.at(-1)).toBe(301);
  });
});

import fc from 'fast-check';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { cellsOf } from '../../../src/engine/text/cells.js';
import { noRespondents } from '../../../src/engine/text/duplicates.js';
import { frequencyTables } from '../../../src/engine/text/frequency-tables.js';
import { type KnownRecords, knownRecords } from '../../../src/engine/text/known-records.js';
import type { Part } from '../../../src/engine/text/part.js';
import { placesOf } from '../../../src/engine/text/places-of.js';
import { scan } from '../../../src/engine/text/scan.js';
import type { TextSource } from '../../../src/engine/text/text-source.js';
import { noTexts } from '../../../src/engine/text/texts.js';
import type { Break, Condition, Population, Request, Variable } from '../../../src/statistics/request.js';
import { memoryInput } from '../../support/memory-input.js';
import { hostileCells } from '../conformance/corpus.js';
import { write } from '../conformance/delimited-text.js';
import { failureOf } from '../conformance/failure-of.js';
import { column, countsOf } from '../conformance/tables.js';

const header = ['id', 'state', 'a', 'b', 'weight', 'why'];

function sourceOf(chunks: Buffer[], delimiter: string): TextSource {
  return {
    name: 'text',
    open: () => {
      throw new Error('only pieces are read');
    },
    pieces: () => [chunks],
    encoding: 'utf-8',
    delimiter,
    nested: false,
    skip: 1,
    columns: header.map((key, index) => ({ key, index })),
    width: { least: header.length - 1, most: header.length },
    always: [],
  };
}

/** As plain data, without what rounding took. */
const told = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, one) => (key === 'lost' ? undefined : one instanceof Map ? [...one] : one)));

type Question = [Request[], Break[], Population];

/** Holds of every response, and is more than the kernel is asked. */
const EVERYBODY: Condition = { column: 'state', operator: '!=', values: ['never'] };

/** What a pass says that counts record by record, and what one says that counts those it knows in the kernel. */
async function both(source: TextSource, [requests, breaks, population]: Question, part?: Part): Promise<[unknown, unknown]> {
  const index = placesOf(source);
  const slowly = { ...population, where: [EVERYBODY] };
  const { filters, ...expected } = await scan(source, index, requests, breaks, slowly);
  const { filters: none, ...found } = await scan(source, index, requests, breaks, population, part);
  expect([filters.size, none.size]).toEqual([1, 0]);
  return [told(expected), told(found)];
}

const short = hostileCells.filter((cell) => cell.length < 100);
const answer = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom('0', '10', '9', '', '满意', 'very satisfied') },
  { weight: 1, arbitrary: fc.constantFrom(...short, ' 9', '9 ', '9\0', '\0', 'x"y', 'a\r\nb', '满'.repeat(22)) },
);
const id = fc.oneof(
  { weight: 12, arbitrary: fc.nat(40).map((n) => `r${n}`) },
  { weight: 1, arbitrary: fc.constantFrom('', ' ', ' r1', 'é', 'r\t1', 'r"1', '\u3000r2', 'x'.repeat(70)) },
);
/** Sums of these are exact. */
const weight = fc.oneof(
  { weight: 12, arbitrary: fc.nat(40).map((n) => String(n / 8)) },
  { weight: 1, arbitrary: fc.constantFrom('', '1.', '.5', '007', '1e1', ' 2', '12345678901234.5', '+1', 'NA') },
);
const why = fc.constantFrom('2026-01-31', '2026-02-01', '', 'slow', 'x,y;z', 'a "b" c', '"', 'two\nlines', 'ä');
const state = fc.oneof({ weight: 8, arbitrary: fc.constant('done') }, { weight: 1, arbitrary: fc.constantFrom('open', '', 'gone') });
const record = fc.oneof(
  { weight: 40, arbitrary: fc.tuple(id, state, answer, answer, weight, why).map((cells) => [...cells]) },
  { weight: 1, arbitrary: fc.array(answer, { maxLength: 8 }) },
  {
    weight: 1,
    arbitrary: fc.tuple(id, state, answer, answer, weight, why, answer, fc.constantFrom('', ' ', 'x')).map((cells) => [...cells]),
  },
);
const fields = fc.record({
  records: fc.array(record, { minLength: 1, maxLength: 80 }),
  delimiter: fc.constantFrom(',', ',', ';', '\t', '|', ' '),
  lineEnds: fc.array(fc.constantFrom('\n', '\r\n', '\r'), { minLength: 1, maxLength: 2 }),
  finalLineEnd: fc.boolean(),
  pieces: fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 5 }),
});
const question: fc.Arbitrary<Question> = fc
  .record({
    columns: fc.constantFrom(['a'], ['a', 'b'], ['a', 'a', 'id'], ['b', 'why'], ['weight', 'state'], []),
    limit: fc.constantFrom(2, 1000),
    more: fc.constantFrom<Variable[]>(
      [],
      [{ kind: 'shape', column: 'a', of: 'amount' }],
      [
        { kind: 'wave', column: 'why', format: 'ymd', unit: 'month' },
        { kind: 'lookup', column: 'a', table: 'plans', values: new Map([['9', 'nine']]), otherwise: null },
      ],
    ),
    by: fc.constantFrom([], ['b'], ['state', 'a'], ['b', 'a', 'id']),
    exclude: fc.constantFrom<Population['exclude']>(
      [],
      [{ reason: 'incomplete', when: { column: 'state', operator: '!=', values: ['done'] } }],
    ),
    weight: fc.constantFrom(null, 'weight'),
    duplicates: fc.constantFrom<Population['duplicates']>(null, { column: 'id', keep: 'all' }, { column: 'a', keep: 'all' }),
  })
  .map(({ columns, limit, more, by, ...population }) => [
    [
      ...columns.map((one, i): Request => ({ ...countsOf(`${i}`, column(one)), limit }) as Request),
      ...more.map((one, i) => countsOf(`more ${i}`, one)),
    ],
    by.map((one): Break => ({ id: one, variable: column(one) })),
    { where: [], ...population },
  ]);

const inPieces = (bytes: Buffer, sizes: number[]): Buffer[] => {
  const pieces: Buffer[] = [];
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length] as number;
    pieces.push(bytes.subarray(at, at + size));
    at += size;
  }
  return pieces;
};

describe('what is known is counted as what is not', () => {
  test('whatever records are made of and asked', async () => {
    await fc.assert(
      fc.asyncProperty(fields, question, async ({ records, delimiter, pieces, ...how }, asked) => {
        const bytes = Buffer.from(write([header, ...records], { ...how, delimiter }));
        const part = { kept: new Map(), respondents: noTexts };
        const outcome = await both(sourceOf(inPieces(bytes, pieces), delimiter), asked, part).catch((problem) => [
          problem.message,
          problem.message,
        ]);
        expect(outcome[1]).toEqual(outcome[0]);
      }),
      { numRuns: 600 },
    );
  }, 60_000);
});

describe('what is known is counted as what is not, among others', () => {
  const part = { kept: new Map(), respondents: noTexts };
  const plain: Population = { exclude: [], where: [], weight: null };

  test('a record that a piece cuts, before one with fewer cells', async () => {
    const lines = 'id,state,a,b,weight,why\nr1,x,3,5,1,6\nr1,x,3,5,1\nr1,x,3,5,1,6\nr2,x,4,5,1\n';
    const asked: Question = [[countsOf('why', column('why')), countsOf('a', column('a'))], [], plain];
    for (let cut = 1; cut < lines.length; cut++) {
      const pieces = [Buffer.from(lines.slice(0, cut)), Buffer.from(lines.slice(cut))];
      const [expected, found] = await both(sourceOf(pieces, ','), asked, part);
      expect(found).toEqual(expected);
    }
  });

  test('the first of many answers, that was counted one by one', async () => {
    const records = [...Array.from({ length: 40 }, (_, i) => i), ...Array.from({ length: 40 }, (_, i) => i)].map((i) => [
      'r',
      'x',
      `t${i}`,
      '',
      '1',
      '',
    ]);
    const bytes = Buffer.from(write([header, ...records]));
    const [expected, found] = await both(sourceOf([bytes], ','), [[countsOf('a', column('a'))], [], plain], part);
    expect(found).toEqual(expected);
  });

  test('answers beyond the limit of a table', async () => {
    const records = Array.from({ length: 400 }, (_, i) => ['r', 'x', String(i % 11), '', '1', '']);
    const source = sourceOf([Buffer.from(write([header, ...records]))], ',');
    const requests = [{ ...countsOf('a', column('a')), limit: 5 } as Request];
    const [expected, found] = await both(source, [requests, [{ id: 'b', variable: column('b') }], plain], part);
    expect(found).toEqual(expected);
    const known = knownRecords({ source, requests, breaks: [], population: plain }, placesOf(source), () => 0) as KnownRecords;
    known.show(Buffer.from('r,x,9,,1,\nr,x,9,,1,\n'));
    known.learn(cellsOf(['r', 'x', '9']), [0]);
    expect([known.countFrom(0, 2), known.counted().records]).toEqual([20, 2]);
  });
});

describe('one pass over a file that is not small', () => {
  const bytesOf = (records: string[][]): Buffer => Buffer.from(write([header, ...records]));
  const asked: Question = [
    [countsOf('a', column('a')), countsOf('b', column('b'))],
    [{ id: 'a', variable: column('a') }],
    { exclude: [], where: [], weight: 'weight', duplicates: { column: 'id', keep: 'all' } },
  ];

  test('says the same', async () => {
    const some = fc.sample(record, { numRuns: 400, seed: 7 }).filter((cells) => cells[4] !== '+1' && cells[4] !== ' 2');
    const records = Array.from({ length: 30_000 }, (_, i) => some[(i * 7919) % some.length] as string[]);
    const bytes = bytesOf(records);
    const { pieces: _, ...source } = sourceOf([], ',');
    const [expected, found] = await both({ ...source, open: memoryInput(bytes, 'text', 5000).open }, asked);
    expect(found).toEqual(expected);
  });

  test('names the line of a quote that is not closed', async () => {
    const records = Array.from({ length: 9000 }, (_, i) => [`r${i}`, 'done', '9', '10', '1', i % 3 === 0 ? 'two\nlines\r\n' : 'x']);
    const bytes = Buffer.concat([bytesOf(records), Buffer.from('r,done,9,10,1,"\n\n')]);
    const { pieces: _, ...source } = sourceOf([], ',');
    const index = placesOf(source);
    const failing = (population: Population) =>
      failureOf(scan({ ...source, open: memoryInput(bytes).open }, index, asked[0], asked[1], population));
    const [slow, quick] = [await failing({ ...asked[2], where: [EVERYBODY] }), await failing(asked[2])];
    expect(quick.message).toBe(slow.message);
    expect(quick.diagnostics[0]?.where?.line).toBe(slow.diagnostics[0]?.where?.line);
  });
});

describe('what is known', () => {
  const source = sourceOf([], ',');
  const index = placesOf(source);
  const tables = (requests: Request[]) =>
    frequencyTables(
      requests.filter((request) => request.kind === 'counts'),
      index,
      true,
    );
  const population: Population = {
    exclude: [{ reason: 'incomplete', when: { column: 'state', operator: '!=', values: ['done'] } }],
    where: [],
    weight: 'weight',
    duplicates: { column: 'id', keep: 'all' },
  };
  const asked = { source, requests: [countsOf('b', column('b'))], breaks: [{ id: 'a', variable: column('a') }], population };
  const knowing = (...records: string[][]): KnownRecords => {
    const known = knownRecords(asked, index, tables(asked.requests).lineOf) as KnownRecords;
    known.respondents.of(Buffer.from('early'), 0, 5);
    known.show(Buffer.alloc(0));
    // Sets: everybody, and a group for each text of the break.
    for (const cells of records) known.learn(cellsOf(cells), [0, 2 + Number(cells[2])]);
    return known;
  };
  const usual = ['r1', 'done', '9', '10', '1.5', 'slow'];

  test.each([
    ['the record that was learnt', 'r1,done,9,10,1.5,slow\n', 1],
    ['with another respondent, weight and text', 'r2,done,9,10,3,ä\n', 1],
    ['without a respondent', ',done,9,10,3,ä\n', 1],
    ['without a cell that may be missing', 'r2,done,9,10,3\n', 1],
    ['with quotes around', '"r2","done","9","10","3","x"\n', 1],
    ['with quotes and line ends in a text of which nothing is asked', 'r2,done,9,10,3,"a ""b""\n\r,"\n', 1],
    ['with a quote in such a text', 'r2,done,9,10,3,5" or 6"\n', 1],
    ['twice, after CR LF', 'r2,done,9,10,3,\r\nr3,done,9,10,3,\r\n', 2],
    ['twice, after CR', 'r2,done,9,10,3,\rr3,done,9,10,3,\rr', 2],
    ['before one that is not', 'r2,done,9,10,3,\nr2,done,9,7,3,\n', 1],
    ['CR at the end, of which more may follow', 'r2,done,9,10,3,\r', 0],
    ['no line end', 'r2,done,9,10,3,x', 0],
    ['a quoted cell that ends with the bytes', 'r2,done,9,10,3,"x"', 0],
    ['a quoted cell that does not end', 'r2,done,9,10,3,"x\n', 0],
    ['text after a quoted cell', 'r2,done,9,10,3,"x"y\n', 0],
    ['quotes in an answer', 'r2,done,9,"1""0",3,x\n', 0],
    ['an answer that is new', 'r2,done,9,11,3,x\n', 0],
    ['white space around an answer', 'r2,done,9, 10,3,x\n', 0],
    ['a group that is new', 'r2,done,8,10,3,x\n', 0],
    ['a text of an exclusion that is new', 'r2,open,9,10,3,x\n', 0],
    ['a weight that is no plain number', 'r2,done,9,10,1e1,x\n', 0],
    ['a weight of 16 digits', 'r2,done,9,10,1234567890123456,x\n', 0],
    ['a respondent with white space around', ' r2,done,9,10,3,x\n', 0],
    ['a respondent who is not ASCII', 'é,done,9,10,3,x\n', 0],
    ['a cell too few', 'r2,done,9,10\n', 0],
    ['a cell too many', 'r2,done,9,10,3,x,\n', 0],
    ['nothing', '\n', 0],
  ])('%s', (_, text, count) => {
    const known = knowing(usual);
    expect(known.show(Buffer.from(text))).toBe(true);
    known.countFrom(0, 2);
    expect(known.counted().records).toBe(count);
  });

  test('stops where the first record begins that is not, and goes on when that is learnt', () => {
    const known = knowing(usual);
    const text = 'r2,done,9,10,3,\nr3,done,9,7,3,\nr4,done,9,7,3,\nr';
    known.show(Buffer.from(text));
    expect(known.countFrom(0, 2)).toBe(text.indexOf('r3'));
    known.learn(cellsOf(['', 'done', '9', '7', '']), [0, 11]);
    expect(known.countFrom(text.indexOf('r3'), 3)).toBe(text.length - 1);
    expect(known.counted().records).toBe(3);
  });

  test('up to 127 answers to a question, of up to 64 bytes', () => {
    const answers = [...Array.from({ length: 140 }, (_, i) => `answer ${i}`), 'x'.repeat(64), 'x'.repeat(65)];
    const countedOf = (known: KnownRecords, answer: string): number => {
      const before = known.counted().records;
      known.show(Buffer.from(`r,done,9,${answer},1,\n`));
      known.countFrom(0, 2);
      return known.counted().records - before;
    };
    const many = knowing(...answers.slice(0, 140).map((one) => usual.with(3, one)));
    expect(answers.map((one) => countedOf(many, one))).toEqual(answers.map((_, i) => (i < 127 ? 1 : 0)));
    const long = knowing(...answers.slice(-2).map((one) => usual.with(3, one)));
    expect(answers.slice(-2).map((one) => countedOf(long, one))).toEqual([1, 0]);
  });

  test('is looked for no longer when it is too little', () => {
    const known = knowing(usual);
    const bytes = Buffer.from('r2,done,9,7,3,\n');
    let shown = 0;
    while (shown < 10_000 && known.show(bytes)) {
      known.countFrom(0, 2);
      shown++;
    }
    expect(shown).toBe(1024);
  });

  test.each<[string, Partial<typeof asked>]>([
    ['two columns at once', { requests: [countsOf('both', column('a'), column('b'))] }],
    ['moments', { requests: [{ id: 'm', kind: 'moments', items: [] }] }],
    ['a break by what several columns hold', { breaks: [{ id: 'x', variable: { kind: 'filled', columns: ['a', 'b'], blank: [] } }] }],
    ['a condition', { population: { ...population, where: [{ column: 'a', operator: '=', values: ['9'] }] } }],
    ['a choice among responses', { population: { ...population, duplicates: { column: 'id', keep: 'first' } } }],
    ['cells within cells', { source: { ...source, nested: true } }],
    ['a delimiter of two bytes', { source: { ...source, delimiter: '::' } }],
    ['what is no ASCII between cells', { source: { ...source, delimiter: '§' } }],
    ['a footer to be looked for', { source: { ...source, always: ['id'] } }],
  ])('cannot be counted so: %s', (_, more) => {
    const all = { ...asked, ...more };
    expect(knownRecords(all, index, () => 1)).toBeNull();
  });

  test('nothing of more tables than there is room for', () => {
    const requests = Array.from({ length: 20_000 }, (_, i) => countsOf(`${i}`, column('a')));
    expect(knownRecords({ ...asked, requests }, index, () => 1)?.show(Buffer.from('x'))).toBe(false);
  });

  test.each([
    ['no WebAssembly', undefined],
    ['none that looks at sixteen bytes at once', { validate: (): boolean => false }],
    [
      'no memory for it',
      {
        validate: (): boolean => true,
        Module: class {},
        Instance: class {
          constructor() {
            throw new RangeError('Cannot allocate Wasm memory for new instance');
          }
        },
      },
    ],
  ])('nothing where there is %s', (_, platform) => {
    vi.stubGlobal('WebAssembly', platform);
    onTestFinished(() => void vi.unstubAllGlobals());
    const known = knowing(usual);
    expect(known.show(Buffer.from('x'))).toBe(false);
    expect([known.countFrom(0, 1), known.counted().records]).toEqual([0, 0]);
  });

  test('respondents are numbered as in one pass', () => {
    const bytes = fc.uint8Array({ minLength: 1, maxLength: 90 }).map((one) => Buffer.from(one));
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            bytes,
            fc.nat(30).map((n) => Buffer.from(`r${n}`)),
          ),
          { maxLength: 300 },
        ),
        (ids) => {
          const { respondents } = knowing();
          const expected = noRespondents('all');
          expected.of(Buffer.from('early'), 0, 5);
          for (const one of ids) expect(respondents.of(one, 0, one.length)).toBe(expected.of(one, 0, one.length));
          expect(respondents.size).toBe(expected.size);
          const first = expected.size >> 1;
          expect(respondents.texts(first)).toEqual(expected.texts(first));
        },
      ),
      { numRuns: 30 },
    );
  });
});

import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Engine } from '../../../src/engine/engine.js';
import type { TextSource } from '../../../src/engine/text/text-source.js';
import type { Collection, Population } from '../../../src/statistics/request.js';
import { fold, type Table } from '../../support/fold.js';
import { hostileCells } from './corpus.js';
import { type Spelling, sourceOf, sourceOfTable, usual, write } from './delimited-text.js';
import { failureOf } from './failure-of.js';
import { plain, withoutRows } from './plain.js';
import { anyBreaks, anyRequests, anyTable, column, countsOf, everyone, survey } from './tables.js';

/** What every engine that reads delimited text must do besides: any spelling of a table is the same table, and no record is lost in silence. */
export function delimitedConformance(name: string, open: (source: TextSource) => Engine): void {
  const requests = [countsOf('score', column('score')), countsOf('pair', column('region'), column('rating'))];
  const breaks = [{ id: 'plan', variable: column('plan') }];
  const weighted: Population = { ...everyone, weight: 'weight' };
  const collect = (source: TextSource): Promise<Collection> => open(source).collect(requests, breaks, weighted);
  const whole = (source: TextSource | null): TextSource => {
    if (source === null) throw new Error('the encoding does not hold the text');
    return source;
  };

  describe(`${name}: spellings`, () => {
    const spellings: Partial<Spelling>[] = [
      ...['\n', '\r\n', '\r'].flatMap((end) => [{ lineEnds: [end] }, { lineEnds: [end], finalLineEnd: false }]),
      { lineEnds: ['\n', '\r\n', '\r'] },
      ...[';', '\t', '|', '^', '§'].map((delimiter) => ({ delimiter })),
      { quoteAll: true },
      { mark: true },
      { mark: true, quoteAll: true },
      { mark: true, piece: 1 },
      ...['utf-16le', 'utf-16be', 'gb18030', 'windows-1252'].flatMap((encoding) => [
        { encoding },
        { encoding, piece: 1, lineEnds: ['\r\n'] },
        { encoding, quoteAll: true, delimiter: ';' },
      ]),
      { encoding: 'utf-16le', mark: true },
      ...[1, 2, 3, 5, 7].map((piece) => ({ piece, lineEnds: ['\r\n'], quoteAll: piece % 2 === 0 })),
    ];
    test.each(spellings.map((spelling) => [JSON.stringify(spelling), spelling] as const))('%s', async (_, spelling) => {
      const source = whole(sourceOfTable(survey, spelling));
      expect(plain(await collect(source))).toEqual(fold(survey, requests, breaks, weighted));
    });

    test('CR CR LF makes a blank record after each response, and nothing else', async () => {
      const { blank, ...rest } = plain(await collect(whole(sourceOfTable(survey, { lineEnds: ['\r\r\n'] }))));
      const { blank: none, ...expected } = fold(survey, requests, breaks, weighted);
      expect([blank, none]).toEqual([152, 0]);
      expect(withoutRows(rest as ReturnType<typeof plain>)).toEqual(withoutRows(expected as ReturnType<typeof plain>));
    });

    test('any table in any spelling that can hold it', async () => {
      const anySpelling: fc.Arbitrary<Spelling> = fc.record({
        delimiter: fc.constantFrom(',', ';', '\t', '|'),
        lineEnds: fc.array(fc.constantFrom('\n', '\r\n', '\r'), { minLength: 1, maxLength: 3 }),
        encoding: fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'windows-1252'),
        mark: fc.constant(false),
        quoteAll: fc.boolean(),
        finalLineEnd: fc.boolean(),
        piece: fc.integer({ min: 1, max: 64 }),
      });
      let held = 0;
      await fc.assert(
        fc.asyncProperty(anyTable, anySpelling, async (table, spelling) => {
          const source = sourceOfTable(table, spelling);
          if (source === null) return;
          held++;
          const expected = fold(table, anyRequests, anyBreaks, everyone);
          const counted = plain(await open(source).collect(anyRequests, anyBreaks, everyone));
          expect(counted).toEqual(expected);
        }),
        { numRuns: 200 },
      );
      expect(held).toBeGreaterThan(60);
    });

    test('answers come back as they were written', async () => {
      const table: Table = { header: ['a'], rows: hostileCells.map((cell) => [cell]) };
      const source = whole(sourceOfTable(table, { quoteAll: true, piece: 11 }));
      const { breakdowns, rows } = await open(source).collect([countsOf('a', column('a'))], [], everyone);
      const counts = breakdowns.get('a')?.total;
      const texts = counts?.kind === 'counts' ? counts.cells.map(({ keys }) => keys[0]) : [];
      expect(new Set(texts)).toEqual(new Set(hostileCells.map((cell) => cell.trim()).filter((cell) => cell !== '')));
      expect(rows.blank).toBe(hostileCells.filter((cell) => cell.trim() === '').length);
    });

    test('a quote within an unquoted cell is text', async () => {
      const source = whole(sourceOf('size,score\n5" screen,9\nthe "big" one,8\n', ['size', 'score']));
      const collection = await open(source).collect([countsOf('size', column('size'), column('score'))], [], everyone);
      expect(Object.keys(plain(collection).statistics.size?.total ?? {})).toEqual(['["5\\" screen","9"]', '["the \\"big\\" one","8"]']);
    });

    test('bytes that are no character of the encoding cost the character, not the row', async () => {
      const bytes = Buffer.concat([Buffer.from('a,b\nx'), Buffer.from([0xff, 0x80]), Buffer.from('y,9\n')]);
      const source: TextSource = { ...whole(sourceOf('', ['a', 'b'])), open: () => Readable.from([bytes], { objectMode: false }) };
      const { breakdowns, rows } = await open(source).collect([countsOf('b', column('b'))], [], everyone);
      expect(rows.included).toBe(1);
      expect(breakdowns.get('b')?.total).toMatchObject({ cells: [{ keys: ['9'], n: 1, first: 2 }] });
    });
  });

  describe(`${name}: records that do not fit`, () => {
    const header = ['id', 'score', 'note'];
    const ragged = [
      'id,score,note,',
      '1,9,fine',
      '2',
      '3,8,fine,,,',
      '4,7,a,b',
      '5,6',
      '',
      ',,,',
      '6,5,fine,\u00a0, ',
      '7,4,x,,y',
      ...Array.from({ length: 6 }, (_, i) => String(i + 8)),
    ].join('\n');
    const source = (more: Partial<TextSource> = {}): TextSource => ({
      ...whole(sourceOf(ragged, header)),
      width: { least: 3, most: 4 },
      ...more,
    });

    test('are left out, counted with their first rows, and told one by one', async () => {
      const told: [readonly string[], number, string][] = [];
      const engine = open(source({ width: { least: 3, most: 3 }, onReject: (record, row, reason) => told.push([record, row, reason]) }));
      const { rows, breakdowns } = await engine.collect([countsOf('score', column('score'))], [], everyone);
      expect(rows).toMatchObject({ rows: 13, blank: 2, included: 3 });
      expect(Object.fromEntries(rows.excluded)).toEqual({
        'short-row': { count: 8, firstRows: [3, 6, 11, 12, 13] },
        'long-row': { count: 2, firstRows: [5, 10] },
      });
      expect(told.map(([, row, reason]) => [row, reason])).toEqual([
        [3, 'short-row'],
        [5, 'long-row'],
        [6, 'short-row'],
        [10, 'long-row'],
        ...[11, 12, 13, 14, 15, 16].map((row) => [row, 'short-row']),
      ]);
      expect(told[1]?.[0]).toEqual(['4', '7', 'a', 'b']);
      expect(plain({ breakdowns, rows, filters: new Map() }).statistics.score?.total).toEqual({
        '["9"]': { n: 1, w: '1', ww: '1', first: 2 },
        '["8"]': { n: 1, w: '1', ww: '1', first: 4 },
        '["5"]': { n: 1, w: '1', ww: '1', first: 9 },
      });
    });

    test('blank cells beyond the header are no misfit, nor are answers below a header that is blank', async () => {
      const { rows } = await open(source()).collect([], [], everyone);
      expect(rows.included).toBe(4);
      expect(rows.excluded.get('long-row')).toEqual({ count: 1, firstRows: [10] });
    });

    test('a misfit is not examined for anything else', async () => {
      const exclude = [{ reason: 'preview', when: { column: 'id', operator: 'in' as const, values: ['2', '4', '1'] } }];
      const { rows, filters } = await open(source()).collect([], [], {
        ...everyone,
        exclude,
        where: [{ column: 'score', operator: '!=', values: ['8'] }],
      });
      expect(rows.excluded.get('preview')).toEqual({ count: 2, firstRows: [2, 5] });
      expect(rows.excluded.get('short-row')?.count).toBe(8);
      expect(filters.get('score')?.cells.map(({ keys }) => keys[0])).toEqual(['5', '8']);
    });

    test('every record is accounted for', async () => {
      const anyRecords = fc.array(fc.array(fc.constantFrom('', ' ', '1', 'x', '9'), { minLength: 1, maxLength: 6 }), { maxLength: 20 });
      await fc.assert(
        fc.asyncProperty(anyRecords, async (records) => {
          const text = write([header, ...records]);
          const { rows } = await open({ ...whole(sourceOf(text, header)), always: ['id'] }).collect([], [], {
            exclude: [{ reason: 'preview', when: { column: 'score', operator: '=', values: ['1'] } }],
            where: [{ column: 'note', operator: '!=', values: ['9'] }],
            weight: null,
          });
          const lost = [...rows.excluded.values()].reduce((sum, { count }) => sum + count, 0);
          expect(rows.included + lost).toBe(rows.rows);
          expect(rows.rows + rows.blank).toBe(records.length);
        }),
        { numRuns: 100 },
      );
    });
  });

  describe(`${name}: footers`, () => {
    const header = ['submitted', 'score', 'rating', 'note'];
    const responses = Array.from({ length: 5 }, (_, i) => [`2026-01-0${i + 1}`, '9', '4', 'x']);
    const ledger = async (records: string[][], always = ['submitted']) => {
      const source = whole(sourceOf(write([header, ...records]), header));
      return (await open({ ...source, always }).collect([countsOf('score', column('score'))], [], everyone)).rows;
    };

    test('a last record with a figure below the answers and no time stamp is left out', async () => {
      const rows = await ledger([...responses, ['', '9.2', '', '']]);
      expect([rows.rows, rows.included, Object.fromEntries(rows.excluded)]).toEqual([6, 5, { footer: { count: 1, firstRows: [7] } }]);
    });

    test('also when blank records follow it', async () => {
      const rows = await ledger([...responses, ['', '9.2', '', ''], ['', '', '', ''], ['']]);
      expect([rows.included, rows.blank, rows.excluded.get('footer')?.count]).toEqual([5, 2, 1]);
    });

    test.each([
      ['only the last record', [['', '9.2', '', ''], ...responses]],
      ['not a response with its time stamp', [...responses, ['2026-01-09', '', '', '']]],
      ['not a response as full as the others', [...responses, ['', '9', '4', '']]],
      ['not the only record', [['', '9', '', '']]],
    ])('%s', async (_, records) => {
      const rows = await ledger(records);
      expect([rows.included, rows.excluded.size]).toEqual([records.length, 0]);
    });

    test('none is looked for where no column is filled by the platform', async () => {
      const rows = await ledger([...responses, ['', '9.2', '', '']], []);
      expect([rows.included, rows.excluded.size]).toEqual([6, 0]);
    });
  });

  describe(`${name}: sources that end badly`, () => {
    test('a quote that is never closed names its line', async () => {
      const lines = [
        'a,b',
        ...Array.from({ length: 50 }, (_, i) => `${i},x`),
        '50,"never closed',
        ...Array.from({ length: 30 }, (_, i) => `${i},y`),
      ];
      const { exit, diagnostics } = await failureOf(open(whole(sourceOf(lines.join('\n'), ['a', 'b']))).collect([], [], everyone));
      expect([exit, diagnostics[0]?.code, diagnostics[0]?.where?.file]).toEqual([3, 'unclosed-quote', 'responses.csv']);
      expect(diagnostics[0]?.where?.line).toBeGreaterThanOrEqual(52);
    });

    test.each([
      ['EIO', 'unreadable-file'],
      ['ENOENT', 'unreadable-file'],
      ['Z_DATA_ERROR', 'damaged-gzip'],
    ])('%s in the middle is a diagnostic', async (code, expected) => {
      const bytes = (): Readable =>
        Readable.from(
          (async function* () {
            yield Buffer.from('a,b\n1,2\n');
            throw Object.assign(new Error('it broke'), { code });
          })(),
          { objectMode: false },
        );
      const { exit, diagnostics } = await failureOf(open({ ...whole(sourceOf('', ['a', 'b'])), open: bytes }).collect([], [], everyone));
      expect([exit, diagnostics[0]?.code]).toEqual([3, expected]);
    });

    test('a mistake of ours stays what it is', async () => {
      const broken = (): Readable =>
        Readable.from(
          (async function* () {
            yield Buffer.from('a,b\n1,2\n');
            throw new TypeError('ours');
          })(),
          { objectMode: false },
        );
      const collected = open({ ...whole(sourceOf('', ['a', 'b'])), open: broken }).collect([], [], everyone);
      await expect(collected).rejects.toThrow(TypeError);
      const rejecting = {
        ...whole(sourceOf('a,b\n1\n2,3\n', ['a', 'b'])),
        onReject: () => {
          throw new RangeError('ours too');
        },
      };
      await expect(open(rejecting).collect([], [], everyone)).rejects.toThrow(RangeError);
    });

    test('a column that the source does not have is a mistake of ours', async () => {
      const engine = open(whole(sourceOfTable(survey, usual)));
      await expect(engine.collect([countsOf('z', column('z'))], [], everyone)).rejects.toThrow('column "z" is not in responses.csv');
    });
  });

  test(`${name}: rows above the responses are skipped, and the same file is read again for another question`, async () => {
    const text = 'a,b\n"What,\nexactly?",and b?\n{id},{id}\n1,x\n2,x\n';
    let opened = 0;
    const source = whole(sourceOf(text, ['a', 'b']));
    const engine = open({
      ...source,
      skip: 3,
      open: () => {
        opened++;
        return source.open();
      },
    });
    for (const asked of ['a', 'b']) {
      const { rows, breakdowns } = await engine.collect([countsOf(asked, column(asked))], [], everyone);
      expect(rows.included).toBe(2);
      expect(breakdowns.get(asked)?.total).toMatchObject({ cells: asked === 'a' ? [{ first: 4 }, { first: 5 }] : [{ n: 2, first: 4 }] });
    }
    expect(opened).toBe(2);
  });

  test(`${name}: progress is told every 100,000 records`, async () => {
    const told: number[] = [];
    const source = whole(sourceOf(`a\n${'1\n'.repeat(250_000)}`, ['a']));
    await open({ ...source, onProgress: (records) => told.push(records) }).collect([], [], everyone);
    expect(told.map((records) => Math.floor(records / 100_000))).toEqual([1, 2]);
  });
}

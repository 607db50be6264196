import { chmodSync, mkdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { runCli } from './support/run-cli.js';
import { workspace } from './support/workspace.js';

/** One bad thing each: where, a code, what, and what to do about it; never a stack, never half a file. */

const CSV = 'samples/broadband.csv';
const YAML = 'surveys/broadband.yaml';
const files = workspace();
mkdirSync(files.path('folder'));
mkdirSync(files.path('folder.json'));

let before: string[] = [];
beforeEach(() => {
  before = files.list();
});

/** Runs what must be refused, and gives what it says with `FOLDER` for the folder of these tests. */
async function refused(args: string[], exit: 2 | 3): Promise<string> {
  const ran = await runCli([...args, '-o', files.path('report.json'), '-o', files.path('report.md')]);
  expect({ exit: ran.exit, out: ran.out }).toEqual({ exit, out: '' });
  expect(files.list()).toEqual(before);
  return ran.err.replaceAll(files.path('.').replace(/[\\/]\.?$/, ''), 'FOLDER');
}

/** Refuses the file of this content. */
async function refusedFile(name: string, content: string | Uint8Array, exit: 2 | 3 = 3, args: string[] = []): Promise<string> {
  const path = files.write(name, content);
  before = files.list();
  return refused(['analyze', path, ...args], exit);
}

/** Refuses the definition of this content. */
async function refusedDefinition(name: string, content: string | Uint8Array): Promise<string> {
  const path = files.write(name, content);
  before = files.list();
  return refused(['analyze', CSV, '-s', path], 2);
}

describe('a file of responses', () => {
  it.each([
    ['is missing', 'samples/nowhere.csv', 'no-such-file  there is no such file', /looked for in .*samples$/],
    ['has another name', 'samples/brodband.cvs', 'no-such-file  there is no such file', /did you mean "broadband\.csv"\?$/],
    ['is a folder', 'samples', 'is-a-folder  this is a folder', /name a file in it$/],
    ['lies in a file', `${CSV}/x.csv`, 'no-such-file  there is no such file', /looked for in .*broadband\.csv$/],
  ])('%s', async (_, path, what, hint) => {
    const [first, second, end] = (await refused(['analyze', path], 3)).split('\n');
    expect(first).toBe(`${path}  ${what}`);
    expect(second).toMatch(hint);
    expect(end).toBe('');
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('may not be read', async () => {
    const path = files.write('secret.csv', 'id,score\n1,2\n');
    chmodSync(path, 0o000);
    before = files.list();
    expect(await refused(['analyze', path], 3)).toBe(
      'FOLDER/secret.csv  not-allowed  the file may not be read\n    ask its owner for the permission\n',
    );
  });

  it('is an empty standard input', async () => {
    expect(await refused(['analyze', '-'], 3)).toBe(
      'standard input  empty-file  nothing came from standard input\n    such as zcat responses.csv.gz | csat analyze -\n',
    );
  });

  it.each<[string, string, string | Uint8Array, string, string[]?]>([
    ['empty', 'empty.csv', '', 'empty-file  the file is empty'],
    ['white space', 'white.csv', '\n \n\n', 'empty-file  the file is empty'],
    ['a header alone', 'header.csv', 'id,score,city\n', 'no-responses  the file has a header but no responses'],
    [
      'read with the wrong delimiter',
      'semicolons.csv',
      'id;score\n1;3\n2;5\n3;4\n',
      'one-column  read with the delimiter "," the file has one column only\n    its lines hold ";": try --delimiter ";"',
      ['--delimiter', ','],
    ],
    [
      'with a quote that is never closed',
      'quote.csv',
      'id,score\n1,9\n2,8\n3,"10\n4,5\n',
      'unclosed-quote  a quoted cell is never closed\n    look for a lone " above this line; a quote inside a cell is written ""',
    ],
    [
      'NUL bytes',
      'nul.csv',
      'id,score\n1,9\n2,\0\0\n',
      'nul-bytes  the file holds NUL bytes: it is damaged, or no text\n    export it again as CSV UTF-8',
    ],
    [
      'cut gzip',
      'cut.csv.gz',
      gzipSync(readFileSync(CSV)).subarray(0, 5000),
      'damaged-gzip  packed with gzip, but cannot be unpacked: unexpected end of file\n    copy or download it again',
    ],
    [
      'an old workbook',
      'a.xls',
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      'not-text  the file is an old Excel workbook (.xls), not delimited text\n    open it in a spreadsheet and save it as .xlsx or as CSV UTF-8',
    ],
    [
      'a damaged workbook',
      'a.xlsx',
      'PK\u0003\u0004 and no more',
      'not-text  the file is a zip archive, but no workbook that can be read\n    save the sheet as CSV UTF-8',
    ],
    [
      'SPSS',
      'a.sav',
      '$FL2@(#) SPSS',
      'not-text  the file is an SPSS file (.sav), not delimited text\n    save it as CSV, with values or with labels',
    ],
    [
      'Parquet',
      'a.csv',
      'PAR1 ',
      'not-text  the file is a Parquet file, not delimited text\n    called as one, with .parquet at the end, it is read by DuckDB',
    ],
    [
      'Parquet that is cut',
      'a.parquet',
      'PAR1 ',
      "unreadable-file  DuckDB cannot read it: Invalid Input Error: File 'FOLDER/a.parquet' too small to be a Parquet file",
    ],
    ['a PDF', 'a.pdf', '%PDF-1.7\n', 'not-text  the file is a PDF, not delimited text\n    export the responses as CSV'],
    [
      'weights that are none',
      'weights.csv',
      'id,score,w\n1,9,1\n2,8,-1\n3,10,x\n4,5,2\n',
      'invalid-weight  column "w" holds 2 weights that are not a number of 0 or more: "-1" first',
      ['--weight', 'w'],
    ],
  ])('is %s', async (_, name, content, what, args) => {
    const err = await refusedFile(name, content, 3, args);
    const place = { 'quote.csv': ':5', 'weights.csv': ' row 3' }[name] ?? '';
    expect(err).toBe(`FOLDER/${name}${place}  ${what}\n`);
  });

  it('breaks down by a column with 100,000 values', async () => {
    const lines = Array.from({ length: 100_000 }, (_, i) => `${i},${i % 11},customer ${i}`);
    const err = await refusedFile('many.csv', `id,score,customer\n${lines.join('\n')}\n`, 2, ['--by', 'customer']);
    expect(err).toMatch(/^FOLDER\/many\.csv {2}too-many-groups {2}"customer" has more than 1000 different values; a break needs a few\n/);
  });
});

describe('a file of responses that is read all the same', () => {
  it('has longer and shorter rows: they are counted, named and left out', async () => {
    const path = files.write('ragged.csv', 'id,score,city\n1,9,a\n2,8\n3,7\n4,10,b,x\n5,6,a\n6,7,b\n7,8,a\n');
    const { exit, out, err } = await runCli(['analyze', path, '-f', 'json', '--rejects', files.path('ragged-rejects.csv')]);
    expect(exit).toBe(0);
    expect(err).toBe(
      `${path} row 3  warning  ragged-rows  2 rows have fewer cells than the header and are left out: row 3, 4\n    write them out with --rejects rejects.csv; an unquoted delimiter or line break is the usual cause\n` +
        `${path} row 5  warning  ragged-rows  1 row has more cells than the header and is left out: row 5\n    write them out with --rejects rejects.csv; an unquoted delimiter or line break is the usual cause\n`,
    );
    expect(JSON.parse(out).source).toMatchObject({
      rows: 7,
      included: 4,
      excluded: [
        { reason: 'short-row', count: 2, firstRows: [3, 4] },
        { reason: 'long-row', count: 1, firstRows: [5] },
      ],
    });
    expect(files.read('ragged-rejects.csv')).toBe('row,reason,cells\n3,short-row,2,8\n4,short-row,3,7\n5,long-row,4,10,b,x\n');
  });

  it('holds two encodings', async () => {
    const lines = Array.from({ length: 40 }, (_, i) => Buffer.from(`${i},${(i % 5) + 1},José\n`, i === 39 ? 'latin1' : 'utf8'));
    const path = files.write('two.csv', Buffer.concat([Buffer.from('id,score,name\n'), ...lines]));
    const { exit, out, err } = await runCli(['analyze', path]);
    expect(exit).toBe(0);
    expect(err).toBe(
      `${path}  warning  mixed-encoding  read as utf-8, but 1 byte is of another encoding and shown as �\n    two files of different encodings were probably joined; numbers are unharmed\n`,
    );
    expect(out).toContain('40 responses');
  });

  it('has a header twice', async () => {
    const path = files.write('twice.csv', 'id,score,score\n1,9,8\n2,8,8\n3,1,4\n4,5,6\n');
    const { exit, out } = await runCli(['analyze', path, '-f', 'json']);
    expect(exit).toBe(0);
    expect(JSON.parse(out).inferred.map(({ column }: { column: string }) => column)).toEqual(['id', 'score', 'score (2)']);
    expect(out).toContain('duplicate-header');
  });

  it('has a question that no answer fits: the report says so, and the exit code', async () => {
    const path = files.write('fit.yaml', 'id: a\nquestions:\n  - {id: region, type: nps}\n  - {id: recommend, type: nps}\n');
    const { exit, out, err } = await runCli(['analyze', CSV, '-s', path, '-f', 'json']);
    expect(exit).toBe(3);
    expect(err).toMatch(
      /^samples\/broadband\.csv {2}unreadable-scale {2}"region" has the labels "North", "South", "East", "West", which are no scale\n/,
    );
    const [region, recommend] = JSON.parse(out).metrics;
    expect(region.figures[0]).toMatchObject({ value: null, why: expect.stringContaining('no scale') });
    expect(recommend.figures[0].value).toBeCloseTo(23.3, 1);
  });

  it('is left with no response by --where', async () => {
    const { exit, out, err } = await runCli(['analyze', CSV, '-s', YAML, '-w', 'region=North', '-w', 'region=South']);
    expect(exit).toBe(3);
    expect(err).toContain('nothing-included  all 1200 responses are left out: 1200 filtered\n    no response meets every --where\n');
    expect(out).toContain('0 of 1,200 responses');
  });
});

describe('a definition', () => {
  it.each([
    ['is missing', 'surveys/nowhere.yaml', 'no-such-file  there is no such file', /looked for in .*surveys$/],
    ['is a folder', 'surveys', 'is-a-folder  this is a folder', /name a file in it$/],
  ])('%s', async (_, path, what, hint) => {
    const [first, second, end] = (await refused(['analyze', CSV, '-s', path], 2)).split('\n');
    expect(first).toBe(`${path}  ${what}`);
    expect(second).toMatch(hint);
    expect(end).toBe('');
  });

  it('names columns that are not there: all are told', async () => {
    const text = 'id: a\nquestions:\n  - {id: recommend, type: nps, column: Q7_1}\n  - {id: area, type: single-choice, column: regoin}\n';
    const err = await refusedDefinition('columns.yaml', text);
    expect(err).toMatch(
      /^FOLDER\/columns\.yaml:3:40 {2}unknown-column {2}question "recommend" names column "Q7_1", which the file does not have\n/,
    );
    expect(err).toContain(`FOLDER/columns.yaml:4:45  unknown-column  question "area" names column "regoin", which the file does not have
    4 |   - {id: area, type: single-choice, column: regoin}
                                                    ^^^^^^
    did you mean "region"?
`);
  });

  it.each<[string, string, string | Uint8Array, string]>([
    [
      'tabs',
      'tabs.yaml',
      'id: a\nquestions:\n\t- {id: q, type: nps}\n',
      ':3:1  yaml-tab  a tab in the indentation, which YAML does not allow\n',
    ],
    ['a key twice', 'keys.yaml', 'id: a\nid: b\n', ':2:1  duplicate-key  key "id" is given twice, first on line 1\n'],
    [
      'aliases that multiply',
      'bomb.yaml',
      `a: &a [x, x]\n${['b', 'c', 'd', 'e'].map((key, i) => `${key}: &${key} [${`*${'abcd'[i]}, `.repeat(10)}]`).join('\n')}\n`,
      ':2:8  yaml-alias  aliases repeat one value more than 100 times\n',
    ],
    ['100 MB', 'huge.yaml', Buffer.alloc(100 * 1024 * 1024, 'a'), '  definition-too-large  a definition has at most 5 MB\n'],
    ['a million brackets', 'deep.yaml', '['.repeat(1_000_000), ':1:100  nested-too-deeply  more than 100 levels inside one another\n'],
    ['nothing', 'nothing.yaml', '', ':1:1  invalid-definition  a definition is a mapping such as "id: …", this is nothing\n'],
    [
      'the responses',
      'responses.yaml',
      readFileSync(CSV),
      ':1:1  invalid-definition  a definition is a mapping such as "id: …", this is a single value\n',
    ],
  ])('holds %s', async (_, name, content, expected) => {
    expect(await refusedDefinition(name, content)).toContain(`FOLDER/${name}${expected}`);
  });
});

describe('two mistakes at once', () => {
  it('are both told: options, output, definition and responses', async () => {
    const ran = await runCli(['analyze', 'no.csv', '-s', 'no.yaml', '-w', 'x', '--confidence', '95', '-o', 'a.xls', '-o', 'missing/a.md']);
    expect({ exit: ran.exit, out: ran.out }).toEqual({ exit: 2, out: '' });
    expect(ran.err.match(/^\S.*/gm)).toEqual([
      'wrong-number  --confidence 95: a level between 0.5 and 0.9999 is asked for',
      'wrong-condition  --where x: a condition is column, operator and value',
      'unknown-format  --output a.xls: no format has this ending',
      expect.stringMatching(/^missing[\\/]a\.md {2}unwritable-file {2}there is no folder .*missing$/),
      'no.yaml  no-such-file  there is no such file',
      'no.csv  no-such-file  there is no such file',
    ]);
  });

  it('are both told: --by and --weight', async () => {
    const err = await refused(['analyze', CSV, '-s', YAML, '--by', 'regoin', '--weight', 'wieght'], 2);
    expect(err.match(/^\S.*/gm)).toHaveLength(2);
  });
});

describe('an output', () => {
  it.each([
    ['is a folder', 'folder.json', 'this is a folder', 'name a file in it'],
    ['lies in a folder that is not there', 'missing/report.json', 'there is no folder FOLDER/missing', 'make the folder first'],
  ])('%s: nothing is read, and the others are not written', async (_, name, what, hint) => {
    const err = await refused(['analyze', 'samples/broadband.csv', '-o', files.path(name)], 2);
    expect(err).toBe(`FOLDER/${name}  unwritable-file  ${what}\n    ${hint}\n`);
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('lies in a folder that may not be written', async () => {
    chmodSync(files.path('folder'), 0o500);
    const err = await refused(['analyze', CSV, '-o', files.path('folder/report.json')], 2);
    chmodSync(files.path('folder'), 0o700);
    expect(err).toBe('FOLDER/folder/report.json  unwritable-file  it may not be written\n    write to another folder\n');
  });
});

describe('random bytes', () => {
  /** Bytes as they come, and bytes that look like a table or a document for a while. */
  const anyBytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc
      .array(fc.constantFrom(...'0123456789,;\t"\n\r \\=+-@|N/Aéß满意。\0\u001b{}[]:&*!#%>?'), { maxLength: 400 })
      .map((letters) => Buffer.from(letters.join(''))),
    fc
      .tuple(
        fc.constantFrom('id,score\n1,', 'id: a\nquestions:\n  - ', '\u001f\u008b\u0008', '\u00ff\u00fe', 'PK\u0003\u0004'),
        fc.uint8Array({ maxLength: 200 }),
      )
      .map(([start, rest]) => Buffer.concat([Buffer.from(start, 'latin1'), rest])),
  );
  const sound = ({ exit, err }: { exit: number; err: string }): void => {
    expect([0, 2, 3]).toContain(exit);
    expect(err).not.toMatch(/^ +at /m);
  };

  it('never crash it as responses', async () => {
    await fc.assert(
      fc.asyncProperty(anyBytes, async (bytes) => sound(await runCli(['analyze', '-'], { stdin: bytes }))),
      { numRuns: 150 },
    );
  });

  it('never crash it as a definition', async () => {
    await fc.assert(
      fc.asyncProperty(anyBytes, async (bytes) => sound(await runCli(['check', files.write('random.yaml', bytes)]))),
      { numRuns: 150 },
    );
  });
});

import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/report/report.js';
import { runCli, type World } from '../../support/run-cli.js';
import { workspace } from '../../support/workspace.js';

const CSV = 'samples/broadband.csv';
const YAML = 'surveys/broadband.yaml';
const ESCAPE = '\u001b[';
const files = workspace();

const analyze = (args: string[], world?: World) => runCli(['analyze', CSV, '-s', YAML, ...args], world);

async function reportOf(args: string[], world?: World): Promise<Report> {
  const { exit, out } = await runCli(['analyze', ...args, '-f', 'json'], world);
  expect(exit).toBe(0);
  return JSON.parse(out);
}

const broadband = (args: string[]): Promise<Report> => reportOf([CSV, '-s', YAML, ...args]);

const nps = (report: Report) => report.metrics.find(({ metric }) => metric === 'nps');

describe('csat analyze', () => {
  it('prints a table, without colour where nobody looks', async () => {
    const { exit, out, err } = await analyze([]);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toMatch(/^Home broadband satisfaction +samples\/broadband\.csv\n1,200 responses\n/);
    expect(out).not.toContain(ESCAPE);
    expect(out.split('\n').every((line) => line.length <= 80)).toBe(true);
  });

  it('works without a definition and says so', async () => {
    const { exit, out, err } = await runCli(['analyze', CSV]);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toContain('No definition given: read as below; pin it with  csat init samples/broadband.csv');
  });

  it.each([
    ['table', /^Home broadband satisfaction/],
    ['json', /^\{\n? *"schema": ?"csat-report\/1"/],
    ['csv', /^survey,metric,id,/],
    ['markdown', /^# Home broadband satisfaction/],
  ])('-f %s', async (format, beginning) => {
    const { exit, out, err } = await analyze(['-f', format]);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toMatch(beginning);
  });

  it('gives the same bytes twice', async () => {
    expect((await analyze(['-f', 'json'])).out).toBe((await analyze(['-f', 'json'])).out);
  });

  describe('--output', () => {
    it('writes several files, each in the format of its ending, and nothing to standard output', async () => {
      const ran = await analyze(
        ['r.json', 'r.csv', 'r.md', 'r.txt'].flatMap((name) => ['-o', files.path(name)]),
        { terminal: { out: true } },
      );
      expect(ran).toEqual({ exit: 0, out: '', err: '' });
      expect(JSON.parse(files.read('r.json') ?? '')).toMatchObject({ schema: 'csat-report/1' });
      expect(files.read('r.csv')).toMatch(/^survey,metric,id,/);
      expect(files.read('r.md')).toMatch(/^# /);
      expect(files.read('r.txt')).toMatch(/^Home broadband satisfaction/);
      expect(files.read('r.txt')).not.toContain(ESCAPE);
      expect(files.list().filter((name) => name.startsWith('.csat-'))).toEqual([]);
    });

    it('goes beside standard output when a format is asked for too', async () => {
      const { out } = await analyze(['-f', 'csv', '-o', files.path('both.json')]);
      expect(out).toMatch(/^survey,/);
      expect(files.read('both.json')).toContain('csat-report/1');
    });

    it('refuses endings that stand for no format, all at once', async () => {
      expect(await analyze(['-o', 'a.xlsx', '-o', 'b.pdf', '-o', 'c'])).toEqual({
        exit: 2,
        out: '',
        err: ['a.xlsx', 'b.pdf', 'c']
          .map(
            (path) => `unknown-format  --output ${path}: no format has this ending\n    end it in .json, .csv, .md, .html, .xml or .txt\n`,
          )
          .join(''),
      });
    });

    it('refuses to write over the responses or the definition, and one file twice', async () => {
      const csv = files.write('own.csv', 'id,score\n1,3\n2,5\n');
      const { exit, err } = await runCli(['analyze', csv, '-o', csv, '-o', files.path('twice.md'), '-o', files.path('twice.md')]);
      expect(exit).toBe(2);
      expect(err).toBe(
        `${csv}  output-taken  the file is read by this command\n    write to another file\n` +
          `${files.path('twice.md')}  output-taken  the file is to be written twice\n    write to another file\n`,
      );
      expect(files.read('own.csv')).toBe('id,score\n1,3\n2,5\n');
    });
  });

  it('--by breaks metrics down by further columns', async () => {
    const report = await broadband(['--by', 'channel']);
    expect(report.settings.by.map(({ id }) => id)).toEqual(['region', 'plan', 'channel']);
    expect(
      nps(report)
        ?.groups.filter(({ by }) => by === 'channel')
        .map(({ value }) => value),
    ).toEqual(['app', 'chat', 'phone', 'shop']);
  });

  it.each<[string, (region: string, recommend: number) => boolean]>([
    ['region=West', (region) => region === 'West'],
    ['region = West', (region) => region === 'West'],
    ['region!=West', (region) => region !== 'West'],
    ['region in West, East', (region) => region === 'West' || region === 'East'],
    ['recommend>=9', (_, recommend) => recommend >= 9],
    ['recommend>8', (_, recommend) => recommend > 8],
    ['recommend<=0', (_, recommend) => recommend <= 0],
    ['recommend<1', (_, recommend) => recommend < 1],
    ['RECOMMEND=9.0', (_, recommend) => recommend === 9],
  ])('--where "%s"', async (condition, holds) => {
    const rows = readFileSync(CSV, 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','))
      .filter(([, , , region = '', , recommend = '']) => holds(region, recommend === '' ? Number.NaN : Number(recommend)));
    expect((await broadband(['--where', condition])).source.included).toBe(rows.length);
  });

  it('wants every --where to hold', async () => {
    const both = await broadband(['--where', 'region=West', '--where', 'plan=Basic']);
    expect(both.settings.where).toEqual(['region = West', 'plan = Basic']);
    expect(both.source.included).toBeLessThan((await broadband(['--where', 'region=West'])).source.included);
  });

  it.each([
    [
      ['--where', 'regoin=North'],
      'unknown-column  --where names column "regoin", which the file does not have\n    did you mean "region"?\n',
    ],
    [['--where', 'region=Nort'], 'unknown-value  --where region = Nort: no response has this value\n    did you mean "North"?\n'],
    [['--by', 'regoin'], 'unknown-column  --by names column "regoin", which the file does not have\n    did you mean "region"?\n'],
    [['--weight', 'secnds'], 'unknown-column  --weight names column "secnds", which the file does not have\n    did you mean "seconds"?\n'],
    [['--only', 'npx'], 'unknown-metric  --only npx: the survey has no such metric or question\n    did you mean "nps"?\n'],
    [
      ['--include', 'previews'],
      'unknown-reason  --include previews: responses are left out as preview or incomplete\n    did you mean "preview"?\n',
    ],
    [['--confidence', '95'], 'wrong-number  --confidence 95: a level between 0.5 and 0.9999 is asked for\n    such as 0.95\n'],
    [['--min-base', '0'], 'wrong-number  --min-base 0: a whole number is asked for\n    1 or more\n'],
    [['--platform', 'qualtrix'], 'unknown-platform  the platform "qualtrix" is not known\n    did you mean "qualtrics"?\n'],
  ])('%j is wrong use', async (args, err) => {
    expect(await analyze(args)).toEqual({ exit: 2, out: '', err });
  });

  it('--only keeps metrics and questions', async () => {
    expect((await broadband(['--only', 'nps', 'overall'])).metrics.map(({ id }) => id)).toEqual(['recommend', 'overall']);
  });

  it('--weight weights', async () => {
    const report = await reportOf(['samples/tracker.csv', '--only', 'nps', '--weight', 'weight']);
    expect(report.settings.weight).toBe('weight');
    expect(report.weights?.designEffect).toBeGreaterThan(1);
  });

  it('--confidence and --min-base go before the definition', async () => {
    const report = await broadband(['--confidence', '.9', '--min-base', '200']);
    expect(report.settings).toMatchObject({ confidence: 0.9, minBase: 200 });
    expect(nps(report)?.figures[0]?.interval?.level).toBe(0.9);
    expect(nps(report)?.groups.find(({ value }) => value === 'West')).toMatchObject({ withheld: true, base: null });
  });

  it('--include keeps what is left out by default', async () => {
    const qualtrics = ['samples/qualtrics-support.csv', '-s', 'surveys/qualtrics-support.yaml'];
    expect((await reportOf(qualtrics)).source).toMatchObject({ rows: 424, included: 400 });
    expect((await reportOf([...qualtrics, '--include', 'preview'])).source.included).toBe(406);
    expect((await reportOf([...qualtrics, '--include', 'preview, incomplete'])).source).toMatchObject({ included: 424, excluded: [] });
  });

  it('--lang words the report', async () => {
    const { out } = await analyze(['--lang', 'zh']);
    expect(out).toContain('份');
    expect((await broadband(['--lang', 'zh'])).settings.language).toBe('zh');
  });

  it('--full cuts nothing', async () => {
    const [cut, full] = [await analyze([]), await analyze(['--full'])];
    expect(cut.out).toContain('--full');
    expect(full.out).not.toContain('--full');
    expect(full.out.length).toBeGreaterThan(cut.out.length);
  });

  describe('colour', () => {
    it.each<[string, string[], World, boolean]>([
      ['a terminal', [], { terminal: { out: true } }, true],
      ['no terminal', [], { terminal: { out: false, err: true } }, false],
      ['--no-color', ['--no-color'], { terminal: { out: true } }, false],
      ['NO_COLOR', [], { terminal: { out: true }, env: { NO_COLOR: '1' } }, false],
      ['an empty NO_COLOR', [], { terminal: { out: true }, env: { NO_COLOR: '' } }, true],
    ])('%s', async (_, args, world, coloured) => {
      expect((await analyze(args, world)).out.includes(ESCAPE)).toBe(coloured);
    });
  });

  describe('standard error', () => {
    const ragged = files.write('ragged.csv', 'id,score,city\n1,3,a\n2,5\n3,4,b,=1+1\n4,2,a\n5,1,b\n');

    it('takes warnings, unless --quiet; the report does not change', async () => {
      const loud = await runCli(['analyze', ragged]);
      expect(loud.exit).toBe(0);
      expect(loud.err).toContain(`${ragged} row 3  warning  ragged-rows  1 row has fewer cells than the header and is left out: row 3\n`);
      expect(loud.err).toContain(`${ragged} row 4  warning  ragged-rows  1 row has more cells than the header and is left out: row 4\n`);
      expect(await runCli(['analyze', ragged, '--quiet'])).toEqual({ exit: 0, out: loud.out, err: '' });
    });

    it('--rejects writes each row that does not fit once, with formulas made harmless', async () => {
      const { exit } = await runCli(['analyze', ragged, '--rejects', files.path('rejects.csv')]);
      expect(exit).toBe(0);
      expect(files.read('rejects.csv')).toBe("row,reason,cells\n3,short-row,2,5\n4,long-row,3,4,b,'=1+1\n");
    });
  });

  describe('reading', () => {
    it('standard input, read as often as needed', async () => {
      const content = readFileSync(CSV);
      const piped = await runCli(['analyze', '-', '-s', YAML, '-f', 'csv'], { stdin: content });
      expect(piped).toEqual({ exit: 0, err: '', out: (await analyze(['-f', 'csv'])).out });
      expect(await runCli(['analyze', '-', '-s', YAML, '-f', 'csv'], { stdin: gzipSync(content) })).toEqual(piped);
      expect((await runCli(['analyze', '-'], { stdin: content })).exit).toBe(0);
    });

    it('what is packed by its content, not by its name', async () => {
      const packed = files.write('packed.csv', gzipSync(readFileSync(CSV)));
      const plain = files.write('plain.csv.gz', readFileSync(CSV));
      for (const path of [packed, plain]) expect((await reportOf([path])).source.rows).toBe(1200);
    });

    it('--encoding, --delimiter, --header-rows and --platform go before what is detected', async () => {
      const latin = files.write('latin.csv', Buffer.from('id;Zufriedenheit;Stadt\n1;3;Köln\n2;5;Köln\n3;4;Ulm\n4;4;Ulm\n', 'latin1'));
      const read = await reportOf([latin, '--encoding', 'iso-8859-2', '--delimiter', ';', '--header-rows', '2', '--platform', 'tidy']);
      expect(read.source).toMatchObject({ encoding: 'iso-8859-2', delimiter: ';', headerRows: 2, platform: 'tidy', rows: 3 });
      const tabs = files.write('tabs.csv', 'id\tscore\n1\t3\n2\t5\n3\t4\n');
      expect((await reportOf([tabs, '--delimiter', '\\t'])).source.delimiter).toBe('\t');
    });
  });
});

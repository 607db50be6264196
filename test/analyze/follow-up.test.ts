import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CallBack } from '../../src/analyze/follow-up-options.js';
import { reportOf } from '../support/report-of.js';
import { runCli } from '../support/run-cli.js';

const DEFINITION = `
id: shop
responses: {id: who, submitted: at}
follow-up: {within-hours: 48}
questions:
  - {id: recommend, type: nps}
  - {id: overall, type: csat, scale: {points: 1..5}}
  - {id: easy, type: ces, version: 1}
  - {id: why, type: text}
`;
const HEADER = ['who', 'at', 'recommend', 'overall', 'easy', 'why'];
const NOW = { utc: Date.UTC(2026, 8, 4, 12), offset: 120 };

async function calls(rows: (string | number | null)[][], personal = false): Promise<CallBack[]> {
  let found: CallBack[] = [];
  const tell = (all: CallBack[]): void => {
    found = all;
  };
  await reportOf(DEFINITION, [HEADER, ...rows], { followUp: { now: NOW, tell }, personal });
  return found;
}

describe('followUp', () => {
  it('lists detractors, low satisfaction and high effort, and nobody else', async () => {
    const found = await calls([
      ['a', '2026-09-03', 6, 5, 1, null],
      ['b', '2026-09-03', 7, 3, 3, 'well'],
      ['c', '2026-09-03', 9, 2, 5, 'slow'],
      ['d', '2026-09-03', null, null, null, 'lost'],
      [null, '2026-09-03', 0, 1, 5, 'who?'],
      ['e', '2026-09-03', 99, 5, 1, null],
    ]);
    expect(found.map(({ id, answers }) => [id, answers])).toEqual([
      ['a', ['recommend=6']],
      ['c', ['easy=5', 'overall=2']],
    ]);
  });

  it('counts hours by the clock of the caller and holds them to the standard', async () => {
    const found = await calls([
      ['a', '2026-09-04 02:00', 0, 5, 1, null],
      ['b', '2026-09-02 13:30', 0, 5, 1, null],
      ['c', '2026-09-04T10:00:00Z', 0, 5, 1, null],
      ['d', 'lately', 0, 5, 1, null],
    ]);
    expect(found.map(({ id, hours, overdue }) => [id, hours, overdue])).toEqual([
      ['a', 12, false],
      ['b', 48.5, true],
      ['c', 2, false],
      ['d', null, null],
    ]);
  });

  it('names the questions that were answered in words, and gives the words only when asked', async () => {
    const rows = [['a', '2026-09-03', 1, 5, 1, 'never again']];
    expect(await calls(rows)).toMatchObject([{ comments: ['why'], texts: [] }]);
    expect(await calls(rows, true)).toMatchObject([{ comments: ['why'], texts: ['never again'] }]);
  });
});

describe('--follow-up', () => {
  const folder = mkdtempSync(join(tmpdir(), 'csat-'));
  const csv = join(folder, 'answers.csv');
  const out = join(folder, 'calls.csv');

  it('writes one line each, safe for a spreadsheet', async () => {
    writeFileSync(csv, 'id,How likely are you to recommend us? (0-10)\n=1+1,3\nb,10\n');
    const ran = await runCli(['analyze', csv, '--follow-up', out, '--quiet', '-f', 'json']);
    expect(ran).toMatchObject({ exit: 0, err: '' });
    expect(readFileSync(out, 'utf8').split('\n').slice(0, 2)).toEqual([
      'id,answers,submitted,hours,overdue,comments,tier,texts',
      expect.stringMatching(/^'=1\+1,\S+=3,,,,,,$/),
    ]);
  });

  it('needs a column with ids', async () => {
    writeFileSync(csv, 'How likely are you to recommend us? (0-10)\n3\n10\n');
    const { exit, err } = await runCli(['analyze', csv, '--follow-up', join(folder, 'none.csv')]);
    expect(exit).toBe(2);
    expect(err).toMatch(/^.*no-id {2}--follow-up needs the ids/);
  });
});

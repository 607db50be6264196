import { describe, expect, test } from 'vitest';
import { type AnalyzeOptions, analyze } from '../../../src/analyze.js';
import { cellsOf } from '../../../src/engine/text/cells.js';
import { duplicatesOf, noRespondents } from '../../../src/engine/text/duplicates.js';
import type { Report } from '../../../src/report/report.js';
import { loadDefinition } from '../../../src/survey/load.js';
import { memoryInput } from '../../support/memory-input.js';

type Keep = 'all' | 'first' | 'last' | 'best';

/** Id, state, score and words of seven responses: Ann answered three times, Bo twice, two have no id. */
const file = `id,state,score,why
ann,done,2,
bo,open,9,
ann,done,7,fast
,done,5,
ann,done,10,
,done,6,
bo,done,1,
`;
const definition = (keep: Keep): string => `
id: repeats
responses: {id: id, complete: {column: state, is: [done]}${keep === 'all' ? '' : `, duplicates: ${keep}`}}
questions: [{id: score, type: nps}]
`;
const reportOn = (keep: Keep, options: AnalyzeOptions = {}): Promise<Report> =>
  analyze(memoryInput(file), { loaded: loadDefinition(definition(keep), 'repeats.yaml'), ...options });
const counted = ({ metrics, source }: Report): [number | null | undefined, number, Record<string, number>] => [
  metrics[0]?.figures.find(({ id }) => id === 'mean')?.value,
  source.included,
  Object.fromEntries(source.excluded.map(({ reason, count }) => [reason, count])),
];

describe('several responses of one respondent, of those that are complete', () => {
  test.each<[Keep, number, number]>([
    ['first', (2 + 5 + 6 + 1) / 4, 4],
    ['last', (10 + 5 + 6 + 1) / 4, 4],
    ['best', (7 + 5 + 6 + 1) / 4, 4],
    ['all', (2 + 7 + 5 + 10 + 6 + 1) / 6, 6],
  ])('%s', async (keep, mean, included) => {
    const left = keep === 'all' ? { incomplete: 1 } : { duplicate: 2, incomplete: 1 };
    expect(counted(await reportOn(keep))).toEqual([expect.closeTo(mean, 12), included, left]);
  });

  test('an incomplete response counts as an earlier one once it is included', async () => {
    const [mean, included, left] = counted(await reportOn('first', { include: ['incomplete'] }));
    expect([mean, included, left]).toEqual([(2 + 9 + 5 + 6) / 4, 4, { duplicate: 3 }]);
  });

  test('a condition takes out what is kept, not what could have been', async () => {
    const where = [{ column: 'score', operator: '>=' as const, values: ['5'] }];
    expect(counted(await reportOn('first', { where }))).toEqual([(5 + 6) / 2, 2, { duplicate: 2, filtered: 2, incomplete: 1 }]);
    expect(counted(await reportOn('last', { where }))).toEqual([7, 3, { duplicate: 2, filtered: 1, incomplete: 1 }]);
  });

  test('all are counted and told of when nothing says which', async () => {
    const { diagnostics } = await reportOn('all');
    expect(diagnostics.map(({ code, severity, message }) => [code, severity, message])).toEqual([
      ['duplicate-ids', 'warning', '2 responses have the id of an earlier one and are counted all the same'],
    ]);
    expect((await reportOn('first')).diagnostics).toEqual([]);
  });
});

describe('which response repeats', () => {
  const rows: [string, number][] = [
    ['a', 2],
    ['b', 1],
    ['a', 3],
    [' ', 9],
    ['a', 3],
    ['', 9],
  ];
  const repeated = (keep: Keep): boolean[] => {
    const duplicates = duplicatesOf({ column: 'id', keep }, () => 0, noRespondents(keep));
    if (keep === 'last' || keep === 'best')
      for (const [row, [id, filled]] of rows.entries()) duplicates.look({ ...cellsOf([id]), filled: () => filled }, row);
    return rows.map(([id], row) => duplicates.repeats(cellsOf([id]), row));
  };

  test.each<[Keep, boolean[]]>([
    ['first', [false, false, true, false, true, false]],
    ['all', [false, false, true, false, true, false]],
    ['last', [true, false, true, false, false, false]],
    ['best', [true, false, false, false, true, false]],
  ])('%s; equals keep the first, blanks repeat nobody', (keep, expected) => expect(repeated(keep)).toEqual(expected));

  test.each([
    ['7', '007', false],
    ['7', '7.0', false],
    ['7', ' 7', true],
    ['7', '\u00a07\u3000', true],
    ['ä', ' ä', true],
    ['a', 'A', false],
    ['x'.repeat(500), 'x'.repeat(501), false],
    ['x'.repeat(500), 'x'.repeat(500), true],
  ])('%j and %j', (one, other, same) => {
    const { repeats } = duplicatesOf({ column: 'id', keep: 'all' }, () => 0, noRespondents('all'));
    expect([repeats(cellsOf([one]), 2), repeats(cellsOf([other]), 3)]).toEqual([false, same]);
  });

  test('who was met before is known, and who is met is made known', () => {
    const respondents = noRespondents('all');
    respondents.of(Buffer.from('a'), 0, 1);
    const { repeats } = duplicatesOf({ column: 'id', keep: 'all' }, () => 0, respondents);
    expect(['b', ' a', 'b', 'c'].map((id, row) => repeats(cellsOf([id]), row + 2))).toEqual([false, true, true, false]);
    expect(respondents.texts(1)).toEqual({ bytes: Uint8Array.from(Buffer.from('bc')), ends: Uint32Array.of(1, 2) });
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answer, type Codebook, type CodebookContext, resolveCodebook } from '../../src/survey/codebook.js';
import type { Scale } from '../../src/survey/survey.js';

const between = (low: number, high: number): number[] => Array.from({ length: high - low + 1 }, (_, index) => low + index);
const scale = (given: Partial<Scale> = {}): Scale => ({
  id: null,
  points: null,
  labels: [],
  missing: [],
  notApplicable: [],
  reverse: false,
  ...given,
});
const answers = (counts: Record<string, number>): Answer[] => Object.entries(counts).map(([text, n]) => ({ text, n, first: null }));
const spread = (points: number[], n = 10): Record<string, number> => Object.fromEntries(points.map((point) => [String(point), n]));

const resolve = (counts: Record<string, number>, given: Partial<Scale> = {}, context: Partial<CodebookContext> = {}) =>
  resolveCodebook(scale(given), answers(counts), { question: 'Q1', text: '', language: 'en', ...context });

function book(counts: Record<string, number>, given: Partial<Scale> = {}, context: Partial<CodebookContext> = {}): Codebook {
  const result = resolve(counts, given, context);
  if ('unresolved' in result) throw new Error(`${result.unresolved.code} ${result.unresolved.message}`);
  return result.codebook;
}

function problem(counts: Record<string, number>, given: Partial<Scale> = {}, context: Partial<CodebookContext> = {}) {
  const result = resolve(counts, given, context);
  if ('codebook' in result) throw new Error(`resolved on ${result.codebook.points}`);
  return result.unresolved;
}

/** A point, or how else a text reads. */
function read(codebook: Codebook, text: string | null): number | string {
  const reading = codebook.read(text);
  return reading.kind === 'valid' ? reading.point : reading.kind;
}

function meanOf(codebook: Codebook, counts: Record<string, number>): { n: number; mean: number } {
  let [n, sum] = [0, 0];
  for (const [text, count] of Object.entries(counts)) {
    const point = read(codebook, text);
    if (typeof point !== 'number') continue;
    n += count;
    sum += point * count;
  }
  return { n, mean: sum / n };
}

const codes = (codebook: Codebook): string[] => codebook.notes.map(({ code }) => code);

describe('a half-labelled scale', () => {
  const recommend = { 'Strongly agree': 36, 9: 26, 8: 17, 7: 4, 6: 4, 5: 1, 4: 3, 3: 1, 'Strongly disagree': 1 };
  const support = { 'Strongly agree': 23, 9: 18, 8: 17, 7: 12, 6: 7, 'Strongly disagree': 4, 'N/A': 4, 5: 3, 4: 4, 2: 1 };

  test('reads its end labels as 10 and 1 when the columns of the scale together show 2 to 9', () => {
    const codebook = book(recommend, {}, { siblings: [answers(support)] });
    expect(codebook.points).toEqual(between(1, 10));
    expect([read(codebook, 'Strongly agree'), read(codebook, 'strongly disagree')]).toEqual([10, 1]);
    const { n, mean } = meanOf(codebook, recommend);
    expect(n).toBe(93);
    expect(mean).toBeCloseTo(8.634409, 6);
    expect(codebook.notes).toEqual([
      {
        code: 'labelled-ends',
        severity: 'info',
        message: '"Q1" read on 1..10, with 1 "Strongly disagree", 10 "Strongly agree"',
        hint: 'if not, in the definition:  scale: {points: 1..10, labels: {1: Strongly disagree, 10: Strongly agree}}',
        where: { subject: 'Q1' },
      },
    ]);
    expect(codebook.labels).toEqual(
      new Map([
        [10, 'Strongly agree'],
        [1, 'Strongly disagree'],
      ]),
    );
  });

  test('counts N/A apart', () => {
    const codebook = book(support, {}, { siblings: [answers(recommend)] });
    expect(read(codebook, 'N/A')).toBe('not-applicable');
    expect(meanOf(codebook, support)).toEqual({ n: 89, mean: expect.closeTo(7.764045, 6) });
  });

  test('is unresolved alone, where 2 was never answered', () => {
    expect(problem(recommend)).toEqual({
      code: 'ambiguous-scale',
      severity: 'error',
      message: '"Q1" has 7 numbers and the labels "Strongly agree", "Strongly disagree"',
      hint: 'which ends do they stand for? in the definition:  scale: {points: 1..10, labels: {10: Strongly agree, 1: Strongly disagree}}',
      where: { subject: 'Q1' },
    });
  });

  test('follows the text of the question', () => {
    const text = 'Would you recommend us, where 10 is strongly agree and 1 is strongly disagree?';
    expect(meanOf(book(recommend, {}, { text }), recommend).mean).toBeCloseTo(8.634409, 6);
    expect(read(book(recommend, {}, { text: 'Would you recommend us? 0-10' }), 'Strongly disagree')).toBe(0);
  });

  test('follows the text also where the answers suggest another scale', () => {
    const both = { siblings: [answers(support)], text: 'Would you recommend us? 0-10' };
    expect(read(book(recommend, {}, both), 'Strongly disagree')).toBe(0);
  });

  test('follows the definition', () => {
    expect(meanOf(book(recommend, { points: between(1, 10) }), recommend).mean).toBeCloseTo(8.634409, 6);
    const labels = [
      { point: 10, text: 'Strongly agree' },
      { point: 1, text: 'Strongly disagree' },
    ];
    expect(meanOf(book(recommend, { labels }), recommend).mean).toBeCloseTo(8.634409, 6);
    expect(book(recommend, { labels }).notes).toEqual([]);
  });

  test('with one label is resolved or not in the same way', () => {
    const { 'Strongly disagree': _, ...without } = recommend;
    expect(problem(without).message).toBe('"Q1" has 7 numbers and the label "Strongly agree"');
    expect(problem(without).hint).toContain('which end does it stand for?');
    const codebook = book({ ...without, 2: 1 });
    expect([codebook.points[0], read(codebook, 'Strongly agree')]).toEqual([1, 10]);
  });

  test('is unresolved when an end was also answered as a number', () => {
    expect(problem({ ...recommend, 2: 1, 10: 1 }).code).toBe('ambiguous-scale');
    expect(problem({ ...recommend, 10: 1 }, { points: between(1, 10) }).code).toBe('ambiguous-scale');
  });

  test('in Chinese', () => {
    const counts = { 非常满意: 20, ...spread(between(2, 9)), 非常不满意: 3 };
    const codebook = book(counts);
    expect([read(codebook, '非常满意'), read(codebook, '非常不满意'), read(codebook, '9分')]).toEqual([10, 1, 9]);
    expect(problem({ 非常满意: 20, ...spread(between(3, 9)), 非常不满意: 3 }).hint).toContain('labels: {10: 非常满意, 1: 非常不满意}');
  });

  test('with numbers inside the labels needs no guess', () => {
    const counts = { 'Extremely likely - 10': 5, 9: 4, 8: 2, 'Not at all likely - 0': 1 };
    const codebook = book(counts);
    expect(codebook.points).toEqual(between(0, 10));
    expect(meanOf(codebook, counts)).toEqual({ n: 12, mean: 102 / 12 });
    expect(codebook.labels.get(10)).toBe('Extremely likely');
  });
});

describe('numbers', () => {
  test('are whole numbers on the scale, however they are spelled', () => {
    const codebook = book({ 9: 3 }, { points: between(0, 10) });
    for (const text of ['9', '9.0', '09', '９', '9,0', '+9', '9 - Very likely', '9分', '9（非常可能）', ' 9 '])
      expect(read(codebook, text), text).toBe(9);
  });

  test('off the scale are invalid, never scored', () => {
    const codebook = book({ 9: 300 }, { points: between(0, 10) });
    for (const text of ['99', '98', '11', '9.5', '9,5', '95', '1e1', '10-25', '0x1F', 'Infinity', 'NaN2', '12.5%', '-1.5', 'hello']) {
      expect(read(codebook, text), text).toBe('invalid');
    }
  });

  test('give the usual range, pooled with the columns of the same scale', () => {
    expect(book(spread([3, 4, 5])).points).toEqual(between(1, 5));
    expect(book(spread([3, 4]), {}, { siblings: [answers(spread([2, 7]))] }).points).toEqual(between(1, 7));
    expect(book(spread([3, 4])).notes[0]?.message).toBe('"Q1" read on 1..5; nobody answered 5');
  });

  test('give the range that the text states', () => {
    const text = '您对“中兴天机7”整体的满意度如何?(以0-10分为标准,0分为最低,10分为最高) (单选题 *必答)';
    expect(book({ '(跳过)': 2, '3分': 2 }, {}, { text }).points).toEqual(between(0, 10));
    expect(book({ 4: 5 }, {}, { text: 'where 5 is completely met expectations and 1 is did not meet expectations? *' }).points).toEqual(
      between(1, 5),
    );
  });

  test('that are no scale are unreadable', () => {
    expect(problem({ 0: 30, 1: 30 })).toMatchObject({ code: 'unreadable-scale', message: '"Q1" has 2 numbers (0, 1), which are no scale' });
    expect(problem(spread([0, 17, 21, 50, 83, 92, 98, 100])).code).toBe('unreadable-scale');
    expect(problem(spread([0, 1, 2, 3, 4, 5])).code).toBe('ambiguous-scale');
    expect(problem({ 99: 5 }, { points: between(0, 10) }).code).toBe('unreadable-scale');
  });

  test('1 to 11 are the option numbers of 0 to 10', () => {
    expect(problem(spread(between(1, 11))).hint).toContain('option numbers');
    expect(codes(book(spread(between(1, 11)), { points: between(0, 10) }))).toEqual(['option-numbers']);
    const labels = between(0, 10).map((point) => ({ point, text: String(point + 1) }));
    const codebook = book(spread(between(1, 11)), { points: between(0, 10), labels });
    expect([read(codebook, '11'), read(codebook, '1'), codes(codebook)]).toEqual([10, 0, []]);
  });

  test('with labels print the label', () => {
    const counts = {
      '1 - Not at all impressive': 40,
      '2 - Slightly': 53,
      '3 - Somewhat': 88,
      '4 - Very impressive': 151,
      '4 - very impressive': 3,
      '5 - Extremely': 120,
    };
    const codebook = book(counts);
    expect(codebook.points).toEqual(between(1, 5));
    expect(codebook.labels.get(4)).toBe('Very impressive');
    expect(codebook.notes).toEqual([]);
  });

  test('with the good label at the low end are pointed out', () => {
    const counts = { '1 - Very satisfied': 40, '2 - Satisfied': 53, '4 - Dissatisfied': 8, '5 - Very dissatisfied': 3 };
    expect(book(counts).notes).toMatchObject([{ code: 'descending-labels', severity: 'warning' }]);
    expect(book(counts, { reverse: true }).notes).toEqual([]);
    expect(read(book(counts), '1 - Very satisfied')).toBe(1);
  });
});

describe('negative codes', () => {
  const counts = { 1: 2, 2: 2, 3: 5, [-1]: 4, [-2]: 2 };

  test('among positive answers are missing, with a note that names them', () => {
    const codebook = book(counts);
    expect([read(codebook, '-1'), read(codebook, '-2'), read(codebook, '3')]).toEqual(['missing', 'missing', 3]);
    expect(codebook.notes.at(-1)).toMatchObject({
      code: 'negative-codes',
      severity: 'info',
      message: '"Q1" has negative numbers, read as no answer: -2 (2), -1 (4)',
    });
  });

  test('are what they are declared to be', () => {
    expect(read(book(counts, { notApplicable: ['-1'] }), '-1')).toBe('not-applicable');
    expect(read(book({ 1: 3, [-3]: 2 }, { points: between(-3, 3) }), '-3')).toBe(-3);
  });
});

describe('what is no answer', () => {
  test('is told from an answer', () => {
    const codebook = book(spread(between(1, 5)), { points: between(1, 5) });
    for (const text of [null, '', '  ', '-', 'NULL', '(跳过)', 'NA']) expect(read(codebook, text)).toBe('missing');
    for (const text of ['N/A', 'Don’t know', '不适用', 'Keine Angabe', '6 - Not applicable', '0 = 不知道'])
      expect(read(codebook, text)).toBe('not-applicable');
  });

  test('is first of all what was declared, as a label and then as a number', () => {
    const codebook = book(
      { ...spread(between(0, 10)), 99: 4 },
      { points: between(0, 10), missing: ['99', 'Refused'], notApplicable: ['11'] },
    );
    for (const text of ['99', '99.0', '９９', '99 - no idea', 'refused']) expect(read(codebook, text), text).toBe('missing');
    for (const text of ['11', '11.0', '11 - other']) expect(read(codebook, text), text).toBe('not-applicable');
  });

  test('is an answer when it is a declared label', () => {
    const codebook = book(
      { Unsure: 3, Yes: 4, Certain: 4 },
      {
        points: [1, 2, 3],
        labels: [
          { point: 1, text: 'Unsure' },
          { point: 2, text: 'Yes' },
          { point: 3, text: 'Certain' },
        ],
      },
    );
    expect(read(codebook, 'unsure')).toBe(1);
  });

  test('is the middle where a label set has it there, and says so', () => {
    const codebook = book({ 非常同意: 20, 同意: 30, 不确定: 10, 不同意: 5, 非常不同意: 2 });
    expect(read(codebook, '不确定')).toBe(3);
    expect(codes(codebook)).toEqual(['label-set']);
    expect(read(book({ 非常满意: 20, 满意: 30, 一般: 9, 不确定: 10, 不满意: 5 }), '不确定')).toBe('not-applicable');
  });
});

describe('labels', () => {
  test('of a known set have its points, whatever their case', () => {
    const counts = { 'Strongly Agree': 12, 'Strongly agree': 3, Agree: 40, Neutral: 20, Disagree: 4, 'Strongly disagree': 3, 'N/A': 2 };
    const codebook = book(counts);
    expect(
      ['Strongly Agree', 'STRONGLY AGREE', 'Agree', 'Neutral', 'Strongly disagree', 'N/A'].map((text) => read(codebook, text)),
    ).toEqual([5, 5, 4, 3, 1, 'not-applicable']);
    expect(codebook.labels.get(5)).toBe('Strongly Agree');
    expect(codebook.notes).toEqual([]);
  });

  test('of favourability, with N/A in brackets', () => {
    const counts = {
      'Very favorably': 610,
      '': 357,
      'Somewhat favorably': 151,
      'Neither favorably nor unfavorably (neutral)': 44,
      'Somewhat unfavorably': 8,
      'Unfamiliar (N/A)': 15,
      'Very unfavorably': 1,
    };
    const codebook = book(counts);
    expect(meanOf(codebook, counts).n).toBe(814);
    expect(read(codebook, 'Unfamiliar (N/A)')).toBe('not-applicable');
  });

  test('of which one was never chosen are laid on the usual length, and that is said', () => {
    expect(book({ Agree: 36, 'Strongly Agree': 30, Neutral: 9, Disagree: 4 }).notes).toMatchObject([
      { code: 'label-set', message: '"Q1" read on 1..5, with 2 "Disagree", 3 "Neutral", 4 "Agree", 5 "Strongly Agree"; nobody chose 1' },
    ]);
  });

  test('are decided by the columns of the same scale', () => {
    const four = { 'Very likely': 3, 'Somewhat likely': 2, 'Somewhat unlikely': 1, 'Very unlikely': 1 };
    expect(book(four).points).toEqual(between(1, 5));
    expect(book(four, {}, { siblings: [answers({ 'Very likely': 20, 'Very unlikely': 10 })] }).points).toEqual(between(1, 4));
    expect(book(four, {}, { text: 'Rate from 1 to 4' }).points).toEqual(between(1, 4));
  });

  test('in Chinese', () => {
    const counts = { 非常满意: 20, 满意: 30, 一般: 9, 不满意: 5, 非常不满意: 1, 不清楚: 3 };
    const codebook = book(counts);
    expect(meanOf(codebook, counts)).toEqual({ n: 65, mean: (100 + 120 + 27 + 10 + 1) / 65 });
    expect(read(codebook, '不清楚')).toBe('not-applicable');
  });

  test('that fit no set, or several, are unresolved', () => {
    expect(problem({ 非常满意: 20, 比较满意: 5, 满意: 30, 一般: 9, 不满意: 5 }).code).toBe('ambiguous-scale');
    expect(problem({ 'Very satisfied': 20 })).toMatchObject({ code: 'ambiguous-scale', message: '"Q1" has the label "Very satisfied"' });
    expect(problem({ Yes: 20, No: 5 })).toMatchObject({
      code: 'unreadable-scale',
      message: '"Q1" has the labels "Yes", "No", which are no scale',
    });
  });

  test('beside a few other texts keep their points, the others are invalid', () => {
    const codebook = book({
      'Very satisfied': 50,
      Satisfied: 40,
      Neutral: 30,
      Dissatisfied: 20,
      'Very dissatisfied': 10,
      'see my mail': 1,
    });
    expect([read(codebook, 'Satisfied'), read(codebook, 'see my mail')]).toEqual([4, 'invalid']);
  });

  test('beside numbers of the same scale are read together', () => {
    const codebook = book({ 5: 10, 4: 10, 3: 4, 2: 3, 1: 1, 'Very satisfied': 5, Satisfied: 5, Neutral: 2 });
    expect([codebook.points, read(codebook, 'Satisfied'), read(codebook, '4')]).toEqual([between(1, 5), 4, 4]);
    expect(codes(codebook)).toEqual(['label-set']);
  });
});

describe('declared points', () => {
  const five = { points: between(1, 5) };

  test('take a known label set of their length, with a note', () => {
    const codebook = book({ 'Very satisfied': 20, Satisfied: 30, Neutral: 2 }, five);
    expect([read(codebook, 'Very satisfied'), read(codebook, 'Neutral')]).toEqual([5, 3]);
    expect(codes(codebook)).toEqual(['label-set']);
    expect(read(book({ 'Strongly agree': 20, Agree: 30, 'Somewhat agree': 2 }, { points: between(1, 7) }), 'Agree')).toBe(6);
  });

  test('take their own labels in any language, and print one', () => {
    const labels = [
      { point: 1, text: { en: 'Awful', zh: '糟糕' } },
      { point: 5, text: { en: 'Splendid', zh: '极好' } },
    ];
    const codebook = book({ 糟糕: 2, SPLENDID: 3, 3: 2 }, { ...five, labels }, { language: 'zh' });
    expect([read(codebook, '糟糕'), read(codebook, 'splendid'), codebook.labels.get(5)]).toEqual([1, 5, '极好']);
    expect(codebook.notes).toEqual([]);
  });

  test('take a set downwards where their own labels run that way', () => {
    const labels = [
      { point: 1, text: 'Very satisfied' },
      { point: 5, text: 'Very dissatisfied' },
    ];
    const codebook = book({ 'Very satisfied': 20, Satisfied: 30, 'Very dissatisfied': 2 }, { ...five, labels });
    expect([read(codebook, 'Very satisfied'), read(codebook, 'Satisfied')]).toEqual([1, 2]);
  });

  test('leave other texts invalid', () => {
    const codebook = book({ ...spread(between(1, 5)), 'some remark': 9, 'another remark': 4 }, five);
    expect([read(codebook, 'some remark'), read(codebook, '4')]).toEqual(['invalid', 4]);
  });

  test('ask when sets disagree, and when nothing fits', () => {
    expect(problem({ 'Very likely': 20, 'Somewhat likely': 30 }, five).code).toBe('ambiguous-scale');
    expect(problem({ Promoter: 20, Passive: 30 }, { points: between(0, 10) }).code).toBe('unreadable-scale');
  });

  test('need no answers', () => {
    expect(book({ '': 20 }, five).points).toEqual(between(1, 5));
    expect(book({}, five).points).toEqual(between(1, 5));
  });
});

test('without points and without answers there is nothing to find', () => {
  expect(problem({ '': 20, 'N/A': 3 })).toMatchObject({ code: 'no-answers', severity: 'warning' });
  expect(book({ '': 20 }, {}, { siblings: [answers(spread(between(1, 5)))] }).points).toEqual(between(1, 5));
});

describe('always', () => {
  const texts = [
    'Strongly agree',
    'Strongly disagree',
    'Agree',
    'Neutral',
    'N/A',
    '',
    '-1',
    '99',
    '满意',
    '非常满意',
    '3 - x',
    '9.5',
    ...between(0, 11).map(String),
  ];
  const columns = fc.uniqueArray(fc.record({ text: fc.constantFrom(...texts), n: fc.integer({ min: 1, max: 60 }) }), {
    selector: ({ text }) => text,
    maxLength: 14,
  });
  const given = fc.constantFrom<Partial<Scale>>({}, { points: between(1, 5) }, { points: between(0, 10), missing: ['99'] });

  test('any text can be read, and reads the same again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), given, (text, scaleGiven) => {
        const codebook = book(spread(between(1, 5)), scaleGiven);
        expect(codebook.read(text)).toEqual(codebook.read(text));
      }),
    );
  });

  test('the order of the answers and of the columns changes nothing', () => {
    fc.assert(
      fc.property(columns, columns, given, fc.infiniteStream(fc.nat()), (own, other, scaleGiven, keys) => {
        const shuffled = <Item>(list: Item[]): Item[] =>
          list
            .map((item): [number, Item] => [keys.next().value, item])
            .sort(([a], [b]) => a - b)
            .map(([, item]) => item);
        const column = (list: { text: string; n: number }[]): Answer[] => list.map((answer) => ({ ...answer, first: null }));
        const run = (mine: typeof own, theirs: typeof other) => {
          const result = resolveCodebook(scale(scaleGiven), column(mine), {
            question: 'Q1',
            text: '',
            language: 'en',
            siblings: [column(theirs)],
          });
          if ('unresolved' in result) return result.unresolved;
          const { points, labels, notes, read: reading } = result.codebook;
          return { points, labels: [...labels].sort(([a], [b]) => a - b), notes, readings: texts.map((text) => reading(text)) };
        };
        expect(run(shuffled(own), shuffled(other))).toEqual(run(own, other));
      }),
    );
  });

  test('a valid reading is a point, and no answer is lost', () => {
    fc.assert(
      fc.property(columns, given, (own, scaleGiven) => {
        const result = resolveCodebook(
          scale(scaleGiven),
          own.map((answer) => ({ ...answer, first: null })),
          { question: 'Q1', text: '', language: 'en' },
        );
        if ('unresolved' in result) return;
        for (const { text } of own) {
          const reading = result.codebook.read(text);
          if (reading.kind === 'valid') expect(result.codebook.points).toContain(reading.point);
          else expect(['missing', 'not-applicable', 'invalid']).toContain(reading.kind);
        }
      }),
    );
  });
});

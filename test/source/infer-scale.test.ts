import { describe, expect, test } from 'vitest';
import { inferScale, metricAsked } from '../../src/source/infer-scale.js';

const counted = (answers: Record<string, number>) => Object.entries(answers).map(([text, n], i) => ({ text, n, first: i + 1 }));
const each = (...texts: string[]) => texts.map((text, i) => ({ text, n: 3, first: i + 1 }));
const inferred = (text: string, answers: ReturnType<typeof each>, siblings: ReturnType<typeof each>[] = [], optionNumbers = false) =>
  inferScale(text, answers, siblings, optionNumbers);
const digits = (from: number, to: number): string[] => Array.from({ length: to - from + 1 }, (_, i) => String(from + i));

describe('the metric', () => {
  test.each([
    ['How likely are you to recommend us?', digits(0, 10), 'nps', '0..10'],
    ['NPS', digits(1, 10), 'nps', '0..10'],
    ['Would you recommend us, from 1 to 10?', digits(1, 10), 'nps', '1..10'],
    ['How likely are you to recommend us?', digits(1, 5), 'rating', '1..5'],
    ['How likely to recommend, or how satisfied?', digits(1, 5), 'csat', '1..5'],
    ['How satisfied are you?', digits(1, 7), 'csat', '1..7'],
    ['How easy was it?', digits(1, 7), 'ces', '1..7'],
    ['How do you rate the speed?', digits(1, 5), 'rating', '1..5'],
    ['How was your stay?', ['Very satisfied', 'Satisfied', 'Neutral', 'Dissatisfied', 'Very dissatisfied'], 'csat', '1..5'],
    ['Satisfaction: good or bad', ['Good', 'Bad'], 'csat', '1..2'],
  ])('%s %j', (text, answers, type, points) => {
    const scale = inferred(text, each(...answers));
    expect([scale?.type, scale?.scale?.points]).toEqual([type, points]);
  });

  test('effort is the first version, ease the second', () => {
    expect(inferred('How much effort was it?', each(...digits(1, 5)))?.version).toBe(1);
    expect(inferred('How easy was it?', each(...digits(1, 7)))?.version).toBe(2);
  });

  test('recommending goes before satisfaction, and that before ease', () => {
    expect(metricAsked('Satisfied enough to recommend?')).toBe('nps');
    expect(metricAsked('Satisfied with how easy it was?')).toBe('csat');
    expect(metricAsked('Any questions?')).toBeNull();
  });

  test.each([
    ['French', 'Recommanderiez-vous nos services ?', 'nps'],
    ['Spanish', '¿Qué probabilidad hay de que nos recomiende?', 'nps'],
    ['German', 'Würden Sie uns empfehlen?', 'nps'],
    ['Japanese', '友人に勧めますか', 'nps'],
    ['French', 'Êtes-vous satisfait ?', 'csat'],
    ['Dutch', 'Hoe tevreden bent u?', 'csat'],
    ['Japanese', '満足度', 'csat'],
  ])('in %s: %s', (_, text, metric) => expect(metricAsked(text)).toBe(metric));
});

describe('no scale', () => {
  test.each([
    ['facts', 'How many children?', ['1', '2', '3', '4']],
    ['facts about the respondent', 'Age group', ['1', '2', '3']],
    ['two codes', 'Which?', ['1', '2']],
    ['words of no set', 'Which?', ['Web', 'Phone', 'Shop']],
    ['one answer to no question that is known', 'Which?', ['4']],
    ['nothing', 'How satisfied?', []],
    ['only no-answers', 'How satisfied?', ['N/A', '-']],
  ])('%s', (_, text, answers) => expect(inferred(text, each(...answers))).toBeNull());
});

describe('the labels', () => {
  test('of half-labelled numbers stand for the ends that were not answered as numbers', () => {
    const answers = counted({ 'Strongly agree': 36, 9: 26, 8: 17, 7: 4, 6: 4, 5: 1, 4: 3, 3: 1, 2: 1, 'Strongly disagree': 1 });
    expect(inferred('Would you recommend it?', answers)).toMatchObject({
      type: 'nps',
      scale: { points: '1..10', labels: { 1: 'Strongly disagree', 10: 'Strongly agree' } },
    });
  });

  test('and numbers of other rows decide about points that a row lacks', () => {
    expect(inferred('Rate', each('2', '3'), [each(...digits(1, 7))])?.scale?.points).toBe('1..7');
  });

  test('are not given up for a stray number', () => {
    const answers = counted({ Excellent: 20, 'Very good': 9, Good: 15, Fair: 8, Poor: 6, 0: 1 });
    expect(inferred('How was the help?', answers)?.scale).toEqual({
      points: '1..5',
      labels: { 1: 'Poor', 2: 'Fair', 3: 'Good', 4: 'Very good', 5: 'Excellent' },
    });
  });

  test('that could be several scales stay open', () => {
    const scale = inferred('How satisfied are you?', each('Good', 'Bad'));
    expect([scale?.type, scale?.scale, scale?.unclear]).toEqual(['csat', null, null]);
  });
});

describe('numbers that may be places', () => {
  test('are shifted, refused or taken', () => {
    expect(inferred('您会推荐吗', each('11', '5'), [], true)).toMatchObject({ type: 'nps', shifted: true, scale: { points: '0..10' } });
    expect(inferred('您会推荐吗', each('9', '5'), [], true)).toMatchObject({ scale: null, unclear: expect.any(String) });
    expect(inferred('您会推荐吗', each('0', '5', '10'), [], true)).toMatchObject({
      type: 'nps',
      scale: { points: '0..10' },
      unclear: null,
    });
    expect(inferred('您的性别', each('1', '2', '3'), [], true)).toBeNull();
  });

  test('another row may prove it', () => {
    expect(inferred('请打分（0-10分）', each('9', '5'), [each('11')], true)).toMatchObject({ shifted: true });
  });
});

test('that nobody of many answered 0 is said', () => {
  const many = counted(Object.fromEntries(digits(1, 10).map((digit) => [digit, 30])));
  expect(inferred('NPS', many)?.why).toBe('asks to recommend; numbers on 0..10, nobody answered 0: the scale may have begun at 1');
  expect(inferred('NPS', each(...digits(1, 10)))?.why).toBe('asks to recommend; numbers on 0..10');
});

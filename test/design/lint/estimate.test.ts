import { describe, expect, it } from 'vitest';
import { estimate, secondsFor } from '../../../src/design/lint/estimate.js';
import { questionnaireOf } from '../../../src/design/questionnaire.js';
import { type DefinitionInput, definitionSchema } from '../../../src/survey/definition.js';

const questionnaire = (questions: DefinitionInput['questions'], more: Partial<DefinitionInput> = {}) =>
  questionnaireOf(definitionSchema.parse({ id: 's', questions, ...more }));
const seconds = (question: DefinitionInput['questions'][number]): number[] =>
  questionnaire([question]).asked.map((asked) => secondsFor(asked, 'en'));
const words = (n: number): string => Array.from({ length: n }, () => 'word').join(' ');
const word = 60 / 238;
const likert = { points: '1..5', labels: { 1: words(2), 2: words(1), 3: words(4), 4: words(1), 5: words(2) } };

describe('secondsFor', () => {
  it('adds a turn, reading and answering', () => {
    expect(
      seconds({ id: 'a', type: 'nps', text: words(10), scale: { points: '0..10', labels: { 0: words(1), 10: words(1) } } })[0],
    ).toBeCloseTo(1 + 12 * word + 4);
    expect(seconds({ id: 'a', type: 'csat', text: words(3), help: words(2), scale: likert })[0]).toBeCloseTo(1 + 15 * word + 3.5);
    expect(seconds({ id: 'a', type: 'text', text: words(4) })[0]).toBeCloseTo(1 + 4 * word + 35);
    expect(seconds({ id: 'a', type: 'text', text: words(4), lines: 1 })[0]).toBeCloseTo(1 + 4 * word + 12);
    expect(seconds({ id: 'a', type: 'multiple-choice', text: words(4), options: ['one', 'two', 'three'] })[0]).toBeCloseTo(
      1 + 7 * word + 5.5,
    );
    expect(seconds({ id: 'a', type: 'ranking', text: words(4), options: ['one', 'two'] })[0]).toBeCloseTo(1 + 6 * word + 10);
    expect(seconds({ id: 'a', type: 'note', text: words(4) })[0]).toBeCloseTo(4 * word);
  });

  it('reads Han characters at 300 a minute', () => {
    const [asked] = questionnaire([{ id: 'a', type: 'text', text: { en: 'Why?', zh: '为什么呢？' } }]).asked;
    expect(asked && secondsFor(asked, 'zh')).toBeCloseTo(1 + 4 * 0.2 + 35);
  });

  it('asks both sides of a Kano pair', () => {
    const sides = seconds({ id: 'k', type: 'kano', functional: { text: words(5) }, dysfunctional: { text: words(5) } });
    const labels = 5 + 5 + 3 + 7 + 5;
    expect(sides).toEqual([expect.closeTo(1 + (5 + labels) * word + 5), expect.closeTo(1 + (5 + labels) * word + 5)]);
  });
});

describe('estimate', () => {
  it('gives 85 questions of 15 words the 15 minutes that the Pew Research Center budgets for them (decoded, 2022-12-08)', () => {
    const { minutes, low, high } = estimate(
      questionnaire(
        Array.from({ length: 85 }, (_, at) => ({ id: `q${at}`, type: 'rating' as const, text: words(15), scale: 'likert' })),
        { scales: { likert } },
      ),
    );
    expect(minutes).toBeCloseTo(15.3, 1);
    expect([low / minutes, high / minutes]).toEqual([expect.closeTo(0.75), expect.closeTo(1.4)]);
  });

  it('gives a matrix about five seconds a row', () => {
    const rows = Array.from({ length: 6 }, (_, at) => ({ id: `r${at}`, text: words(3) }));
    const [one] = seconds({ id: 'm', type: 'matrix', text: words(9), scale: likert, rows });
    expect((one as number) / 6).toBeGreaterThan(3.5);
    expect((one as number) / 6).toBeLessThan(5.5);
  });

  it('counts what only some are shown for as many, page breaks, and the introduction', () => {
    const one = { id: 'a', type: 'number' as const, text: 'x' };
    const why = { id: 'b', type: 'text' as const, text: 'x' };
    const alone = estimate(questionnaire([one])).minutes * 60;
    const [asked] = seconds(why) as [number];
    const withWhy = (more: object): number => estimate(questionnaire([one, { ...why, ...more }])).minutes * 60 - alone;
    expect(withWhy({})).toBeCloseTo(asked);
    expect(withWhy({ 'show-if': 'a > 1' })).toBeCloseTo(asked / 2);
    expect(withWhy({ 'show-if': 'a > 1', expect: 0.1 })).toBeCloseTo(asked / 10);
    expect(withWhy({ 'new-page': true })).toBeCloseTo(asked + 2);
    expect(estimate(questionnaire([one], { intro: words(20) })).minutes * 60 - alone).toBeCloseTo(20 * word);
  });
});

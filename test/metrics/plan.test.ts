import { describe, expect, it } from 'vitest';
import type { CsatError } from '../../src/diagnostic.js';
import { countsFor, giveTo, itemsOf, sumsFor } from '../../src/metrics/needs.js';
import { type Analysis, plan } from '../../src/metrics/plan.js';
import { resolveBooks } from '../../src/statistics/books.js';
import type { Counts } from '../../src/statistics/counts.js';
import type { ChoiceItem, Scale, ScaleItem, Survey } from '../../src/survey/survey.js';
import { bareSurvey } from '../support/hand-made.js';

const scale: Scale = { id: null, points: [1, 2, 3, 4, 5], labels: [], missing: [], notApplicable: [], reverse: false };
const scaleItem = (id: string, more: Partial<ScaleItem> = {}): ScaleItem => ({
  id,
  kind: 'scale',
  metric: 'rating',
  text: id,
  battery: null,
  column: id,
  scale,
  options: {},
  ...more,
});
const choiceItem = (id: string, answers: ChoiceItem['answers']): ChoiceItem => ({
  id,
  kind: 'choice',
  metric: 'multiple-choice',
  text: id,
  answers,
  options: null,
  missing: ['-'],
  notApplicable: [],
});
const surveyOf = (...items: Survey['items']): Survey => ({ ...bareSurvey, items });
const table = (cells: Record<string, number>, none = 0): Counts => ({
  kind: 'counts',
  cells: [...Object.entries(cells), [null, none] as const].map(([key, n]) => ({ keys: [key], n, w: n, ww: n, first: null })),
  overflow: 0,
});

const needsOf = (analyses: readonly Analysis[]) => analyses.flatMap(({ needs }) => Object.values(needs));
const requestsOf = (analyses: readonly Analysis[], survey: Survey) => countsFor(needsOf(analyses), survey);

describe('plan', () => {
  it('makes one analysis per item, with the options of its metric', () => {
    const battery = { id: 'network', text: 'How satisfied are you?' };
    const [first, second] = plan(
      surveyOf(scaleItem('easy', { metric: 'ces', options: { version: 1 } }), scaleItem('network.speed', { battery, column: 'speed' })),
    );
    expect(first).toMatchObject({ id: 'easy', metric: { id: 'ces' }, options: { question: 'easy', version: 1 }, battery: null });
    expect(second).toMatchObject({ id: 'network.speed', metric: { id: 'rating' }, battery });
    expect(first && needsOf([first]).flatMap(itemsOf)).toEqual(['easy']);
  });

  it('a survey without questions has nothing to analyse', () => {
    expect(plan(surveyOf())).toEqual([]);
  });
});

describe('models', () => {
  const survey = (...models: [metric: string, options: Record<string, unknown>][]): Survey => ({
    ...surveyOf(
      scaleItem('speed'),
      scaleItem('price'),
      choiceItem('uses', { kind: 'columns', columns: [{ option: 'work', column: 'w' }] }),
      choiceItem('plan', { kind: 'column', column: 'plan', separator: null }),
    ),
    models: models.map(([metric, options], i) => ({ id: `m${i}`, metric, title: 'title', options, path: ['metrics', i, metric] })),
  });
  const problemsOf = (...models: [metric: string, options: Record<string, unknown>][]): unknown => {
    const at = (path: (string | number)[]) => ({ subject: path.join('.') });
    try {
      return plan(survey(...models), at);
    } catch (found) {
      return (found as CsatError).diagnostics.map(({ code, message, hint, where }) => [code, message, hint, where?.subject]);
    }
  };

  it('go by the name of their metric, which need not be its id', () => {
    const analyses = plan(survey(['index', { items: ['speed', 'price'] }], ['composite-index', { points: { speed: 2 } }]));
    expect(analyses.slice(-2)).toMatchObject([{ metric: { id: 'composite-index' } }, { metric: { id: 'composite-index' } }]);
  });

  it('are all refused at once, each fault at its place', () => {
    expect(
      problemsOf(
        ['aplha', {}],
        ['alpha', { items: ['speed', 'prise'], itmes: 1 }],
        ['alpha', { items: ['speed', 'prise'] }],
        ['alpha', { items: ['speed', 'plan'] }],
        ['index', { items: { speed: 1, part: { weight: 1, items: { prise: -1 } } } }],
        ['index', { items: { speed: 1, prise: 1 } }],
        ['crosstab', { rows: 'plan', columns: 'uses' }],
      ),
    ).toEqual([
      ['unknown-metric', 'no metric is called "aplha"', 'did you mean "alpha"?', 'metrics.0.aplha'],
      ['unknown-key', 'alpha "m1": key "itmes" is not known to this version', 'did you mean "items"?', 'metrics.1.alpha.itmes'],
      [
        'unknown-question',
        'alpha "m2": question "prise" is not in the definition, or has no answers to count',
        'did you mean "price"?',
        'metrics.2.alpha.items.1',
      ],
      ['unfit-question', 'alpha "m3": question "plan" is a choice, and a scale is needed', undefined, 'metrics.3.alpha.items.1'],
      ['invalid-value', 'index "m4": "prise" must be at least 0, not "-1"', undefined, 'metrics.4.index.items.part.items.prise'],
      [
        'unknown-question',
        'index "m5": question "prise" is not in the definition, or has no answers to count',
        'did you mean "price"?',
        'metrics.5.index.items.prise',
      ],
      [
        'unfit-question',
        'crosstab "m6": question "uses" has a column for each option, and one column is needed',
        undefined,
        'metrics.6.crosstab.columns',
      ],
    ]);
  });
});

describe('requestsOf', () => {
  it('asks for each column once', () => {
    const survey = surveyOf(scaleItem('a', { column: 'same' }), scaleItem('b', { column: 'same' }), scaleItem('c'));
    expect(requestsOf(plan(survey), survey).map(({ id }) => id)).toEqual(['same', 'c']);
  });

  it('asks of a question with one column per option also how many of them are filled', () => {
    const columns = {
      kind: 'columns' as const,
      columns: [
        { option: 'work', column: 'w' },
        { option: 'gaming', column: 'g' },
      ],
    };
    const survey = surveyOf(choiceItem('uses', columns));
    expect(requestsOf(plan(survey), survey)).toMatchObject([{ id: 'w' }, { id: 'g' }]);
    const books = resolveBooks(survey, () => table({}));
    const answered = table({ '1': 2, 'N/A': 3, '-': 1 });
    expect(sumsFor(needsOf(plan(survey)), survey, books, () => answered)).toMatchObject([
      { id: 'filled uses', kind: 'counts', variables: [{ kind: 'filled', columns: ['w', 'g'], blank: ['-', 'N/A'] }] },
    ]);
  });

  it('an item that the survey does not have is a mistake of the caller', () => {
    const analyses = plan(surveyOf(scaleItem('a')));
    expect(() => requestsOf(analyses, surveyOf())).toThrow(new RangeError('no question is called a'));
  });
});

describe('giveTo', () => {
  const give = (survey: Survey, tables: Record<string, Counts>, resolved = true) => {
    const [analysis] = plan(survey);
    if (analysis === undefined) throw new RangeError('nothing is analysed');
    const books = resolveBooks(resolved ? survey : surveyOf(), (column) => tables[column] ?? table({}));
    const moments = () => {
      throw new RangeError('no moments');
    };
    return giveTo(
      analysis.needs,
      survey,
      books,
      { counts: (request) => tables[request] ?? table({ '1': 3 }, 2), moments, customers: moments, durations: moments },
      false,
    );
  };

  it('lays answers along the scale, mirrored where it is reversed', () => {
    const answers = (reverse: boolean) =>
      give(surveyOf(scaleItem('a', { scale: { ...scale, reverse } })), { a: table({ '1': 3, '4': 1, x: 2 }, 4) });
    expect(answers(false)).toMatchObject({
      answers: { classes: [{ n: 3 }, {}, {}, { n: 1 }, {}], missing: 4, invalid: 2, respondents: 10 },
    });
    expect(answers(true)).toMatchObject({ answers: { classes: [{ n: 0 }, { n: 1 }, {}, {}, { point: 5, n: 3 }] } });
  });

  it('without a scale that could be resolved every answer is invalid', () => {
    expect(give(surveyOf(scaleItem('a')), { a: table({ '1': 3 }, 2) }, false)).toMatchObject({
      answers: { classes: [], missing: 2, invalid: 3 },
    });
    const choice = surveyOf(choiceItem('a', { kind: 'column', column: 'a', separator: null }));
    expect(give(choice, { a: table({ x: 3 }, 2) }, false)).toMatchObject({ choices: { options: [], missing: 2, invalid: 3 } });
  });

  it('takes choices from one column, or from one per option labelled as declared', () => {
    const one = surveyOf(choiceItem('uses', { kind: 'column', column: 'uses', separator: ';' }));
    expect(give(one, { uses: table({ 'work;gaming': 2, work: 1 }, 1) })).toMatchObject({
      choices: {
        options: [
          { value: 'work', n: 3 },
          { value: 'gaming', n: 2 },
        ],
        answered: { n: 3 },
        missing: 1,
      },
    });
    const each: ChoiceItem = {
      ...choiceItem('uses', {
        kind: 'columns',
        columns: [
          { option: 'work', column: 'w' },
          { option: 'gaming', column: 'g' },
        ],
      }),
      options: [{ value: 'work', label: { en: 'Work', zh: '工作' } }],
    };
    expect(give(surveyOf(each), { w: table({ x: 4, no: 1 }), g: table({}) })).toMatchObject({
      choices: {
        options: [
          { label: 'Work', n: 4 },
          { label: 'gaming', n: 0 },
        ],
        answered: { n: 3 },
        missing: 2,
      },
    });
  });
});

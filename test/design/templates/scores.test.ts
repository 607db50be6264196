import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyze.js';
import { SERVQUAL_ITEMS } from '../../../src/design/templates/servqual-items.js';
import { composed, templatesOf } from '../../support/composed.js';
import { memoryInput } from '../../support/memory-input.js';

/** The figure of an analysis of a template, when two respondents give these answers. */
async function score(template: string, metric: string, answers: Record<string, number>): Promise<number | null | undefined> {
  const { definition, place } = composed({ templates: templatesOf(template) });
  const row = Object.values(answers).join(',');
  const input = memoryInput(`${Object.keys(answers).join(',')}\n${row}\n${row}\n`, 'answers.csv');
  const { metrics } = await analyze(input, { loaded: { definition, place } });
  return metrics.find(({ id }) => id === metric)?.figures[0]?.value;
}

describe('standard instruments are scored as published', () => {
  it('SUS: the worked example of Brooke (1996), 55', async () => {
    const { definition } = composed({ templates: templatesOf('sus') });
    const [sus] = definition.questions;
    const columns = sus?.type === 'matrix' ? sus.rows.map(({ column }) => column as string) : [];
    const answers = [5, 4, 2, 1, 2, 3, 2, 4, 5, 2];
    expect(
      await score('sus', 'sus-score', Object.fromEntries(columns.map((column, index) => [column, answers[index] as number]))),
    ).toBeCloseTo(55, 10);
  });

  it('UMUX-Lite: (x₁ + x₂ − 2)·100/12, Lewis, Utesch & Maher (2013)', async () => {
    const answers = { 'umux-lite-capabilities': 7, 'umux-lite-ease': 4 };
    expect(await score('umux-lite', 'umux-lite-score', answers)).toBeCloseTo(((7 + 4 - 2) * 100) / 12, 10);
  });

  it('ACSI style: the mean of (x − 1)/9, in percent, Fornell et al. (1996)', async () => {
    const answers = { 'acsi-satisfaction': 8, 'acsi-expectations': 7, 'acsi-ideal': 6 };
    expect(await score('acsi', 'acsi-index', answers)).toBeCloseTo((100 * (7 + 6 + 5)) / 27, 10);
  });

  it('SERVQUAL: 22 items, 4, 5, 4, 4 and 5 by dimension, Parasuraman, Zeithaml & Berry (1988)', () => {
    const dimensions = ['tangibles', 'reliability', 'responsiveness', 'assurance', 'empathy'];
    expect(dimensions.map((name) => SERVQUAL_ITEMS.filter(({ dimension }) => dimension === name).length)).toEqual([4, 5, 4, 4, 5]);
    for (const id of ['servqual', 'servperf']) {
      const gaps = composed({ templates: templatesOf(id) }).definition.questions.filter((question) => question.type === 'gap');
      expect(gaps.map(({ dimension }) => dimension)).toEqual(SERVQUAL_ITEMS.map(({ dimension }) => dimension));
      expect(gaps.every(({ expectation }) => (expectation !== undefined) === (id === 'servqual'))).toBe(true);
    }
  });
});

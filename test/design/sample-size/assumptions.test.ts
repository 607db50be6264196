import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../src/design/sample-size/assumptions.js';
import { planSample } from '../../../src/design/sample-size/plan-sample.js';
import type { Settings } from '../../../src/design/sample-size/settings.js';
import { words } from '../../../src/design/sample-size/words.js';
import { REGIONS } from './regions.js';
import { NPS, settingsOf } from './settings-of.js';

const said = (others: Partial<Settings>, language: 'en' | 'zh' = 'en'): string =>
  assumptionsOf(planSample(settingsOf(others)), words[language]).join('\n');

describe('assumptionsOf', () => {
  it('says what nobody said: random sampling, the least favourable share, a large population, response rates', () => {
    const text = said({ assumed: ['share'] });
    for (const part of [
      'Simple random sampling',
      '50%, the least favourable',
      'so large that its size',
      '5–30%',
      '20–40%',
      '85%',
      '--response-rate',
    ])
      expect(text).toContain(part);
    const chinese = said({ assumed: ['share'] }, 'zh');
    for (const part of ['简单随机抽样', '最不利的 50%', '总体很大', '5–30%', '20–40%', '85%', '--response-rate'])
      expect(chinese).toContain(part);
  });

  it('says what was said instead', () => {
    const response = { rate: 0.25, completion: 0.9, bad: 0.05, deliverable: 0.95 };
    const text = said({ expected: { metric: 'proportion', share: 0.8 }, population: 2000, response });
    expect(text).toContain('A share of 80% is expected');
    expect(text).toContain('A population of 2,000');
    expect(text).toContain(
      '25% of those who are reached respond (90% of them complete, 5% of the answers are discarded and 95% of the invitations arrive)',
    );
    expect(text).not.toContain('Simple random sampling of a large');
    expect(text).not.toContain('5–30%');
  });

  it('names the parts of a design effect', () => {
    const design = { known: 0.95, clusters: { size: 12, icc: 0.03 }, weightCv: 0.25 };
    const text = said({ n: 1200, margin: null, design });
    expect(text).toContain('Design effect 1.342 (0.95 as given, 1.33 for clusters of 12');
    expect(text).toContain('1,200 answers tell as much as 893.88 of a simple random sample');
    expect(text).not.toContain('Simple random sampling');
  });

  it('of an NPS says what a usual one would take, at the margin asked for', () => {
    const text = said({ expected: { metric: 'nps', promoters: 0.5, detractors: 0.5 }, margin: 10, assumed: ['nps'] });
    expect(text).toContain('With 50% promoters and 20% detractors it would be 235');
    expect(said({ expected: NPS, margin: 5 })).toContain('which csat analyze reports, 935 would do');
  });

  it('of two waves says who is asked, how often a change is missed and where it goes', () => {
    const change = { margin: null, change: 5, expected: { metric: 'proportion', share: 0.8 }, population: 4000 } as const;
    const text = said(change);
    for (const part of [
      'from 80% to 85%',
      'other people in each',
      'missed in 20% of cases',
      'not corrected for the population',
      '(Fleiss)',
    ])
      expect(text).toContain(part);
    const paired = said({ ...change, correlation: 0.5, assumed: ['correlation'] });
    expect(paired).toContain('The same people answer in both waves, their two answers correlated by 0.5');
    expect(paired).toContain('That correlation is assumed');
  });

  it('tells of other conventions only where they would change the answer', () => {
    expect(said({ population: 500 })).toContain('Krejcie and Morgan’s table (1970) has 217');
    expect(said({ population: 500, change: 5 })).not.toContain('Krejcie');
  });

  it('of cells says what the margin in each of them would take', () => {
    expect(said({ cells: { count: 12, floor: 100 } })).toContain('12 × 385 = 4,620 answers');
  });

  it('of strata says that their figures are weighted, and by how much that costs', () => {
    const strata = { strata: REGIONS, ownSd: true, allocation: 'neyman', floor: 30 } as const;
    const text = said({ expected: { metric: 'mean', sd: 1.008 }, margin: null, n: 400, strata });
    for (const part of [
      'weighted by the sizes',
      'Neyman',
      'design effect: 1.06',
      'those of the strata',
      'At least 30 answers in each stratum',
    ])
      expect(text).toContain(part);
  });
});

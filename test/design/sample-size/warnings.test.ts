import { describe, expect, it } from 'vitest';
import { planSample } from '../../../src/design/sample-size/plan-sample.js';
import type { Settings } from '../../../src/design/sample-size/settings.js';
import { warningsOf } from '../../../src/design/sample-size/warnings.js';
import { words } from '../../../src/design/sample-size/words.js';
import { REGIONS } from './regions.js';
import { settingsOf } from './settings-of.js';

const warned = (others: Partial<Settings> = {}) => warningsOf(planSample(settingsOf(others)), words.en);
const codes = (others: Partial<Settings> = {}): string[] => warned(others).map(({ code }) => code);
const always = ['probability-sampling', 'self-selected', 'per-cell', 'nps-needs-more'];
const response = { rate: 0.2, completion: 1, bad: 0, deliverable: 1 };
const strata = { strata: REGIONS, ownSd: true, allocation: 'proportional', floor: 1 } as const;

describe('warningsOf', () => {
  it('always warns of what no formula can know', () => {
    expect(codes()).toEqual(always);
    expect(warned().at(-1)?.message).toContain('2.4 times as many answers (variance 0.61 against 0.25)');
  });

  it('says of an NPS how many times more it takes', () => {
    const [last] = warned({ expected: { metric: 'nps', promoters: 0.5, detractors: 0.5 } }).slice(-1);
    expect(last?.message).toContain('4 times as many answers (variance 1 against 0.25)');
    expect(codes({ expected: { metric: 'nps', promoters: 0.95, detractors: 0 } })).not.toContain('nps-needs-more');
  });

  it('leaves the cells to those who named them', () => {
    expect(codes({ cells: { count: 4, floor: 30 } })).not.toContain('per-cell');
    expect(codes({ n: 100, margin: null, cells: { count: 4, floor: 30 } })).toContain('below-floor');
    expect(codes({ n: 120, margin: null, cells: { count: 4, floor: 30 } })).not.toContain('below-floor');
  });

  it('warns when there are not so many people', () => {
    expect(warned({ population: 1000, response })[0]?.message).toBe(
      '1,390 invitations, but there are only 1,000 people. If all of them are invited, about 200 answers come.',
    );
    expect(codes({ population: 100_000, response })).toEqual(always);
    expect(codes({ population: 500, margin: null, change: 5 })[0]).toBe('too-few-people');
    expect(codes({ population: 10 })[0]).toBe('census');
  });

  it('warns where the normal approximation is rough', () => {
    expect(codes({ expected: { metric: 'proportion', share: 0.99 }, n: 100, margin: null })[0]).toBe('rough-approximation');
    expect(codes({ expected: { metric: 'mean', sd: 1 }, n: 29, margin: null })[0]).toBe('rough-approximation');
    expect(codes({ expected: { metric: 'mean', sd: 1 }, n: 30, margin: null })).toEqual(always);
  });

  it('names the strata that are too small, the first five of many', () => {
    const expected = { metric: 'mean', sd: 1 } as const;
    expect(warned({ expected, margin: null, n: 150, strata })[0]?.message).toContain(
      'Under 30 answers, too few to show by themselves: West',
    );
    const many = Array.from({ length: 8 }, (_, at) => ({ name: `s${at}`, size: 1000, sd: 1 }));
    expect(warned({ expected, margin: null, n: 80, strata: { ...strata, strata: many } })[0]?.message).toContain(
      's0, s1, s2, s3, s4 and 3 more',
    );
    const short = warned({ expected, margin: null, n: 400, response: { ...response, rate: 0.05 }, strata });
    expect(short.map(({ message }) => message)).toContain('More invitations than people in North, South and West.');
  });
});

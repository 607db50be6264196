import { describe, expect, it } from 'vitest';
import { requirementsOf } from '../../../src/design/sample-size/requirements.js';
import { REGIONS } from './regions.js';
import { NPS, settingsOf } from './settings-of.js';

const short = (settings: Parameters<typeof requirementsOf>[0]) => requirementsOf(settings).map(({ id, answers }) => [id, answers]);
const design = { known: null, clusters: { size: 20, icc: 0.05 }, weightCv: null };

describe('requirementsOf', () => {
  it('a margin, alone', () => expect(short(settingsOf())).toEqual([['margin', 385]]));

  it('margin, change and cells, each by itself', () => {
    expect(short(settingsOf({ change: 5, cells: { count: 12, floor: 100 } }))).toEqual([
      ['margin', 385],
      ['change', 1565],
      ['cells', 1200],
    ]);
  });

  it.each([
    ['a rise from 80 %', settingsOf({ expected: { metric: 'proportion', share: 0.8 }, margin: null, change: 5 }), 906],
    ['a drop from 80 %', settingsOf({ expected: { metric: 'proportion', share: 0.8 }, margin: null, change: -5 }), 1094],
    ['a mean', settingsOf({ expected: { metric: 'mean', sd: 1 }, margin: null, change: 0.2 }), 394],
    ['a mean of pairs', settingsOf({ expected: { metric: 'mean', sd: 1 }, margin: null, change: 0.2, correlation: 0.5 }), 197],
    ['an NPS', settingsOf({ expected: NPS, margin: null, change: 10 }), 958],
    ['an NPS, 5 points', settingsOf({ expected: NPS, margin: null, change: -5 }), 3831],
  ])('a change: %s', (_, settings, answers) => expect(short(settings)).toEqual([['change', answers]]));

  it('rounds up only at the end of a way: 384.146 × 1.95 = 749.08', () => {
    const [margin] = requirementsOf(settingsOf({ design }));
    expect(margin?.answers).toBe(750);
    expect(margin?.steps.map(({ result }) => Number(result.toFixed(2)))).toEqual([384.15, 749.08]);
  });

  it('corrects for the population before the design effect, and asks nobody twice', () => {
    const [margin] = requirementsOf(settingsOf({ design, population: 1000 }));
    expect(margin?.steps.map(({ result }) => Number(result.toFixed(2)))).toEqual([384.15, 277.73, 541.58]);
    expect(short(settingsOf({ design, population: 100 }))).toEqual([['margin', 100]]);
  });

  it('does not correct a change for the population', () => {
    expect(short(settingsOf({ margin: null, change: 5, population: 500 }))).toEqual([['change', 1565]]);
  });

  it('says what other conventions give', () => {
    const others = (settings: Parameters<typeof requirementsOf>[0]) => requirementsOf(settings).flatMap(({ alternatives }) => alternatives);
    expect(others(settingsOf({ population: 500 }))).toEqual([{ id: 'krejcie-morgan', answers: 217 }]);
    expect(others(settingsOf({ population: 1000 }))).toEqual([]);
    expect(others(settingsOf({ margin: null, change: 5 }))).toEqual([{ id: 'continuity-correction', answers: 1605 }]);
    expect(others(settingsOf({ expected: NPS, margin: 10 }))).toEqual([{ id: 'adjusted-wald', answers: 232 }]);
    expect(others(settingsOf({ expected: NPS, margin: null, change: 10 }))).toEqual([{ id: 'adjusted-wald', answers: 955 }]);
  });

  it('strata: the margin by their allocation, and their floors together', () => {
    const strata = { strata: REGIONS, ownSd: true, allocation: 'neyman', floor: 150 } as const;
    const mean = { expected: { metric: 'mean', sd: 1 }, margin: 0.08 } as const;
    expect(short(settingsOf({ ...mean, strata: { ...strata, floor: 1 } }))).toEqual([['margin', 526]]);
    expect(short(settingsOf({ ...mean, strata }))).toEqual([
      ['margin', 536],
      ['cells', 450],
    ]);
  });

  it('asks for nothing when the answers are given', () => expect(requirementsOf(settingsOf({ n: 400, margin: null }))).toEqual([]));
});

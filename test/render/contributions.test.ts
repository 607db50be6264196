import { expect, it } from 'vitest';
import { contributionPhrases } from '../../src/render/contributions.js';
import type { Group } from '../../src/report/report.js';

const part = (label: string, difference: number) => ({ id: label, label, difference });
const group = (label: string, contributions: ReturnType<typeof part>[], significant = true): Group => ({
  by: 'region',
  value: label,
  label,
  base: null,
  figures: [],
  classification: null,
  withheld: false,
  low: false,
  test: {
    against: 'rest',
    figure: 'index',
    difference: contributions.reduce((sum, { difference }) => sum + difference, 0),
    low: null,
    high: null,
    p: 0.01,
    adjusted: 0.01,
    significant,
    method: 'welch',
    contributions,
  },
});

it('tells of groups that differ what their difference is made of, the largest part first and four at most', () => {
  const parts = [part('Speed', -1), part('Price of the service', -3), part('Trust', 0.5), part('Staff', -2), part('Shops', 0.1)];
  expect(contributionPhrases([group('West', parts), group('East', parts, false), group('North', [part('Price', 2)])], 'index', 8)).toEqual([
    ['West −5.4 = Price o… −3.0', 'Staff −2.0', 'Speed −1.0', 'Trust +0.5', '…'],
  ]);
});

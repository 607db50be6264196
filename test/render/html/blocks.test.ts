import { expect, test } from 'vitest';
import { blocksOf, keyMetrics } from '../../../src/render/html/blocks.js';
import type { ReportMetric } from '../../../src/report/report.js';
import { sampleReport } from '../../support/sample-report.js';

const { metrics } = sampleReport('en');
const [nps] = metrics as [ReportMetric];
const of = (metric: string, id: string): ReportMetric => ({ ...nps, metric, id, title: id });
const idsOf = (all: ReportMetric[]) =>
  blocksOf(all).map((block) => ('items' in block ? block.items.map(({ metric }) => metric.id) : block.id));

test('ratings on one scale are a list; what stands alone is not', () => {
  expect(idsOf(metrics)).toEqual([
    ...['recommend', 'overall', 'easy'],
    ['network.coverage', 'network.speed', 'network.outages', 'network.price'],
    ...['channel', 'uses'],
  ]);
});

test('features and gaps that follow each other are lists', () => {
  const all = [of('kano', 'a'), of('kano', 'b'), of('kano', 'c'), of('nps', 'd'), of('gap', 'e'), of('gap', 'f'), of('kano', 'g')];
  expect(idsOf(all)).toEqual([['a', 'b', 'c'], 'd', ['e', 'f'], 'g']);
});

test('key metrics have a headline and are no items', () => {
  expect(keyMetrics(metrics).map(({ id }) => id)).toEqual(['recommend', 'overall', 'easy']);
  expect(keyMetrics([of('kano', 'a'), of('gap', 'b')])).toEqual([]);
});

import { expect, test } from 'vitest';
import { gatherBatteries } from '../../src/render/batteries.js';
import type { ReportMetric } from '../../src/report/report.js';
import { sampleReport } from '../support/sample-report.js';

const [nps] = sampleReport('en').metrics as [ReportMetric];
const rating = (id: string, title: string, scale: string | null, battery: ReportMetric['battery'] = null): ReportMetric => ({
  ...{ ...nps, metric: 'rating', id, title, scale, battery },
});
const shapes = (metrics: ReportMetric[]) =>
  gatherBatteries(metrics).map((block) => ('items' in block ? [block.title, ...block.items.map((item) => item.label)] : block.id));

test('the rows of a matrix come together under its question', () => {
  const network = { id: 'q', title: 'Your network' };
  const rows = [rating('q.a', 'speed', null, network), rating('q.b', 'price', null, network), rating('r', 'Speed', null)];
  expect(shapes([nps, ...rows])).toEqual(['recommend', ['Your network', 'speed', 'price'], 'r']);
});

test('neighbours are titled by what their questions begin with', () => {
  const rows = [rating('a', 'Your network: speed', '1 … 5'), rating('b', 'Your network: price', '1 … 5')];
  expect(shapes(rows)).toEqual([['Your network', 'speed', 'price']]);
});

test('neighbours come together on one known scale only', () => {
  const ratings = [
    rating('a', 'A', '1 … 5'),
    rating('b', 'B', '1 … 5'),
    rating('c', 'C', '1 … 7'),
    rating('d', 'D', null),
    rating('e', 'E', null),
  ];
  expect(shapes(ratings)).toEqual([[null, 'A', 'B'], 'c', 'd', 'e']);
  expect(shapes([rating('a', 'A', '1 … 5'), nps, rating('b', 'B', '1 … 5')])).toEqual(['a', 'recommend', 'b']);
});

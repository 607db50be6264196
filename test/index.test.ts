import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import * as csat from '../src/index.js';

test('the public values are these, and no more', () => {
  expect(Object.keys(csat).sort()).toEqual(['CsatError', 'analyze', 'definitionSchema', 'loadDefinition', 'metrics', 'renderers']);
});

test('with them a file in memory becomes a report, and the report a text', async () => {
  const bytes = Buffer.from('region,score\nNorth,10\nNorth,9\nSouth,3\n');
  const input: csat.Input = { name: 'answers.csv', open: () => Readable.from([bytes]), head: async () => ({ bytes, whole: true }) };
  const loaded: csat.LoadedDefinition = csat.loadDefinition('id: shop\nquestions: [{id: score, type: nps}]\n', 'shop.yaml');
  const where: csat.Condition[] = [{ column: 'region', operator: '=', values: ['North'] }];
  const options: csat.AnalyzeOptions = { loaded, where };
  const report: csat.Report = await csat.analyze(input, options);
  expect(report.metrics[0]?.figures[0]).toMatchObject({ id: 'nps', value: 100 });
  const renderer: csat.Renderer = await csat.renderers.markdown();
  const how: csat.RenderOptions = { width: 80, color: false, full: false };
  expect(renderer.render(report, how)).toContain('NPS');
});

test('metrics are described in words', () => {
  expect(csat.metrics.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['nps', 'csat', 'ces', 'rating', 'single-choice', 'multiple-choice', 'kano', 'gap', 'alpha']),
  );
  for (const { title, about } of csat.metrics) expect([title, about].every((text) => typeof text === 'object' && 'zh' in text)).toBe(true);
});

test('what is wrong with a definition is thrown as a CsatError that carries diagnostics with their places', () => {
  const definition: csat.Definition = csat.definitionSchema.parse({ id: 'shop', questions: [{ id: 'score', type: 'nps' }] });
  expect(definition.confidence).toBe(0.95);
  const problem = (() => {
    try {
      return csat.loadDefinition('id: shop\nquestions: [{id: score, type: npss}]\n', 'shop.yaml');
    } catch (thrown) {
      return thrown;
    }
  })();
  expect(problem).toBeInstanceOf(csat.CsatError);
  const { diagnostics, exit } = problem as csat.CsatError;
  const [first]: csat.Diagnostic[] = diagnostics;
  const place: csat.Place | undefined = first?.where;
  expect([exit, place?.file, place?.line]).toEqual([2, 'shop.yaml', 2]);
});

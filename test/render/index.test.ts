import { expect, onTestFinished, test, vi } from 'vitest';
import { type Format, formatOfFile } from '../../src/render/index.js';
import { sampleReport } from '../support/sample-report.js';

const options = { width: 80, color: false, full: false };

test('every renderer but the table and the page writes without loading what draws tables and charts', async () => {
  for (const library of ['chalk', 'echarts/core']) {
    vi.doMock(library, () => {
      throw new Error(`${library} was loaded`);
    });
    onTestFinished(() => void vi.doUnmock(library));
  }
  vi.resetModules();
  onTestFinished(() => void vi.resetModules());
  const { renderers } = await import('../../src/render/index.js');
  for (const format of ['json', 'csv', 'markdown'] as const) {
    const renderer = await renderers[format]();
    expect(renderer.id).toBe(format);
    expect(renderer.render(sampleReport('en'), options)).toMatch(/\n$/);
  }
  await expect(renderers.table()).rejects.toThrow();
  await expect(renderers.html()).rejects.toThrow();
});

test.each<[string, Format | undefined]>([
  ['report.json', 'json'],
  ['out/report.CSV', 'csv'],
  ['README.md', 'markdown'],
  ['notes.markdown', 'markdown'],
  ['out/report.html', 'html'],
  ['report.txt', 'table'],
  ['report.pdf', undefined],
  ['report', undefined],
  ['a.constructor', undefined],
])('the format of %s is %s', (path, format) => {
  expect(formatOfFile(path)).toBe(format);
});

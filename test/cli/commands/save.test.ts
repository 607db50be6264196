import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import type { Report } from '../../../src/report/report.js';
import { runCli } from '../../support/run-cli.js';
import { workspace } from '../../support/workspace.js';

vi.setConfig({ testTimeout: 60_000 });

const YAML = 'surveys/broadband.yaml';
const files = workspace();
const [header = '', ...rows] = readFileSync('samples/broadband.csv', 'utf8').trimEnd().split('\n');
const first = files.write('first.csv', [header, ...rows.slice(0, 500)].join('\n'));
const second = files.write('second.csv', [header, ...rows.slice(500)].join('\n'));

const save = (csv: string, to: string, ...more: string[]) => runCli(['analyze', csv, '-s', YAML, '--save', files.path(to), ...more]);
const json = async (...args: string[]): Promise<Report> => {
  const { exit, out, err } = await runCli(['analyze', ...args, '-f', 'json']);
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  return JSON.parse(out);
};

describe('csat analyze --save', () => {
  it('writes a file beside the report, which is analysed in place of the rows', async () => {
    const { exit, out, err } = await save(first, 'first.stats.json');
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toMatch(/^Home broadband satisfaction/);
    expect((await save(second, 'second.stats.json')).exit).toBe(0);
    const { source, ...together } = await json(files.path('first.stats.json'), files.path('second.stats.json'));
    const { source: whole, ...expected } = await json('samples/broadband.csv', '-s', YAML);
    expect(source).toMatchObject({ engine: 'saved', rows: 1200, included: whole.included });
    expect({ ...together, quality: [] }).toEqual({ ...expected, quality: [] });
    expect((await json(first, second, '-s', YAML)).metrics).toEqual(expected.metrics);
    expect(files.list().filter((name) => name.startsWith('.csat-'))).toEqual([]);
  });

  it.each([
    ['the report', ['-o', 'same.json', '--save', 'same.json'], 'is to be written twice'],
    ['the responses', ['--save', 'first.csv'], 'is read by this command'],
  ])('is not the file of %s', async (_, args, message) => {
    const { exit, out, err } = await runCli(['analyze', first, ...args.map((arg) => (arg.startsWith('-') ? arg : files.path(arg)))]);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain(message);
  });

  it('refuses what is told by customer', async () => {
    const orders = await runCli(['analyze', 'samples/orders.csv', '-s', 'surveys/orders.yaml', '--save', files.path('orders.json')]);
    expect({ exit: orders.exit, out: orders.out }).toEqual({ exit: 2, out: '' });
    expect(orders.err).toContain('--save has no use with transactions');
    expect(files.read('orders.json')).toBeNull();
  });

  it('refuses a file that is named twice, and tells of each that is not there', async () => {
    const twice = await runCli(['analyze', first, first, '-s', YAML]);
    expect(twice.exit).toBe(2);
    expect(twice.err).toMatch(/first\.csv +named-twice/);
    const absent = await runCli(['analyze', files.path('none.csv'), files.path('nothing.csv')]);
    expect(absent.exit).toBe(3);
    expect(absent.err.match(/no-such-file/g)).toHaveLength(2);
  });

  it.each([
    ['broken', '{"schema": "csat-statistics/1", "defin', 'broken-statistics'],
    ['foreign', '{"rows": [1, 2, 3]}', 'not-statistics'],
    ['older', '{"schema": "csat-statistics/0"}', 'other-version'],
  ])('refuses %s JSON in one line', async (name, content, code) => {
    const { exit, out, err } = await runCli(['analyze', files.write(`${name}.json`, content)]);
    expect({ exit, out }).toEqual({ exit: 3, out: '' });
    expect(err.trimEnd().split('\n')[0]).toContain(code);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it('says what the statistics hold when they are asked for something else', async () => {
    await save(first, 'held.json');
    const { exit, err } = await runCli(['analyze', files.path('held.json'), '--by', 'channel']);
    expect(exit).toBe(2);
    expect(err).toContain('the statistics hold no groups by "channel"');
    expect(err).toContain('they hold groups by "region", groups by "plan"');
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Format, renderers } from '../src/render/index.js';
import { reportJsonSchema } from '../src/report/json-schema.js';
import { type Report, reportSchema } from '../src/report/report.js';
import type { TransactionsDefinition } from '../src/survey/definition/transactions.js';
import { definitionJsonSchema } from '../src/survey/json-schema.js';
import { type Loaded, loadAnyDefinition } from '../src/survey/load.js';
import { inputOf, reportOn } from './support/report-on.js';
import { schemaOffences } from './support/schema-offences.js';

/** What is written for every survey that ships, kept in files; after a change that is meant they are rewritten by `npm test -- -u`. */
const REWRITE = 'if the change is meant, rewrite the golden files with  npm test -- -u  and read the difference';
/** The page and annotations have tests of their own: a page is too long to read in a diff. */
const ENDINGS: Partial<Record<Format, string>> = {
  table: 'txt',
  json: 'json',
  csv: 'csv',
  markdown: 'md',
  junit: 'xml',
  actions: 'actions.md',
};
const formats = Object.keys(ENDINGS) as Format[];

const names = readdirSync('surveys')
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.replace('.yaml', ''));
const withData = names.filter((name) => existsSync(`samples/${name}.csv`));

/** Surveys that are joined to the orders of their respondents, found by the customer. */
const ORDERS: Readonly<Record<string, string>> = { 'customer-survey': 'orders' };

const definitionOf = (name: string) => loadAnyDefinition(readFileSync(`surveys/${name}.yaml`, 'utf8'), `surveys/${name}.yaml`);

/** As the command line would: in the first language of the survey that reports are written in. */
function reportOf(name: string): Promise<Report> {
  const loaded = definitionOf(name);
  const language = loaded.definition.languages?.find((one) => one === 'en' || one === 'zh') as 'en' | 'zh' | undefined;
  const orders = ORDERS[name];
  const join =
    orders === undefined
      ? undefined
      : { input: inputOf(`samples/${orders}.csv`), key: 'customer_id', loaded: definitionOf(orders) as Loaded<TransactionsDefinition> };
  return reportOn(`samples/${name}.csv`, { loaded, language, join });
}

test('there are surveys, and all samples have one', () => {
  const samples = readdirSync('samples').filter((file) => file.endsWith('.csv'));
  expect(withData.map((name) => `${name}.csv`)).toEqual(samples);
  expect(samples.length).toBeGreaterThan(3);
});

test.each(names)('surveys/%s.yaml is a valid definition', (name) => {
  expect(definitionOf(name).definition.id).toBe(name);
});

describe.each(withData)('%s', (name) => {
  let report: Report;
  beforeAll(async () => {
    report = await reportOf(name);
  });

  test.each(formats)('as %s', async (format) => {
    const { render } = await renderers[format]();
    const text = render(report, { width: 80, color: false, full: false });
    await expect(text, REWRITE).toMatchFileSnapshot(`golden/${name}.${ENDINGS[format]}`);
  });

  test('is a csat-report/1 by its schema, without an error', async () => {
    const written = JSON.parse((await renderers.json()).render(report, { width: 80, color: false, full: false }));
    expect(reportSchema.safeParse(written).error).toBeUndefined();
    expect(schemaOffences(written, reportJsonSchema())).toEqual([]);
    expect(report.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

test('the JSON Schema of the report refuses what is missing, unknown or of another type', async () => {
  const report = await reportOf('forms-course');
  const refused = (changed: object) => schemaOffences({ ...report, ...changed }, reportJsonSchema());
  expect(refused({})).toEqual([]);
  expect(refused({ created: 'today' })).toEqual(['/created']);
  expect(refused({ weights: undefined })).toEqual(['/weights']);
  expect(refused({ quality: [{ ...report.quality[0], valid: '12' }] })).toEqual(['/quality/0/valid']);
  expect(refused({ metrics: [{ ...report.metrics[0], sections: [{ id: 'x', kind: 'pie' }] }] })).toEqual(['/metrics/0/sections/0']);
});

test('surveys/schema.json is the schema of definitions', async () => {
  await expect(`${JSON.stringify(definitionJsonSchema(), null, 2)}\n`, REWRITE).toMatchFileSnapshot('../surveys/schema.json');
});

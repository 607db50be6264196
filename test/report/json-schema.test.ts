import { expect, it } from 'vitest';
import { reportJsonSchema } from '../../src/report/json-schema.js';
import { reportSchema } from '../../src/report/report.js';

interface Schema {
  $schema?: string;
  $id?: string;
  type?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean;
}

const schema = reportJsonSchema() as Schema;

it('is a draft 2020-12 schema of an object without further keys', () => {
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    additionalProperties: false,
  });
  expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
});

it('has the keys of the document, required but for what not every analysis has', () => {
  const keys = Object.keys(reportSchema.shape);
  const some = ['joined', 'definitions', 'targets', 'actions'];
  expect(Object.keys(schema.properties ?? {})).toEqual(keys);
  expect(schema.required).toEqual(keys.filter((key) => !some.includes(key)));
});

it('has an $id that is absolute, as JSON Schema core 8.2.1 asks of a root', () => {
  expect(new URL(schema.$id ?? '').href).toBe('urn:csat:report:1');
});

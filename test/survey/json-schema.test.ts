import { describe, expect, test } from 'vitest';
import { definitionJsonSchema } from '../../src/survey/json-schema.js';

interface Node {
  type?: string | string[];
  properties?: Record<string, Node>;
  required?: string[];
  additionalProperties?: boolean | Node;
  items?: Node;
  oneOf?: Node[];
  anyOf?: Node[];
  const?: unknown;
  enum?: unknown[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
  description?: string;
}
const schema = definitionJsonSchema() as Node & Record<string, unknown>;

/** As much of JSON Schema as this one uses. */
function accepts(node: Node, value: unknown): boolean {
  if (node.oneOf) return node.oneOf.filter((one) => accepts(one, value)).length === 1;
  if (node.anyOf) return node.anyOf.some((one) => accepts(one, value));
  if ('const' in node) return value === node.const;
  if (node.enum) return node.enum.includes(value);
  const kind = Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value;
  const kinds = [node.type ?? []].flat();
  if (!kinds.includes(kind) && !(kind === 'integer' && kinds.includes('number'))) return false;
  if (typeof value === 'string') return node.pattern === undefined || new RegExp(node.pattern, 'u').test(value);
  if (typeof value === 'number') return value >= (node.minimum ?? value) && value <= (node.maximum ?? value);
  if (Array.isArray(value)) return value.every((one) => accepts(node.items ?? {}, one));
  if (typeof value !== 'object' || value === null) return true;
  const { properties = {}, required = [], additionalProperties } = node;
  return (
    required.every((key) => Object.hasOwn(value, key)) &&
    Object.entries(value).every(([key, one]) => {
      const inner = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
      return typeof inner === 'object' ? accepts(inner, one) : inner !== false;
    })
  );
}

function* mappings(node: Node, path = ''): Generator<[string, Node]> {
  for (const [key, inner] of Object.entries(node.properties ?? {})) {
    yield [`${path}/${key}`, inner];
    yield* mappings(inner, `${path}/${key}`);
  }
  for (const inner of [node.items, node.additionalProperties, ...(node.oneOf ?? []), ...(node.anyOf ?? [])]) {
    if (typeof inner === 'object') yield* mappings(inner, path);
  }
}

describe('definitionJsonSchema', () => {
  test('is named, of draft 2020-12, and has a closed one for each kind', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:csat:survey:1',
      title: 'csat survey definition',
    });
    expect(schema.oneOf).toMatchObject([
      { additionalProperties: false, required: ['id', 'questions'], properties: { kind: { const: 'responses' } } },
      { additionalProperties: false, required: ['id', 'kind'], properties: { kind: { const: 'transactions' } } },
      { additionalProperties: false, required: ['id', 'kind'], properties: { kind: { const: 'tickets' } } },
    ]);
  });

  test('describes every key', () => {
    expect([...mappings(schema)].filter(([, node]) => !node.description).map(([path]) => path)).toEqual([]);
  });

  test('tells the types of questions apart by type', () => {
    const types = schema.oneOf?.[0]?.properties?.questions?.items?.oneOf?.map((one) => one.properties?.type?.const);
    expect(types).toHaveLength(15);
    expect(new Set(types).size).toBe(15);
  });

  const five = { points: '1..5', labels: { 1: { en: 'Bad', zh: '差' }, 5: 'Good' }, missing: [99, 'N/A'] };
  test.each([
    [true, { id: 's', questions: [{ id: 'q', type: 'nps' }] }],
    [
      true,
      {
        id: 's',
        title: { en: 'T' },
        segments: ['a', { id: 'b' }],
        scales: { five },
        questions: [{ id: 'q', type: 'csat', scale: 'five' }],
      },
    ],
    [true, { id: 's', questions: [{ id: 'q', type: 'ces', version: 1, scale: { points: [1, 2, 3, 4, 5] } }] }],
    [true, { id: 's', questions: [{ id: 'q', type: 'single-choice', options: ['a', 1, { value: 2, label: 'two' }] }] }],
    [false, { id: 's' }],
    [false, { id: 's', questions: [{ id: 'q' }] }],
    [false, { id: 's', questions: [{ id: 'q', type: 'kano' }] }],
    [false, { id: 's', questions: [{ id: 'q', type: 'nps', top: 2 }] }],
    [false, { id: 's', confidence: 95, questions: [{ id: 'q', type: 'nps' }] }],
    [false, { id: 's', goals: [], questions: [{ id: 'q', type: 'nps' }] }],
    [false, { id: 's', scales: { five: { points: '1-5' } }, questions: [{ id: 'q', type: 'nps' }] }],
    [true, { id: 's', kind: 'transactions' }],
    [
      true,
      { id: 's', kind: 'transactions', transactions: { customer: 'c', decimal: ',' }, rfm: { segments: [{ name: 'a', r: '4..5', f: 1 }] } },
    ],
    [true, { id: 's', kind: 'transactions', wave: 'month', rfm: { segments: 'rfm-10' }, clv: { model: 'retention', churn: 0.2 } }],
    [true, { id: 's', kind: 'tickets' }],
    [false, { id: 's', kind: 'transactions', rfm: { segments: 'rfm-12' } }],
    [false, { id: 's', kind: 'transactions', questions: [{ id: 'q', type: 'nps' }] }],
    [false, { id: 's', kind: 'orders' }],
  ])('accepts (%s) as loading does: %j', async (expected, definition) => {
    const { judged } = await import('../../src/survey/load.js');
    expect(accepts(schema, definition)).toBe(expected);
    expect(judged(definition).problems.length === 0).toBe(expected);
  });
});

/** The part of JSON Schema in which the schema of the report is written. */
interface Schema {
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  prefixItems?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
}

/** Paths, as /metrics/0/base, at which a value breaks a JSON Schema. Looks at shape and types, not at bounds of numbers. */
export function schemaOffences(value: unknown, schema: Schema, path = ''): string[] {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return choices.some((one) => schemaOffences(value, one, path).length === 0) ? [] : [path];
  if (schema.const !== undefined && value !== schema.const) return [path];
  if (schema.enum !== undefined && !schema.enum.includes(value)) return [path];
  if (schema.type !== undefined && ![schema.type].flat().some((type) => isOfType(value, type))) return [path];
  if (Array.isArray(value)) {
    return value.flatMap((one, i) => schemaOffences(one, schema.prefixItems?.[i] ?? schema.items ?? {}, `${path}/${i}`));
  }
  if (schema.type !== 'object') return [];
  const object = value as Record<string, unknown>;
  const missing = (schema.required ?? []).filter((key) => object[key] === undefined);
  return [
    ...missing.map((key) => `${path}/${key}`),
    ...Object.entries(object).flatMap(([key, one]) => {
      const known = schema.properties?.[key] ?? schema.additionalProperties ?? true;
      if (known === false) return [`${path}/${key}`];
      return known === true || one === undefined ? [] : schemaOffences(one, known, `${path}/${key}`);
    }),
  ];
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  return typeof value === type;
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** What the JSON Schema of survey-core says about a value, as far as it is written. */
interface Schema {
  $ref?: string;
  $id?: string;
  type?: string;
  enum?: unknown[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
}

const folder = dirname(dirname(createRequire(import.meta.url).resolve('survey-core')));
const schema = JSON.parse(readFileSync(join(folder, 'survey-core', 'surveyjs_definition.json'), 'utf8')) as Schema & {
  definitions: Record<string, Schema>;
};

/**
 * Places of a survey that offend survey-core's own JSON Schema. Each element is held to the schema of its `type`, and properties that the
 * schema does not have are offences too. Two slips of that schema are read as they are meant: values of choices may be numbers, and what it
 * calls a string with the values true and false is a truth value.
 */
export function formOffences(survey: unknown): string[] {
  return offences(survey, schema, '');
}

function offences(value: unknown, one: Schema, path: string): string[] {
  const resolved = resolve(one);
  if (resolved.enum !== undefined) return resolved.enum.includes(value) ? [] : [path];
  const forms = resolved.anyOf ?? resolved.oneOf;
  if (forms !== undefined) {
    const type = isObject(value) ? value.type : undefined;
    const own = typeof type === 'string' && path.includes('elements') ? schema.definitions[type] : undefined;
    if (typeof type === 'string' && path.includes('elements') && own === undefined) return [path];
    if (own !== undefined) return offences(value, own, path);
    return forms.some((form) => offences(value, form, path).length === 0) ? [] : [path];
  }
  if (resolved.type !== undefined && !fits(value, resolved.type, path)) return [path];
  if (Array.isArray(value)) return value.flatMap((item, at) => (resolved.items ? offences(item, resolved.items, `${path}[${at}]`) : []));
  if (!isObject(value)) return [];
  const properties = propertiesOf(resolved);
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = path === '' ? key : `${path}.${key}`;
    const known = properties.get(key);
    // A text has a key per locale; the schema lists two of them.
    if (known === undefined && resolved.$id === 'locstring') return typeof inner === 'string' ? [] : [at];
    if (known === undefined) return properties.size === 0 || UNLISTED.has(key) ? [] : [at];
    return offences(inner, known, at);
  });
}

/** Known to survey-core (CheckboxItem), and missing in its schema. */
const UNLISTED = new Set(['isExclusive']);

/** All properties of a schema and of those it builds on. */
function propertiesOf(one: Schema): Map<string, Schema> {
  const resolved = resolve(one);
  return new Map([...(resolved.allOf ?? []).flatMap((part) => [...propertiesOf(part)]), ...Object.entries(resolved.properties ?? {})]);
}

function resolve(one: Schema): Schema {
  if (one.$ref === undefined) return one;
  const found = schema.definitions[one.$ref.replace('#/definitions/', '')];
  if (found === undefined) throw new RangeError(`the schema has no ${one.$ref}`);
  return found;
}

function fits(value: unknown, type: string, path: string): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isObject(value);
  if (type === 'string' && /\.(value|min|max)$/.test(path)) return typeof value === 'string' || typeof value === 'number';
  return typeof value === type;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

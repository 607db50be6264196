import type * as z from 'zod';

/** What takes the place of a key that is missing, so that the rest can be read. */
const STAND_INS: Readonly<Record<string, () => unknown>> = {
  id: () => 'unnamed',
  functional: () => ({}),
  dysfunctional: () => ({}),
  perception: () => ({}),
};
/** Every round removes at least one value. */
const MOST_ROUNDS = 50;

/** As much of a value as a schema takes: what it refuses is left out. Null when nothing that it takes is left. */
export function soundPart<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> | null {
  const rest: unknown = structuredClone(value);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { success, data, error } = schema.safeParse(rest);
    if (success) return data;
    const removed = [...error.issues].reverse().map((issue) => leaveOut(rest, issue));
    if (!removed.some((one) => one)) return null;
  }
  return null;
}

/** Removes what an issue is about; false when there is nothing to remove. */
function leaveOut(value: unknown, issue: z.core.$ZodIssue): boolean {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => remove(value, [...issue.path, key])).some((one) => one);
  return remove(value, issue.path);
}

function remove(value: unknown, path: readonly PropertyKey[]): boolean {
  const key = path.at(-1);
  const parent = path.slice(0, -1).reduce<unknown>((at, step) => (isContainer(at) ? at[step] : undefined), value);
  if (key === undefined || !isContainer(parent)) return false;
  if (Array.isArray(parent)) return typeof key === 'number' && parent.splice(key, 1).length > 0;
  if (Object.hasOwn(parent, key)) return delete parent[key];
  const standIn = STAND_INS[String(key)];
  if (standIn === undefined) return false;
  parent[key] = standIn();
  return true;
}

const isContainer = (value: unknown): value is Record<PropertyKey, unknown> => typeof value === 'object' && value !== null;

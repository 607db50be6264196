import * as z from 'zod';

/**
 * What the parts of a definition are written in: mappings, ids, texts, columns, stored answers.
 * Where a schema here or beside it has a message of its own, the message ends the sentence `"key" must be …`.
 */

/** A mapping with these keys and no other; the message of an unknown key lists the keys that are known. */
export const mapping = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject(shape, { error: (issue) => (issue.code === 'unrecognized_keys' ? Object.keys(shape).join(', ') : undefined) });

/** The name of a survey, question, row, scale or segment. No point in it: `network.coverage` is row coverage of question network. */
export const idSchema = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*$/u, 'letters, digits, - and _, with a letter or digit first')
  .max(100, 'at most 100 characters');

/** A BCP 47 tag as far as definitions need it, such as en, zh or pt-BR. */
export const languageSchema = z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language code such as en or zh');

/** One text for all languages, or one per language. */
export const textSchema = z.union(
  [z.string(), z.record(languageSchema, z.string()).refine((texts) => Object.keys(texts).length > 0, 'a text in at least one language')],
  { error: 'a text, or one text per language' },
);

/** A column of the file, by its name or its header. */
export const columnSchema = z.string().min(1, 'the name of a column');

/** An answer as the file holds it; a number is read as its digits. */
export const storedSchema = z.union([z.string(), z.number()], { error: 'a text or a number' }).transform(String);

/** A day of the calendar, as 2026-09-30. */
export const daySchema = z.string().refine(isDay, 'a day such as 2026-09-30');

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(`${text}T`);
}

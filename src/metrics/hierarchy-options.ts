import * as z from 'zod';
import { mapping, textSchema } from '../survey/definition/terms.js';
import type { Text } from '../survey/text.js';
import { judgementFault, judgementsSchema } from './judgements.js';

/** Things that are weighed against each other, as a definition has them. */
export interface Level {
  entries: Entry[];
  /** Pairwise comparisons of the entries in place of weights. */
  ahp: number[][] | null;
}

/** One of them: a question, or a level of its own. */
export interface Entry {
  id: string;
  title: Text | null;
  /** As written; null where none is. */
  weight: number | null;
  below: Level | null;
}

const weightSchema = z.number().min(0);

/** Entries of a level: a list of questions that count alike, or each with its weight or with what it consists of. */
export const entriesSchema: z.ZodType<Entry[]> = z.lazy(() =>
  z.union(
    [
      z
        .array(z.string())
        .min(1, 'a list of questions')
        .refine((ids) => new Set(ids).size === ids.length, 'questions that are listed once')
        .transform((ids) => ids.map((id): Entry => ({ id, title: null, weight: null, below: null }))),
      z
        .record(z.string(), z.union([weightSchema, partSchema], { error: 'a weight, or {weight, title, items, ahp}' }))
        .refine((entries) => Object.keys(entries).length > 0, 'one question with its weight or more')
        .transform((entries) => Object.entries(entries).map(([id, written]): Entry => entryOf(id, written))),
    ],
    { error: 'a list of questions, or {question: weight}' },
  ),
);

const partSchema = mapping({
  weight: weightSchema.optional(),
  title: textSchema.optional(),
  items: entriesSchema.optional(),
  ahp: judgementsSchema.optional(),
}).superRefine((part, context) => checkLevel(part, context));

function entryOf(id: string, written: number | z.infer<typeof partSchema>): Entry {
  if (typeof written === 'number') return { id, title: null, weight: written, below: null };
  const { weight = null, title = null, items, ahp = null } = written;
  return { id, title, weight, below: items === undefined ? null : { entries: items, ahp } };
}

/** Reports what is wrong between the entries of a level and their weights or judgements. */
export function checkLevel({ items, ahp }: { items?: Entry[]; ahp?: number[][] }, context: z.RefinementCtx): void {
  const report = (path: (string | number)[], message: string): void => void context.addIssue({ code: 'custom', path, message });
  if (items === undefined) {
    if (ahp !== undefined) report(['ahp'], 'beside the items that it compares');
    return;
  }
  const weighed = items.filter(({ weight }) => weight !== null);
  const unweighed = items.find(({ weight }) => weight === null);
  if (ahp !== undefined) {
    const fault = judgementFault(ahp, items.length);
    if (weighed[0] !== undefined) report(['items', weighed[0].id], 'without a weight, as ahp gives it one');
    else if (fault !== null) report(['ahp', ...fault.path], fault.message);
  } else if (weighed.length > 0 && unweighed !== undefined) {
    report(['items', unweighed.id], 'with a weight, as others of its level have one');
  } else if (weighed.length > 0 && weighed.every(({ weight }) => weight === 0)) {
    report(['items'], 'weights of which one at least is above 0');
  }
}

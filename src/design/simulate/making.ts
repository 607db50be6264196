import type { Path } from '../../survey/definition/problem.js';
import type { Definition } from '../../survey/definition.js';
import type { Asked } from '../asked.js';
import type { Item } from './item.js';
import type { PlantedSegment } from './segments.js';
import { MODIFIERS, mergedTarget, type Settings, type Target } from './settings.js';
import type { Complain } from './shares.js';
import type { Uniform } from './streams.js';

/** What items are made from. */
export interface Making {
  definition: Definition;
  settings: Settings;
  segments: readonly PlantedSegment[];
  /** In which labels and texts are written. */
  language: string;
  /** Random numbers by name. */
  stream(name: string): Uniform;
}

/** Unless settled: of a question, of one to answer in words, and of "does not apply". */
const MISSING = 0.02;
const SILENT = 0.4;
const NOT_APPLICABLE = 0.02;

/** The setting of an item called by these names, of which a later one goes before those it follows. */
export const targetOf = (names: readonly string[], { settings }: Making): Target =>
  names.reduce((target, name) => mergedTarget(target, settings.planted.questions?.[name] ?? {}), {});

/** Keeps mistakes in the setting of an item, where it was made. */
export function complainOf(names: readonly string[], { settings }: Making): Complain {
  const name = names.findLast((one) => settings.planted.questions?.[one] !== undefined) ?? (names.at(-1) as string);
  return (message, hint) => settings.complain(['questions', name] satisfies Path, message, hint);
}

/** How many leave an item unanswered or answer that it does not apply; mistakes in the settings of it are told. */
export function lostFrom(
  names: readonly string[],
  asked: Asked,
  notApplicable: string | null,
  making: Making,
): Pick<Item, 'missing' | 'notApplicable'> {
  const target = targetOf(names, making);
  const complain = complainOf(names, making);
  for (const [key, value] of Object.entries(target)) {
    if (Array.isArray(value) && key !== 'shares') complain(`"${key}" must be a number, not a list`);
    if (MODIFIERS.includes(key) && !(Number(value) >= 0 && Number(value) <= 1))
      complain(`${key} ${value} is no share`, 'shares go from 0 to 1');
  }
  if (typeof target.shares === 'number') complain('"shares" must be a list');
  const applies = target['not-applicable'];
  if (applies !== undefined && notApplicable === null)
    complain('no answer says that it does not apply', 'declare not-applicable: [N/A] for its scale');
  const usual = asked.required ? 0 : asked.kind === 'text' ? SILENT : (making.settings.planted.missing ?? MISSING);
  return {
    missing: Number(target.missing ?? usual),
    notApplicable: notApplicable === null ? null : { value: notApplicable, share: Number(applies ?? NOT_APPLICABLE) },
  };
}

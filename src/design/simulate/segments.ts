import { didYouMean, nearest } from '../../diagnostic.js';
import type { Definition } from '../../survey/definition.js';
import type { Questionnaire } from '../asked.js';
import type { Settings } from './settings.js';
import { evenShares, sharesFrom } from './shares.js';

/** Groups that respondents are in. */
export interface PlantedSegment {
  id: string;
  column: string;
  /** The single choice whose answers are the groups; null for a column of its own. */
  question: string | null;
  groups: { name: string; share: number; effects: Readonly<Record<string, number>> }[];
}

type Declared = { id: string; column: string };

/**
 * The segments to plant: those of the definition that are a column of their own or the answers to a single choice, then those that only
 * settings name, in columns called alike. Without settings two groups, A and B, or the options of the question.
 */
export function plantSegments(definition: Definition, { asked }: Questionnaire, settings: Settings): PlantedSegment[] {
  const declared = (definition.segments ?? []).map((segment) => declaredSegment(segment, definition));
  const taken = new Set(asked.flatMap((one) => (one.kind === 'matrix' ? one.rows.map(({ column }) => column) : (one.column ?? []))));
  const named = Object.keys(settings.planted.segments ?? {});
  const free = declared.map(({ id }) => id).filter((id) => !named.includes(id));
  const added = named.filter((id) => !declared.some((one) => one.id === id)).map((id) => ({ id, column: id }));
  for (const { id } of added) {
    if (nearest(id, free) !== undefined)
      settings.complain(['segments', id], `"${id}" is no segment of the definition`, didYouMean(id, free));
  }
  const all = [...declared, ...added].map(({ id }) => id);
  for (const id of Object.keys(settings.planted.effects ?? {}).filter((one) => !all.includes(one))) {
    const hint = () => didYouMean(id, all) ?? 'give its groups: --segment region=North:.4,South:.6';
    settings.complain(['effects', id], `"${id}" is no segment`, hint);
  }
  return [...declared, ...added].flatMap((segment): PlantedSegment[] => {
    const choice = asked.find((one) => one.kind === 'choice' && !one.several && one.column === segment.column);
    if (choice?.kind === 'choice') {
      const options = choice.options.map(({ value }) => value);
      return [planted(segment, choice.id, options, settings)];
    }
    if (!taken.has(segment.column)) return [planted(segment, null, [], settings)];
    if (named.includes(segment.id))
      settings.complain(['segments', segment.id], `"${segment.id}" is answered, and cannot be planted as a segment`, 'plant its question');
    return [];
  });
}

function declaredSegment(segment: NonNullable<Definition['segments']>[number], { questions }: Definition): Declared {
  if (typeof segment === 'object' && segment.column !== undefined) return { id: segment.id, column: segment.column };
  const id = typeof segment === 'string' ? segment : segment.id;
  const question = questions.find((one) => one.id === id);
  return { id, column: (question !== undefined && 'column' in question ? question.column : undefined) ?? id };
}

/** One segment with the shares and effects that settings give it; `options` are the groups that there can be, none for any. */
function planted({ id, column }: Declared, question: string | null, options: string[], settings: Settings): PlantedSegment {
  const { segments = {}, effects = {}, questions = {} } = settings.planted;
  const given = segments[id] ?? (question === null ? {} : (questions[question] ?? {}));
  const path = segments[id] === undefined && question !== null ? ['questions', question] : ['segments', id];
  const named = Object.keys(segments[id] ?? effects[id] ?? {});
  const names = options.length > 0 ? options : named.length > 1 ? named : ['A', 'B'];
  const shares = sharesFrom(names, evenShares(names.length), given, (message, hint) => settings.complain(path, message, hint));
  const told = options.length > 0 || named.length > 1;
  for (const name of Object.keys(effects[id] ?? {}).filter((one) => !names.includes(one))) {
    const hint = () =>
      told ? (didYouMean(name, names) ?? `its groups are ${names.join(', ')}`) : `give them: --segment ${id}=${name}:.4,others:.6`;
    settings.complain(['effects', id, name], `"${name}" is no group of ${id}`, hint);
  }
  return {
    id,
    column,
    question,
    groups: names.map((name, place) => ({ name, share: shares[place] as number, effects: effects[id]?.[name] ?? {} })),
  };
}

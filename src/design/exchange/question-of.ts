import type { ScaleQuestion } from '../../survey/definition/scale-of.js';
import type { DefinitionInput } from '../../survey/definition.js';
import { pointsBetween } from '../../survey/points.js';
import { normalise, say, type Text } from '../../survey/text.js';
import type { Option, Point } from '../asked.js';
import { kanoLabels } from '../kano-labels.js';
import { usualLabels } from '../usual-labels.js';
import type { FoundQuestion } from './exchange.js';
import type { Regrouped } from './regroup.js';
import { typeOfScale } from './type-of-scale.js';

/** A question of a definition as it is written. */
export type QuestionInput = DefinitionInput['questions'][number];

/** The most points that a scale may have. */
const MOST_POINTS = 101;

/** What was found as a question of a definition. `rowIds` are those of the rows of a matrix. */
export function questionOf(
  group: Regrouped,
  id: string,
  showIf: string | null,
  rowIds: readonly string[],
  languages: readonly string[],
): QuestionInput {
  const first = group.type === 'single' ? group.found : ([...group.parts.values()][0] as FoundQuestion);
  const shown = {
    ...(first.kind === 'note' || first.help === null || first.help === '' ? {} : { help: first.help }),
    ...(first.kind !== 'note' && first.required ? { required: true } : {}),
    ...(first.newPage ? { 'new-page': true } : {}),
    ...(showIf === null ? {} : { 'show-if': showIf }),
  };
  if (group.type !== 'single') {
    const parts = [...group.parts].map(([name, found]) => {
      const form = name === 'functional' || name === 'dysfunctional';
      const side = asScale(found);
      const usual = form
        ? kanoLabels(side.kind === 'scale' && side.points.length === 3)
        : name === 'weight'
          ? numbers(0, 100)
          : numbers(1, 5);
      const text = sharedText(group, languages) === null ? said(side, languages) : {};
      return [name, { ...text, ...columnOf(side.column, `${id}_${name}`), ...scaleOf(side, usual, languages) }] as const;
    });
    return { id, type: group.type, ...sharedText(group, languages), ...shown, ...Object.fromEntries(parts) } as unknown as QuestionInput;
  }
  const found = group.found;
  return { id, ...answering(found, id, rowIds, languages), ...shown, ...columnOf(found.column, id) } as unknown as QuestionInput;
}

/** Points without words. */
const numbers = (low: number, high: number): Point[] => pointsBetween(low, high).map((value) => ({ value, label: null }));

/** A number between whole limits as a scale; anything else as it is. */
function asScale(found: FoundQuestion): FoundQuestion {
  if (found.kind !== 'number' || !Number.isInteger(found.min) || !Number.isInteger(found.max)) return found;
  const { kind, min, max, unit, ...common } = found;
  const [low, high] = [min as number, max as number];
  return high > low && high - low < MOST_POINTS ? { ...common, kind: 'scale', points: numbers(low, high), notApplicable: null } : found;
}

/** Type and text of a question, and what it offers to answer. */
function answering(found: FoundQuestion, id: string, rowIds: readonly string[], languages: readonly string[]): object {
  const text = said(found, languages);
  switch (found.kind) {
    case 'scale': {
      const type = typeOfScale(
        found.points.map(({ value }) => value),
        found.text,
      );
      return { ...type, ...text, ...scaleOf(found, usualScale({ ...type, id } as ScaleQuestion), languages) };
    }
    case 'matrix': {
      const rows = found.rows.map((row, index) => {
        const rowId = rowIds[index] as string;
        return { id: rowId, ...(row.text === rowId ? {} : { text: row.text }), ...columnOf(row.column, rowId) };
      });
      return {
        type: 'matrix',
        ...text,
        ...scaleOf(found, numbers(1, 5), languages),
        rows,
        ...(found.randomize ? { randomize: true } : {}),
      };
    }
    case 'choice':
    case 'ranking': {
      const type = found.kind === 'ranking' ? 'ranking' : found.several ? 'multiple-choice' : 'single-choice';
      return { type, ...text, ...optionsOf(found.options), ...(found.randomize ? { randomize: true } : {}) };
    }
    case 'text':
      return { type: 'text', ...text, ...(found.lines === 4 ? {} : { lines: Math.min(50, Math.max(1, Math.round(found.lines))) }) };
    case 'number': {
      const { min, max, unit } = found;
      return {
        type: 'number',
        ...text,
        ...(min === null ? {} : { min }),
        ...(max === null ? {} : { max }),
        ...(unit === null ? {} : { unit }),
      };
    }
    default:
      return { type: found.kind, ...text };
  }
}

/** The scale that a type of question has of itself. */
function usualScale(question: ScaleQuestion): Point[] {
  const [low, high] = question.type === 'nps' ? [0, 10] : [1, question.type === 'ces' && question.version === 2 ? 7 : 5];
  return usualLabels(question, numbers(low, high));
}

/** The text of all parts, where they have the same: it is that of the question; null where they differ. */
function sharedText({ parts }: Extract<Regrouped, { type: 'kano' | 'gap' }>, languages: readonly string[]): { text?: Text } | null {
  const texts = [...parts.values()].map((part) => said(part, languages));
  return new Set(texts.map((text) => JSON.stringify(text))).size === 1 ? (texts[0] as { text?: Text }) : null;
}

function said({ text }: FoundQuestion, languages: readonly string[]): { text?: Text } {
  return languages.every((language) => say(text, language).trim() === '') ? {} : { text };
}

/** The scale as it was found, left out where the question has it of itself. */
function scaleOf(found: FoundQuestion, usual: readonly Point[], languages: readonly string[]): object {
  if (found.kind !== 'scale' && found.kind !== 'matrix') return {};
  const points = found.points.slice(0, MOST_POINTS);
  const labels = unambiguous(points);
  const lost = notApplicableOf(found);
  const spoken = (one: readonly Point[]): string =>
    JSON.stringify(one.map(({ value, label }) => [value, label === null ? null : languages.map((language) => say(label, language))]));
  const values = (one: readonly Point[]): string => one.map(({ value }) => value).join();
  if (points.length < 2 || spoken(points) === spoken(usual) || (labels.length === 0 && values(points) === values(usual))) return lost;
  return {
    scale: {
      points: points.map(({ value }) => value),
      ...(labels.length > 0 ? { labels: Object.fromEntries(labels.map(({ value, label }) => [value, label])) } : {}),
      ...lost,
    },
  };
}

/** What stands for "does not apply": as it is shown, then as it is stored. A point of the scale cannot. */
function notApplicableOf(found: Extract<FoundQuestion, { kind: 'scale' | 'matrix' }>): { 'not-applicable'?: string[] } {
  const { notApplicable: shown, notApplicableCode: code, points } = found;
  const words = shown === null ? [] : typeof shown === 'string' ? [shown] : Object.values(shown);
  const all = [...new Set([...words, ...(code === undefined ? [] : [code])])];
  const kept = all.filter((word) => word.trim() !== '' && !points.some(({ value }) => value === Number(word)));
  return kept.length > 0 ? { 'not-applicable': kept } : {};
}

/** Points whose words are theirs alone: an answer must stand for one point. */
function unambiguous(points: readonly Point[]): Point[] {
  const taken = new Set<string>();
  return points.filter(({ label }) => {
    if (label === null) return false;
    const words = [...new Set((typeof label === 'string' ? [label] : Object.values(label)).map(normalise))];
    if (words.some((word) => taken.has(word))) return false;
    for (const word of words) taken.add(word);
    return true;
  });
}

/** The options, each value once: a second one of the same value cannot be told from the first. */
function optionsOf(options: readonly Option[]): object {
  const once = [...new Map(options.map((option) => [option.value, option])).values()];
  const columns = once.flatMap(({ value, column }) => (column === null ? [] : [[value, column] as const]));
  const all = once.map(({ value, label, other, exclusive }) => ({
    value,
    label,
    ...(other ? { other } : {}),
    ...(exclusive ? { exclusive } : {}),
  }));
  return { ...(all.length > 0 ? { options: all } : {}), ...(columns.length > 0 ? { columns: Object.fromEntries(columns) } : {}) };
}

function columnOf(column: string | null, usual: string): { column?: string } {
  return column === null || column === '' || column === usual ? {} : { column };
}

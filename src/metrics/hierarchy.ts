import { ahp } from '../inference/ahp.js';
import type { Survey } from '../survey/survey.js';
import { say } from '../survey/text.js';
import type { Entry, Level } from './hierarchy-options.js';
import { itemTitle } from './item-title.js';
import { reciprocal } from './judgements.js';

/** A part of an index with its weights settled: a question, or several parts taken together. */
export interface Part {
  /** Of a question its id. */
  id: string;
  label: string;
  /** Share of its level, 0 to 1; those of a level sum to 1. */
  weight: number;
  /** Share of the whole, 0 to 1. */
  overall: number;
  /** What it consists of; nothing for a question. */
  parts: Part[];
  /** How the weights of what it consists of were found. */
  weighing: Weighing;
}

/** Weights as written that sum to `sum`, equal weights, or weights from pairwise comparisons. */
export type Weighing = { kind: 'equal' } | { kind: 'given'; sum: number } | ({ kind: 'ahp' } & Omit<ReturnType<typeof ahp>, 'weights'>);

/** A hierarchy with the weights of each level normalised: the whole, of which everything is part. */
export const weigh = (level: Level, label: string, survey: Survey): Part => partOf('', label, level, 1, 1, survey);

function partOf(id: string, label: string, below: Level | null, weight: number, overall: number, survey: Survey): Part {
  if (below === null) return { id, label, weight, overall, parts: [], weighing: { kind: 'equal' } };
  const { weights, weighing } = weightsOf(below);
  const parts = below.entries.map((entry, i) => {
    const share = weights[i] as number;
    return partOf(entry.id, titleOf(entry, survey), entry.below, share, overall * share, survey);
  });
  return { id, label, weight, overall, parts, weighing };
}

const titleOf = ({ id, title, below }: Entry, survey: Survey): string =>
  title !== null ? say(title, survey.language) : below === null ? itemTitle(id, survey) : id;

function weightsOf({ entries, ahp: judgements }: Level): { weights: number[]; weighing: Weighing } {
  if (judgements !== null) {
    const { weights, ...found } = ahp(reciprocal(judgements));
    return { weights, weighing: { kind: 'ahp', ...found } };
  }
  const written = entries.map(({ weight }) => weight ?? 1);
  const sum = written.reduce((total, weight) => total + weight, 0);
  const equal = written.every((weight) => weight === written[0]);
  return { weights: written.map((weight) => weight / sum), weighing: equal ? { kind: 'equal' } : { kind: 'given', sum } };
}

/** All parts below a part in the order of the definition, each before what it consists of, with its depth from 0. */
export const partsBelow = (part: Part, depth = 0): { part: Part; depth: number }[] =>
  part.parts.flatMap((one) => [{ part: one, depth }, ...partsBelow(one, depth + 1)]);

/** The questions of a part, each as often as it stands there. */
export const questionsOf = (part: Part): Part[] => (part.parts.length === 0 ? [part] : part.parts.flatMap(questionsOf));

/** The ids of all questions below a level, each once. */
export const idsBelow = ({ entries }: Level): string[] => [
  ...new Set(entries.flatMap(({ id, below }) => (below === null ? [id] : idsBelow(below)))),
];

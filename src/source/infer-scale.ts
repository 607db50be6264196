import { type Answer, resolveCodebook } from '../survey/codebook.js';
import { isKnownLabel, labelSetFor } from '../survey/labels.js';
import { noAnswer } from '../survey/no-answer.js';
import { statedRange } from '../survey/range.js';
import { normalise } from '../survey/text.js';
import type { QuestionInput } from './finding.js';
import { readOptionNumbers } from './option-numbers.js';
import {
  asksDemographic,
  asksEase,
  asksEffort,
  asksSatisfaction,
  asksToRecommend,
  namesOneToTen,
  statesGoodOrBad,
} from './wording-cues.js';

const ZERO_TO_TEN = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
/** Among so many answers to recommending somebody chose 0, if it was there. */
const MANY = 200;
/** A number that is a fact rather than a rating. */
const COUNTED =
  /\b(how many|number of|year|month|day|count|children|age|size|zip|code|price|amount|quantity|id|no)\b|多少|几(个|次|人)|年龄|数量|编号|邮编/i;

/** A scale as a definition writes it. */
type ScaleInput = Exclude<Extract<QuestionInput, { type: 'rating' }>['scale'], string | undefined>;

/** How a column of scale answers was understood: its metric, and the scale in full (null: the answers leave it open). */
export interface InferredScale {
  type: 'nps' | 'csat' | 'ces' | 'rating';
  scale: ScaleInput | null;
  version: 1 | 2;
  why: string;
  /** Why the numbers cannot be read without the user; null where they can. */
  unclear: string | null;
  /** The numbers are places of options, one more than the points. */
  shifted?: boolean;
}

/**
 * The scale of a column, or null when its answers are on none. `siblings` are the answers to other rows of the same question.
 * A scale that cannot be settled without the user stays open (null): the analysis then says what to declare.
 */
export function inferScale(
  text: string,
  answers: readonly Answer[],
  siblings: readonly Answer[][],
  optionNumbers: boolean,
): InferredScale | null {
  const pooled = [answers, ...siblings].flat();
  const distinct = new Set(pooled.filter(({ text: answer }) => noAnswer(answer) === null).map(({ text: answer }) => normalise(answer)));
  const cue = metricAsked(text);
  if (distinct.size < (cue === null ? 2 : 1) || distinct.size > 60) return null;
  const isCounted = COUNTED.test(text) && [...distinct].some((answer) => /^\d/.test(answer));
  if (cue === null && (isCounted || asksDemographic(text))) return null;

  const numbers = optionNumbers ? readOptionNumbers(text, pooled) : null;
  if (numbers?.kind === 'options') return null;
  if (numbers?.kind === 'unclear')
    return { type: typeOf(cue, text, null), scale: null, version: 2, why: numbers.why, unclear: numbers.why };
  if (numbers?.kind === 'shifted') {
    const labels = Object.fromEntries(ZERO_TO_TEN.map((point) => [String(point), String(point + 1)]));
    const why = 'numbers are places of options, 1 to 11 for 0 to 10: an 11 proves it';
    return { type: typeOf(cue, text, ZERO_TO_TEN), scale: { points: '0..10', labels }, version: 2, why, unclear: null, shifted: true };
  }

  if (statesGoodOrBad(text)) {
    const scale = { points: '1..2', labels: { 1: 'Bad', 2: 'Good' } };
    return { type: 'csat', scale, version: 2, why: 'asks for satisfaction; good or bad', unclear: null };
  }
  const open = { id: null, points: null, labels: [], missing: [], notApplicable: [], reverse: false };
  const context = { question: text, text, siblings: siblings.map((one) => [...one]), language: 'en' };
  let resolved = resolveCodebook(open, [...answers], context);
  if ('unresolved' in resolved) {
    const different = answers.filter(({ text: answer }) => /^\d+$/.test(answer.trim())).length;
    const isOpen = resolved.unresolved.code === 'ambiguous-scale' && (cue !== null || different >= 3) && mostlyOfScales(answers);
    if (!isOpen) return null;
    return { type: typeOf(cue, text, null), scale: null, version: 2, why: resolved.unresolved.message, unclear: null };
  }
  let { points, labels } = resolved.codebook;
  const numeric = [...labels.values()].every((label) => label === '' || /^\d+$/.test(label));
  const isCode = cue === null && [...distinct].every((answer) => Number(answer) <= 2) && statedRange(text) === null;
  if (numeric && (points.length <= 2 || isCode)) return null;
  if (cue === 'nps' && numeric && points[0] === 1 && points.at(-1) === 10 && !namesOneToTen(text)) {
    resolved = resolveCodebook({ ...open, points: ZERO_TO_TEN }, [...answers], context);
    if ('codebook' in resolved) ({ points, labels } = resolved.codebook);
  }
  const family = labelSetFor([...labels.values()].filter((label) => label !== ''))?.family;
  const type = typeOf(cue ?? (family === 'satisfaction' ? 'csat' : null), text, points);
  const noZero = type === 'nps' && points[0] === 0 && !distinct.has('0') && pooled.reduce((sum, { n }) => sum + n, 0) >= MANY;
  return {
    type,
    scale: written(points, labels),
    version: asksEffort(text) && !asksEase(text) && family !== 'ease' ? 1 : 2,
    why: `${whyOf(type, cue, points, numeric)}${noZero ? ', nobody answered 0: the scale may have begun at 1' : ''}`,
    unclear: null,
  };
}

/** Whether at least half of the answers are numbers or labels of some scale, and not words. */
function mostlyOfScales(answers: readonly Answer[]): boolean {
  const sum = (some: readonly Answer[]): number => some.reduce((total, { n }) => total + n, 0);
  const given = answers.filter(({ text }) => noAnswer(text) === null);
  return sum(given.filter(({ text }) => /^\d/.test(text.trim()) || isKnownLabel(text))) >= 0.5 * sum(given);
}

/** What a text asks for, as far as its words tell; null for any other rating. */
export function metricAsked(text: string): 'nps' | 'csat' | 'ces' | null {
  if (asksToRecommend(text)) return 'nps';
  if (asksSatisfaction(text)) return 'csat';
  return asksEffort(text) || asksEase(text) ? 'ces' : null;
}

/** The metric of a scale: recommending is NPS from 0 or 1 to 10 only, and satisfaction where the text asks for that as well. */
function typeOf(cue: ReturnType<typeof metricAsked>, text: string, points: readonly number[] | null): InferredScale['type'] {
  if (cue === null) return 'rating';
  if (cue !== 'nps') return cue;
  const tenth = points === null || (points.at(-1) === 10 && (points[0] === 0 || points[0] === 1));
  return tenth ? 'nps' : points.length === 5 && asksSatisfaction(text) ? 'csat' : 'rating';
}

function whyOf(type: InferredScale['type'], cue: string | null, points: readonly number[], numeric: boolean): string {
  const scale = `${numeric ? 'numbers' : 'labels'} on ${points[0]}..${points.at(-1)}`;
  if (type === 'nps') return `asks to recommend; ${scale}`;
  if (type === 'csat') return `${cue === null ? 'answers tell' : 'asks for'} satisfaction; ${scale}`;
  if (type === 'ces') return `asks for effort or ease; ${scale}`;
  return cue === 'nps' ? `asks to recommend, but ${scale} is no NPS scale` : scale;
}

/** A resolved scale as a definition writes it: `1..5`, and the labels that say more than their number. */
function written(points: readonly number[], labels: ReadonlyMap<number, string>): ScaleInput {
  const whole = points.every((point, i) => i === 0 || point === (points[i - 1] as number) + 1);
  const telling = [...labels].filter(([point, label]) => label !== '' && label !== String(point));
  return {
    points: whole ? `${points[0]}..${points.at(-1)}` : [...points],
    ...(telling.length > 0 ? { labels: Object.fromEntries(telling.map(([point, label]) => [String(point), label])) } : {}),
  };
}

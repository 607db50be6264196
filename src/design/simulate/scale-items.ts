import { partsOf } from '../../survey/definition/parts.js';
import { declaredScale, type ScaleQuestion, scaleOf } from '../../survey/definition/scale-of.js';
import type { Definition } from '../../survey/definition.js';
import { say, type Text } from '../../survey/text.js';
import type { Asked } from '../asked.js';
import { effectsOn } from './effects.js';
import type { ScaleKind } from './headline.js';
import type { Item } from './item.js';
import { complainOf, lostFrom, type Making, targetOf } from './making.js';
import { plantScale, scaleDraw } from './scale-item.js';

type AskedScale = Extract<Asked, { kind: 'scale' | 'matrix' }>;

const RHO = 0.5;

/** The items of a question with a scale, or of the rows of a matrix. Kano forms are made elsewhere. */
export function scaleItems(asked: AskedScale, making: Making): Item[] {
  const question = ratingOf(asked);
  const scale = scaleOf(question, declaredScale(question, making.definition.scales ?? {}) ?? {});
  const labels = new Map(scale.labels.map(({ point, text }) => [String(point), text]));
  if (asked.kind === 'scale')
    return [scaleItem(asked, { names: [asked.id], column: asked.column ?? asked.id, reverse: scale.reverse, labels }, making)];
  const rows = asked.question.type === 'matrix' ? asked.question.rows : [];
  return asked.rows.map((row, place) => {
    const reverse = rows[place]?.reverse ?? scale.reverse;
    return scaleItem(asked, { names: [asked.id, `${asked.id}.${row.id}`], column: row.column, reverse, labels }, making);
  });
}

interface Scale {
  /** As settings call it: a row also by its matrix, before its own name. A part goes by its own name only. */
  names: string[];
  column: string;
  reverse: boolean;
  labels: ReadonlyMap<string, Text>;
}

function scaleItem(asked: AskedScale, { names, column, reverse, labels }: Scale, making: Making): Item {
  const id = names.at(-1) as string;
  const { settings, segments, language } = making;
  const question = ratingOf(asked);
  const kind: ScaleKind = {
    type: question.type === 'matrix' ? 'rating' : question.type,
    points: asked.points.map(({ value }) => value),
    reverse,
    top: question.type === 'csat' ? (question.top ?? null) : null,
  };
  const good = !reverse && !(question.type === 'ces' && question.version === 1);
  const { waves = {}, rho = RHO, answers } = settings.planted;
  const target = targetOf(names, making);
  const shaped = asked.part === 'weight' && Object.keys(target).length === 0 ? { mean: 100 / weightsIn(making.definition) } : target;
  const effects = effectsOn([...names].reverse(), segments, waves.drift ?? {});
  const scale = plantScale(kind, good, shaped, effects, waves.count ?? 1, complainOf(names, making));
  const common = { factor: factorOf(asked), rho: Number(target.rho ?? rho), direction: good ? (1 as const) : (-1 as const) };
  const draw = scaleDraw(scale, common, making.stream(id));
  const values = kind.points.map(String);
  const stored = (value: string): string => (answers === 'labels' && labels.has(value) ? say(labels.get(value) as Text, language) : value);
  const known = asked.showIf === null || (effects.groups.size === 0 && effects.drift === 0);
  return {
    id,
    kind: 'scale',
    values,
    ...lostFrom(names, asked, typeof asked.notApplicable === 'string' ? asked.notApplicable : null, making),
    answer: (person) => [values[draw(person)] as string],
    columns: [column],
    cells: ([value = '']) => [stored(value)],
    planted: known ? [{ id: `${id}.${scale.figure.id}`, value: scale.figure.value, effects }] : [],
    truth: null,
  };
}

/**
 * What answers have in common: how satisfied a respondent is, or how demanding, where wishes and importance are asked. Questions with a
 * condition have a factor of their own for each: who meets the condition is not of the average in what the condition looks at, and would
 * answer other shares than those planted.
 */
function factorOf({ part, question }: AskedScale): string {
  const about = part === null || part === 'perception' ? 'satisfaction' : 'demand';
  return question['show-if'] === undefined ? about : `${about} if ${question['show-if']}`;
}

/** The question itself, or the part of it as a rating. */
function ratingOf({ question, part }: AskedScale): ScaleQuestion {
  if (question.type === 'kano' || question.type === 'gap')
    return partsOf(question).find(({ name }) => name === part)?.rating as ScaleQuestion;
  return question as ScaleQuestion;
}

/** Over how many columns 100 points are given out. */
const weightsIn = ({ questions }: Definition): number =>
  new Set(questions.flatMap((question) => (question.type === 'gap' && question.weight ? [question.weight.column ?? question.id] : [])))
    .size;

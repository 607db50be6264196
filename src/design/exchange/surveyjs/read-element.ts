import type { Text } from '../../../survey/text.js';
import type { Answering, Option, Point } from '../../asked.js';
import type { FoundQuestion } from '../exchange.js';
import { isPartName } from '../regroup.js';
import { type Item, numberedScale, readsAsScale, wordedScale } from '../scale-of-items.js';
import { mapText, plainHtml } from '../texts.js';
import { isObject, type Json, numberOf, wordOf } from './json.js';
import type { ReadTexts } from './read-texts.js';

/** What an element of SurveyJS lets people answer; `problem` where it is taken over with a change, null where it cannot be. */
export type ReadAnswering = (Answering & Pick<FoundQuestion, 'notApplicableCode'> & { problem?: string }) | null;

const MOST_POINTS = 101;

/** The kind of answer of an element, by its type. */
export function readAnswering(element: Json, texts: ReadTexts): ReadAnswering {
  const items = (value: unknown): Item[] => (Array.isArray(value) ? value.flatMap((one) => itemOf(one, texts)) : []);
  const random = element.choicesOrder === 'random';
  switch (element.type) {
    case 'rating':
      return rating(element, items(element.rateValues), texts);
    case 'slider':
      return slider(element);
    case 'radiogroup':
    case 'dropdown':
    case 'buttongroup': {
      const scale = numberedScale(items(element.choices));
      const numbers = items(element.choices).some(({ value }) => typeof value === 'number');
      if (scale !== null && numbers && (isPartName(String(element.name)) || readsAsScale(scale))) return { kind: 'scale', ...scale };
      return choice(element, false, texts);
    }
    case 'imagepicker':
      return choice(element, element.multiSelect === true, texts);
    case 'checkbox':
    case 'tagbox':
      return choice(element, true, texts);
    case 'ranking':
      return { kind: 'ranking', options: optionsOf(element, texts), randomize: random };
    case 'matrix':
      return matrix(element, items(element.columns), items(element.rows));
    case 'boolean':
      return boolean(element, texts);
    case 'comment':
      return { kind: 'text', lines: numberOf(element.rows) ?? 4 };
    case 'text':
      return textInput(element);
    case 'html':
      return { kind: 'note' };
    default:
      return null;
  }
}

/** What a note says. */
export function noteText(element: Json, texts: ReadTexts): Text | null {
  const html = texts.text(element.html);
  return html === null ? null : mapText(html, plainHtml);
}

function itemOf(one: unknown, texts: ReadTexts): Item[] {
  if (typeof one === 'string' || typeof one === 'number') return [{ value: one, text: null }];
  if (!isObject(one)) return [];
  const value = typeof one.value === 'boolean' ? String(one.value) : one.value;
  return typeof value === 'string' || typeof value === 'number' ? [{ value, text: texts.text(one.text) }] : [];
}

const range = (low: number, high: number, step: number): Point[] =>
  Array.from({ length: Math.min(MOST_POINTS, Math.floor((high - low) / step) + 1) }, (_, index) => ({
    value: low + index * step,
    label: null,
  }));

function rating(element: Json, values: Item[], texts: ReadTexts): ReadAnswering {
  if (values.length > 0) {
    const scale = numberedScale(values);
    if (scale !== null) return { kind: 'scale', ...scale, points: labelled(scale.points, element, texts) };
    return choice({ ...element, choices: element.rateValues }, false, texts);
  }
  const [low, step] = [numberOf(element.rateMin) ?? 1, numberOf(element.rateStep) ?? 1];
  const high = numberOf(element.rateMax) ?? low + (numberOf(element.rateCount) ?? 5) - 1;
  if (![low, high, step].every(Number.isInteger) || step < 1 || high <= low) return null;
  return { kind: 'scale', points: labelled(range(low, high, step), element, texts), notApplicable: null };
}

/** Points with the descriptions of the two ends, where these have no words yet. */
function labelled(points: Point[], element: Json, texts: ReadTexts): Point[] {
  const ends = [texts.text(element.minRateDescription), texts.text(element.maxRateDescription)];
  return points.map((point, index) => ({
    ...point,
    label: point.label ?? (index === 0 ? (ends[0] ?? null) : index === points.length - 1 ? (ends[1] ?? null) : null),
  }));
}

function slider(element: Json): ReadAnswering {
  const [min, max, step] = [numberOf(element.min) ?? 0, numberOf(element.max) ?? 100, numberOf(element.step) ?? 1];
  if (element.sliderType === 'range') return null;
  const whole = [min, max, step].every(Number.isInteger) && step > 0 && max > min && (max - min) / step < MOST_POINTS;
  return whole ? { kind: 'scale', points: range(min, max, step), notApplicable: null } : { kind: 'number', min, max, unit: null };
}

function choice(element: Json, several: boolean, texts: ReadTexts): ReadAnswering {
  const options = optionsOf(element, texts);
  const elsewhere = element.choicesByUrl !== undefined || element.choicesFromQuestion !== undefined;
  const problem = options.length === 0 && elsewhere ? 'its choices stand elsewhere: add them as options' : undefined;
  return { kind: 'choice', several, options, randomize: element.choicesOrder === 'random', ...(problem === undefined ? {} : { problem }) };
}

/** Items that SurveyJS adds of itself: the property that shows one, its value, its text. */
const SPECIAL = [
  { shown: ['showNoneItem', 'hasNone'], value: 'none', text: 'noneText', usual: 'None', flags: { other: false, exclusive: true } },
  { shown: ['showRefuseItem'], value: 'refused', text: 'refuseText', usual: 'Refuse to answer', flags: { other: false, exclusive: true } },
  { shown: ['showDontKnowItem'], value: 'dontknow', text: 'dontKnowText', usual: "Don't know", flags: { other: false, exclusive: true } },
  {
    shown: ['showOtherItem', 'hasOther'],
    value: 'other',
    text: 'otherText',
    usual: 'Other (describe)',
    flags: { other: true, exclusive: false },
  },
];

function optionsOf(element: Json, texts: ReadTexts): Option[] {
  const listed = (Array.isArray(element.choices) ? element.choices : []).flatMap((one): Option[] =>
    itemOf(one, texts).map(({ value, text }) => ({
      value: String(value),
      label: text ?? String(value),
      other: isObject(one) && one.showCommentArea === true,
      exclusive: isObject(one) && one.isExclusive === true,
      column: null,
    })),
  );
  const special = SPECIAL.filter(({ shown }) => shown.some((key) => element[key] === true)).map(
    ({ value, text, usual, flags }): Option => ({ value, label: texts.text(element[text]) ?? usual, ...flags, column: null }),
  );
  return [...listed, ...special];
}

function matrix(element: Json, columns: Item[], rows: Item[]): ReadAnswering {
  if (rows.length === 0 || columns.length < 2 || element.cellType === 'checkbox') return null;
  const name = wordOf(element.valueName) ?? String(element.name);
  const worded = numberedScale(columns) === null ? wordedScale(columns) : null;
  const { points, notApplicable, ...more } = numberedScale(columns) ?? (worded as NonNullable<typeof worded>);
  return {
    kind: 'matrix',
    points,
    notApplicable,
    ...('notApplicableCode' in more ? { notApplicableCode: more.notApplicableCode } : {}),
    rows: rows.map(({ value, text }) => ({ id: String(value), text: text ?? String(value), column: `${name}.${value}` })),
    randomize: element.rowOrder === 'random' || element.rowsOrder === 'random',
    ...(worded?.known === false ? { problem: 'its columns are taken for points from low to high: check them' } : {}),
  };
}

function boolean(element: Json, texts: ReadTexts): ReadAnswering {
  if (element.displayMode === 'checkbox' || element.renderAs === 'checkbox') return { kind: 'consent' };
  const option = (value: unknown, label: unknown, usual: string, word: string): Option => ({
    value: wordOf(value) ?? usual,
    label: texts.text(label) ?? word,
    other: false,
    exclusive: false,
    column: null,
  });
  const options = [
    option(element.valueTrue, element.labelTrue, 'true', 'Yes'),
    option(element.valueFalse, element.labelFalse, 'false', 'No'),
  ];
  return { kind: 'choice', several: false, options, randomize: false };
}

function textInput(element: Json): ReadAnswering {
  if (element.inputType === 'number' || element.inputType === 'range')
    return { kind: 'number', min: numberOf(element.min), max: numberOf(element.max), unit: null };
  return element.inputType === 'date' || element.inputType === 'datetime-local' ? { kind: 'date' } : { kind: 'text', lines: 1 };
}

import { type Diagnostic, warning } from '../../../diagnostic.js';
import { kanoPoint } from '../../../survey/kano-point.js';
import { pointsBetween } from '../../../survey/points.js';
import type { Answering, Option, Point } from '../../asked.js';
import type { FoundQuestion, Importer } from '../exchange.js';
import { type FoundScale, shownScale } from '../scale-of-items.js';
import { stemOf } from '../texts.js';
import { formText, unreadableForm } from '../unreadable-form.js';
import { type WjxColumns, wjxColumns } from './columns.js';
import type { WjxItem } from './item.js';
import { readLines } from './read-lines.js';
import { readText } from './read-text.js';

const MOST_POINTS = 101;
/** What 问卷星 leaves to its editor, told once. */
const EDITOR = ['conditions', 'order at random', 'exclusive choices', 'choices with a line to write on'];

/** 问卷星: a questionnaire as text, or as lines of JSON. */
export const wjx: Importer = {
  id: 'wjx',
  name: '问卷星',
  async import(bytes, file) {
    const text = formText(bytes, file);
    const jsonl = /^\s*\{/.test(text);
    const survey = jsonl ? readLines(text, file) : readText(text);
    if (survey.items.length === 0)
      throw unreadableForm(
        file,
        'no question of 问卷星 was found',
        'questions are written as  1. 题干[单选题]  or as lines of JSON with a qtype',
      );
    const notes: Diagnostic[] = survey.lost.map(({ message, line }) => warning('not-imported', message, { where: { file, line } }));
    if (!jsonl)
      notes.push(
        warning('not-imported', `the text format does not have ${EDITOR.join(', ')}: add what the questionnaire has`, { where: { file } }),
      );
    const language = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(survey.language) ? survey.language : 'zh';
    return {
      name: survey.title === '' ? stemOf(file) : survey.title,
      title: survey.title,
      languages: [language],
      intro: survey.intro,
      thanks: survey.thanks,
      asked: questionsOf(survey.items, (message, line) => void notes.push(warning('not-imported', message, { where: { file, line } }))),
      notes,
    };
  },
};

type Lost = (message: string, line: number) => void;

function questionsOf(items: readonly WjxItem[], lost: Lost): FoundQuestion[] {
  const stored = items.filter(({ kind }) => kind !== 'page' && kind !== 'note' && kind !== 'consent');
  const columns = wjxColumns(stored.map(({ kind, title, rows }) => ({ title, rows: kind === 'matrix' || kind === 'kano' ? rows : null })));
  const columnsOf = new Map(stored.map((item, at) => [item, columns[at] as WjxColumns]));
  const found: FoundQuestion[] = [];
  let newPage = false;
  let number = 0;
  let side: 'functional' | 'dysfunctional' | null = null;
  for (const [at, item] of items.entries()) {
    if (item.kind === 'page') {
      newPage = found.length > 0;
      continue;
    }
    side = side === 'functional' ? 'dysfunctional' : isKanoForm(item) && isKanoForm(items[at + 1]) ? 'functional' : null;
    if (side !== 'dysfunctional') number++;
    const name = side === null ? `q${number}` : `q${number}_${side}`;
    found.push(...questionOf(item, name, newPage, columnsOf.get(item) ?? { column: name, rows: [] }, side !== null, lost));
    newPage = false;
  }
  return found;
}

/** Whether a choice has the five Kano answers; two such choices, one after the other, are the sides of a pair. */
const isKanoForm = (item: WjxItem | undefined): boolean =>
  item?.kind === 'single' && item.options.length === 5 && item.options.every((option, place) => kanoPoint(option) === place + 1);

function questionOf(item: WjxItem, name: string, newPage: boolean, columns: WjxColumns, side: boolean, lost: Lost): FoundQuestion[] {
  const common = { id: name, text: item.text, help: null, required: item.required, newPage, showIf: null, column: columns.column };
  if (item.kind === 'kano') {
    const [functional, dysfunctional] = item.rows;
    if (item.rows.length !== 2 || functional === undefined || dysfunctional === undefined)
      lost(`"${item.title}" has not two rows, and is taken for a matrix`, item.line);
    else
      return [functional, dysfunctional].map((text, at): FoundQuestion => {
        const part = at === 0 ? 'functional' : 'dysfunctional';
        const column = columns.rows[at] ?? `${name}_${part}`;
        return {
          ...common,
          id: `${name}_${part}`,
          text,
          column,
          newPage: newPage && at === 0,
          kind: 'scale',
          points: numbered(item.options),
          notApplicable: null,
        };
      });
  }
  if (side) return [{ ...common, kind: 'scale', points: numbered(item.options), notApplicable: null }];
  if (item.kind === 'note') return [{ ...common, required: false, column: null, kind: 'note' }];
  const answering = answeringOf(item, columns, lost);
  return [{ ...common, ...answering, ...(answering.kind === 'matrix' || answering.kind === 'consent' ? { column: null } : {}) }];
}

const numbered = (words: readonly string[]): Point[] => words.map((label, at) => ({ value: at + 1, label }));

function answeringOf(item: WjxItem, { rows }: WjxColumns, lost: Lost): Answering {
  const options = item.options.map((label): Option => ({ value: label, label, other: false, exclusive: false, column: null }));
  switch (item.kind) {
    case 'scale':
      return { kind: 'scale', ...scaleOf(item, lost) };
    case 'matrix':
    case 'kano': {
      const named = item.rows.map((text, at) => ({ id: text, text, column: rows[at] ?? text }));
      return { kind: 'matrix', rows: named, ...scaleOf(item, lost), randomize: false };
    }
    case 'single':
    case 'several':
      return { kind: 'choice', several: item.kind === 'several', options, randomize: item.randomize };
    case 'ranking':
      return { kind: 'ranking', options, randomize: item.randomize };
    case 'number':
      return { kind: 'number', min: item.range?.[0] ?? null, max: item.range?.[1] ?? null, unit: null };
    case 'date':
    case 'consent':
      return { kind: item.kind };
    default:
      return { kind: 'text', lines: item.kind === 'lines' ? 4 : 1 };
  }
}

/** Points as they are listed, or from the lowest to the highest number, with words at the ends. */
function scaleOf({ options, range, ends, title, line }: WjxItem, lost: Lost): FoundScale {
  if (options.length >= 2) {
    const { known, ...scale } = shownScale(options);
    if (!known) lost(`"${title}": its answers are taken for points from low to high: check them`, line);
    return { ...scale, points: withEnds(scale.points, ends) };
  }
  const [low, high] = range ?? [1, 5];
  const points = pointsBetween(low, Math.min(high, low + MOST_POINTS - 1)).map((value): Point => ({ value, label: null }));
  return { points: withEnds(points, ends), notApplicable: null };
}

const withEnds = (points: Point[], ends: [string, string] | null): Point[] =>
  points.map((point, at) => {
    const end = at === 0 ? ends?.[0] : at === points.length - 1 ? ends?.[1] : undefined;
    return end === undefined || end === '' ? point : { ...point, label: point.label ?? end };
  });

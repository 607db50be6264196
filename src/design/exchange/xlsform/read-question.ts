import { pointsBetween } from '../../../survey/points.js';
import type { Logic } from '../../../survey/show-if.js';
import type { Answering, Option } from '../../asked.js';
import type { FoundQuestion } from '../exchange.js';
import { isPartName } from '../regroup.js';
import { numberedScale, readsAsScale } from '../scale-of-items.js';
import type { Lost } from './form-question.js';
import type { FormType } from './form-type.js';
import { xlsformConstraint } from './read-condition.js';
import type { SheetRow } from './read-sheets.js';

/** Columns that change what respondents meet and have no counterpart. */
const LOST = ['calculation', 'default', 'choice_filter', 'trigger', 'repeat_count', 'guidance_hint', 'read_only'];
const YES = /^(yes|true|true\(\))$/i;
const NO = /^(no|false|false\(\))$/i;
const MOST_POINTS = 101;

/** A row of the sheet `survey` as a question; null, and told, when there is no counterpart. */
export function readQuestion(
  row: SheetRow,
  type: FormType,
  showIf: Logic | null,
  lists: ReadonlyMap<string, SheetRow[]>,
  lost: Lost,
): FoundQuestion | null {
  const { cells, texts } = row;
  const name = cells.get('name') ?? '';
  const written = cells.get('type') ?? '';
  const answering = answeringOf(row, type, lists);
  if (answering === null) {
    const calculated = /^calculate/i.test(written);
    lost(
      calculated ? `"${name}" is calculated, and left out` : `"${name}" is left out: there is no counterpart for type ${written}`,
      row.row,
    );
    return null;
  }
  if (type.kind === 'select' && !lists.has(type.list))
    lost(`"${name}" has its choices in list "${type.list}", which the sheet "choices" does not have`, row.row);
  for (const column of LOST.filter((one) => cells.has(one))) lost(`${column} of "${name}" has no counterpart`, row.row);
  const required = cells.get('required') ?? '';
  if (required !== '' && !YES.test(required) && !NO.test(required))
    lost(`"${name}" is required on a condition, which has no counterpart: ${required}`, row.row);
  const limits = withConstraint(answering, cells.get('constraint') ?? null);
  if (limits === null) lost(`the constraint of "${name}" has no counterpart: ${cells.get('constraint')}`, row.row);
  return {
    id: name,
    text: texts.get('label') ?? '',
    help: texts.get('hint') ?? null,
    required: YES.test(required),
    newPage: false,
    showIf,
    column: answering.kind === 'note' ? null : name,
    ...(limits ?? answering),
  };
}

type ReadAnswering = Answering & Pick<FoundQuestion, 'notApplicableCode'>;

function answeringOf({ cells }: SheetRow, type: FormType, lists: ReadonlyMap<string, SheetRow[]>): ReadAnswering | null {
  const appearance = cells.get('appearance') ?? '';
  const parameters = cells.get('parameters') ?? '';
  const randomize = /randomize\s*=\s*true/i.test(parameters);
  switch (type.kind) {
    case 'select': {
      const choices = lists.get(type.list) ?? [];
      const scale = type.several
        ? null
        : numberedScale(choices.map((choice) => ({ value: codeOf(choice), text: choice.texts.get('label') ?? null })));
      const likert = /\blikert\b|list-nolabel|\blabel\b/.test(appearance);
      const part = isPartName(cells.get('name') ?? '');
      if (scale !== null && (likert || part || readsAsScale(scale))) return { kind: 'scale', ...scale };
      const other: Option[] = type.other ? [{ value: 'other', label: 'Other', other: true, exclusive: false, column: null }] : [];
      return { kind: 'choice', several: type.several, options: [...choices.map(optionOf), ...other], randomize };
    }
    case 'rank':
      return { kind: 'ranking', options: (lists.get(type.list) ?? []).map(optionOf), randomize };
    case 'range':
      return range(parameters);
    case 'text':
      return { kind: 'text', lines: /multiline/.test(appearance) ? 4 : 1 };
    case 'number':
      return { kind: 'number', min: null, max: null, unit: null };
    case 'date':
    case 'consent':
    case 'note':
      return { kind: type.kind };
    default:
      return null;
  }
}

const codeOf = ({ cells }: SheetRow): string => cells.get('name') ?? '';
const optionOf = (choice: SheetRow): Option => ({
  value: codeOf(choice),
  label: choice.texts.get('label') ?? codeOf(choice),
  other: false,
  exclusive: false,
  column: null,
});

function range(parameters: string): ReadAnswering {
  const given = (name: string, usual: number): number => {
    const found = new RegExp(`\\b${name}\\s*=\\s*(-?\\d+(?:\\.\\d+)?)`, 'i').exec(parameters)?.[1];
    return found === undefined ? usual : Number(found);
  };
  const [low, high, step] = [given('start', 1), given('end', 10), given('step', 1)];
  const whole = [low, high, step].every(Number.isInteger) && step > 0 && high > low && (high - low) / step < MOST_POINTS;
  if (!whole) return { kind: 'number', min: low, max: high, unit: null };
  const points = pointsBetween(0, Math.floor((high - low) / step)).map((at) => ({ value: low + at * step, label: null }));
  return { kind: 'scale', points, notApplicable: null };
}

/** The answer with what its constraint says; null when that cannot be taken over. */
function withConstraint(answering: ReadAnswering, constraint: string | null): ReadAnswering | null {
  if (constraint === null) return answering;
  const found = xlsformConstraint(constraint);
  if (found === null) return null;
  if (answering.kind === 'number') return found.exclusive.length > 0 ? null : { ...answering, min: found.min, max: found.max };
  if (answering.kind !== 'choice' || found.min !== null || found.max !== null) return null;
  return {
    ...answering,
    options: answering.options.map((option) => ({ ...option, exclusive: found.exclusive.includes(option.value) })),
  };
}

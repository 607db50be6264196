import { say, type Text } from '../../../survey/text.js';
import type { Asked, Option, Point } from '../../asked.js';
import { type LossLog, pathOf } from '../losses.js';
import { asciiName } from '../names.js';
import { withBrackets } from '../texts.js';
import type { Choice, ChoiceLists } from './choice-lists.js';
import type { FormIds } from './form-ids.js';
import type { FormRow } from './sheets.js';

/** Scales of more points are asked as a range. */
const MOST_POINTS = 21;

/** What rows are made with. */
export interface Making {
  ids: FormIds;
  lists: ChoiceLists;
  languages: string[];
  losses: LossLog;
}

/** The rows of one question: one, or those of a group for a matrix, and one more for what else there is. */
export function formRows(asked: Asked, relevant: string | null, making: Making): FormRow[] {
  const { ids, lists, languages } = making;
  const name = ids.nameOf(asked.id);
  const common = {
    name,
    label: asked.kind === 'number' && asked.unit !== null ? withBrackets(asked.text, asked.unit, languages) : asked.text,
    ...(asked.help === null ? {} : { hint: asked.help }),
    required: asked.required,
    ...(relevant === null ? {} : { relevant }),
  };
  const scale = 'scale' in asked.question && typeof asked.question.scale === 'string' ? asked.question.scale : `${name}_scale`;
  const random = 'randomize' in asked && asked.randomize ? { parameters: 'randomize=true' } : {};
  switch (asked.kind) {
    case 'scale': {
      if (asked.points.length > MOST_POINTS) return [range(asked, common, making)];
      const list = lists.nameOf(points(asked.points, asked.notApplicable, languages), scale);
      const form = asked.part === 'functional' || asked.part === 'dysfunctional';
      return [{ type: `select_one ${list}`, ...common, ...(form ? {} : { appearance: 'likert' }) }];
    }
    case 'matrix': {
      const list = lists.nameOf(points(asked.points, asked.notApplicable, languages), scale);
      const { label, hint, required, relevant: shown } = common;
      return [
        { type: 'begin_group', name, appearance: 'field-list', ...(shown === undefined ? {} : { relevant: shown }) },
        { type: `select_one ${list}`, name: ids.headerOf(asked.id), label, ...(hint === undefined ? {} : { hint }), appearance: 'label' },
        ...asked.rows.map((row) => ({
          type: `select_one ${list}`,
          name: ids.nameOf(`${asked.id}.${row.id}`),
          label: row.text,
          required,
          appearance: 'list-nolabel',
        })),
        { type: 'end_group' },
      ];
    }
    case 'choice': {
      const list = lists.nameOf(options(asked.options, asked.id, ids), `${name}_choices`);
      const constraint = asked.several ? exclusion(asked, ids) : '';
      const type = `${asked.several ? 'select_multiple' : 'select_one'} ${list}`;
      return [{ type, ...common, ...random, ...(constraint === '' ? {} : { constraint }) }, ...others(asked, ids)];
    }
    case 'ranking':
      return [{ type: `rank ${lists.nameOf(options(asked.options, asked.id, ids), `${name}_choices`)}`, ...common, ...random }];
    case 'text':
      return [{ type: 'text', ...common, ...(asked.lines === 1 ? {} : { appearance: 'multiline' }) }];
    case 'number': {
      const limits = [asked.min === null ? '' : `. >= ${asked.min}`, asked.max === null ? '' : `. <= ${asked.max}`].filter(
        (one) => one !== '',
      );
      return [{ type: 'decimal', ...common, ...(limits.length > 0 ? { constraint: limits.join(' and ') } : {}) }];
    }
    case 'consent':
      return [{ type: 'acknowledge', ...common }];
    default:
      return [{ type: asked.kind, ...common }];
  }
}

const points = (all: readonly Point[], notApplicable: Text | null, languages: readonly string[]): Choice[] => [
  ...all.map(({ value, label }) => ({ name: String(value), label: label ?? String(value) })),
  ...(notApplicable === null ? [] : [{ name: notApplicableName(notApplicable, languages), label: notApplicable }]),
];

/** The name of the choice that means "does not apply". */
export const notApplicableName = (text: Text, [base = 'en']: readonly string[]): string => asciiName(say(text, base)) || 'na';

const options = (all: readonly Option[], id: string, ids: FormIds): Choice[] =>
  all.map(({ value, label }) => ({ name: ids.codeOf(id, value), label }));

/** A slider over a long scale; words at its points do not go over. */
function range(asked: Extract<Asked, { kind: 'scale' }>, common: Omit<FormRow, 'type'>, { losses }: Making): FormRow {
  const [low, high] = [asked.points[0]?.value ?? 0, asked.points.at(-1)?.value ?? 0];
  const whole = high - low + 1 === asked.points.length;
  if (!whole || asked.notApplicable !== null || asked.points.some(({ label }) => label !== null))
    losses.warn('scale', asked.id, `a scale of ${asked.points.length} points is asked as a range, without words`, [
      ...pathOf(asked),
      'scale',
    ]);
  return { type: 'range', ...common, parameters: `start=${low} end=${high} step=1` };
}

/** An exclusive choice cannot be chosen together with another. */
const exclusion = (asked: Extract<Asked, { kind: 'choice' }>, ids: FormIds): string =>
  asked.options
    .filter(({ exclusive }) => exclusive)
    .map(({ value }) => `not(selected(., '${ids.codeOf(asked.id, value)}') and count-selected(.) > 1)`)
    .join(' and ');

/** What else there is, is asked for in a question of its own. */
const others = (asked: Extract<Asked, { kind: 'choice' }>, ids: FormIds): FormRow[] =>
  asked.options.flatMap(({ value, label, other }): FormRow[] => {
    if (!other) return [];
    const code = ids.codeOf(asked.id, value);
    const variable = `\${${ids.nameOf(asked.id)}}`;
    const relevant = asked.several ? `selected(${variable}, '${code}')` : `${variable} = '${code}'`;
    return [{ type: 'text', name: ids.otherOf(asked.id, value), label, relevant }];
  });

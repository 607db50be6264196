import { say, type Text } from '../../../survey/text.js';
import type { Asked, Point } from '../../asked.js';
import { escapeHtml } from '../texts.js';
import { NOT_APPLICABLE, pointCode } from './codes.js';
import { limeLanguage } from './language.js';
import type { LimeCodes } from './write-condition.js';

/** A row of the file, by column. */
export interface LimeRow {
  class: 'S' | 'SL' | 'G' | 'Q' | 'SQ' | 'A';
  name: string;
  'type/scale'?: string;
  relevance?: string;
  text?: string;
  help?: string;
  language?: string;
  validation?: string;
  mandatory?: string;
  other?: string;
  default?: string;
  same_default?: string;
  exclude_all_others?: string;
  other_replace_text?: string;
  answer_order?: string;
  subquestion_order?: string;
  random_order?: string;
  min_num_value_n?: string;
  max_num_value_n?: string;
  display_rows?: string;
}

/** Scales of more points are asked as a number. */
export const MOST_POINTS = 21;

/** The rows of one question in one language: itself, its subquestions, its answers. */
export function limeRows(asked: Asked, relevance: string, codes: LimeCodes, language: string): LimeRow[] {
  const html = (text: Text): string => escapeHtml(say(text, language));
  const unit = asked.kind === 'number' && asked.unit !== null ? ` (${html(asked.unit)})` : '';
  const [type, more, children] = answering(asked, codes, html);
  const own = {
    relevance,
    text: `${html(asked.text)}${unit}`,
    help: asked.help === null ? '' : html(asked.help),
    mandatory: asked.required ? 'Y' : 'N',
    language: limeLanguage(language),
  };
  return [
    { class: 'Q', 'type/scale': type, name: codes.codeOf(asked.id), ...own, other: 'N', ...more },
    ...children.map((child) => ({ ...child, language: limeLanguage(language) })),
  ];
}

const random = { random_order: '1', answer_order: 'random' };

/** The letter of the type, attributes of the question, and the rows below it. */
function answering(
  asked: Asked,
  { codeOf, optionOf }: LimeCodes,
  html: (text: Text) => string,
): [type: string, more: Partial<LimeRow>, children: LimeRow[]] {
  const answer = (name: string, text: string): LimeRow => ({ class: 'A', 'type/scale': '0', name, text });
  const sub = (name: string, text: string): LimeRow => ({ class: 'SQ', 'type/scale': '0', name, relevance: '1', text });
  const points = (all: readonly Point[], notApplicable: Text | null): LimeRow[] => [
    ...all.map(({ value, label }) => answer(pointCode(value), label === null ? String(value) : html(label))),
    ...(notApplicable === null ? [] : [answer(NOT_APPLICABLE, html(notApplicable))]),
  ];
  switch (asked.kind) {
    case 'scale': {
      const limits = { min_num_value_n: String(asked.points[0]?.value), max_num_value_n: String(asked.points.at(-1)?.value) };
      return asked.points.length > MOST_POINTS ? ['N', limits, []] : ['L', {}, points(asked.points, asked.notApplicable)];
    }
    case 'matrix': {
      const rows = asked.rows.map((row) => sub(codeOf(`${asked.id}.${row.id}`), html(row.text)));
      const order = asked.randomize ? { random_order: '1', subquestion_order: 'random' } : {};
      return ['F', order, [...rows, ...points(asked.points, asked.notApplicable)]];
    }
    case 'choice': {
      const code = (value: string): string => optionOf(asked.id, value);
      const other = asked.options.find(({ value }) => code(value) === 'other');
      const exclusive = asked.options.filter((one) => one.exclusive && one !== other).map(({ value }) => code(value));
      const more = {
        ...(other === undefined ? {} : { other: 'Y', other_replace_text: html(other.label) }),
        ...(asked.several && exclusive.length > 0 ? { exclude_all_others: exclusive.join(';') } : {}),
        ...(asked.randomize ? { ...random, ...(asked.several ? { subquestion_order: 'random' } : {}) } : {}),
      };
      const listed = asked.options
        .filter((one) => one !== other)
        .map(({ value, label }) => (asked.several ? sub : answer)(code(value), html(label)));
      return [asked.several ? 'M' : 'L', more, listed];
    }
    case 'ranking':
      return ['R', asked.randomize ? random : {}, asked.options.map(({ value, label }) => answer(optionOf(asked.id, value), html(label)))];
    case 'text':
      return asked.lines === 1 ? ['S', {}, []] : ['T', { display_rows: String(asked.lines) }, []];
    case 'number':
      return [
        'N',
        {
          ...(asked.min === null ? {} : { min_num_value_n: String(asked.min) }),
          ...(asked.max === null ? {} : { max_num_value_n: String(asked.max) }),
        },
        [],
      ];
    case 'date':
      return ['D', {}, []];
    case 'consent':
      return ['Y', {}, []];
    case 'note':
      return ['X', { mandatory: 'N' }, []];
  }
}

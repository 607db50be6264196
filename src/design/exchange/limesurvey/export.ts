import { say } from '../../../survey/text.js';
import type { Asked, Questionnaire } from '../../asked.js';
import { type ColumnMap, columnMap } from '../column-map.js';
import { conditionIn } from '../condition.js';
import type { Exporter } from '../exchange.js';
import { braceLosses, lackingLosses } from '../lacking.js';
import { type LossLog, lossLog, pathOf } from '../losses.js';
import { numberedScale, readsAsScale } from '../scale-of-items.js';
import { escapeHtml } from '../texts.js';
import { typeLoss } from '../type-loss.js';
import { NOT_APPLICABLE } from './codes.js';
import { limeLanguage } from './language.js';
import { limeCodes } from './lime-codes.js';
import { type LimeRow, limeRows, MOST_POINTS } from './lime-rows.js';
import { type LimeCodes, limeConditions } from './write-condition.js';

/** LimeSurvey: a survey as tab separated values. Source: LimeSurvey manual, Tab Separated Value survey structure. */
export const limesurvey: Exporter = {
  id: 'limesurvey',
  name: 'LimeSurvey',
  extension: 'txt',
  oneLanguage: false,
  responses: 'as CSV with question codes and answer codes',
  async export(questionnaire) {
    const losses = lossLog();
    const columns = columnMap(';');
    const codes = limeCodes(questionnaire);
    tellLosses(questionnaire, codes, losses);
    const dialect = limeConditions(codes);
    const shown = questionnaire.asked.map((asked) => {
      mapColumns(asked, codes, columns);
      if (asked.showIf === null) return '1';
      const relevance = conditionIn(dialect, asked.showIf, questionnaire);
      if (relevance === null)
        losses.warn('show-if', asked.id, 'ExpressionScript cannot say it; the question is always shown', [
          'questions',
          asked.index,
          'show-if',
        ]);
      return relevance ?? '1';
    });
    const { languages, title, intro, thanks, asked } = questionnaire;
    const rows: LimeRow[] = [
      { class: 'S', name: 'language', text: limeLanguage(languages[0] as string) },
      { class: 'S', name: 'additional_languages', text: languages.slice(1).map(limeLanguage).join(' ') },
      { class: 'S', name: 'format', text: 'G' },
      ...languages.flatMap((language) => {
        const own = (name: string, text: string): LimeRow => ({ class: 'SL', name, text, language: limeLanguage(language) });
        return [
          own('surveyls_title', say(title, language)),
          ...(intro === null ? [] : [own('surveyls_welcometext', escapeHtml(say(intro, language)))]),
          ...(thanks === null ? [] : [own('surveyls_endtext', escapeHtml(say(thanks, language)))]),
        ];
      }),
      ...languages.flatMap((language) => {
        let group = 0;
        return asked.flatMap((one, place) => {
          const begins = place === 0 || one.newPage;
          if (begins) group++;
          const head: LimeRow = {
            class: 'G',
            'type/scale': String(group),
            name: String(group),
            relevance: '1',
            language: limeLanguage(language),
          };
          return [...(begins ? [head] : []), ...limeRows(one, shown[place] as string, codes, language)];
        });
      }),
    ];
    return { content: `\ufeff${tabSeparated(rows)}`, losses: losses.all(), columns };
  },
};

function tellLosses(questionnaire: Questionnaire, { codeOf, optionOf }: LimeCodes, losses: LossLog): void {
  braceLosses(questionnaire, 'LimeSurvey', losses);
  losses.note('id', null, 'LimeSurvey has no name for a survey', ['id']);
  lackingLosses(questionnaire, {}, { unit: 'stands in brackets after the text', consent: 'asked as yes or no' }, losses);
  for (const asked of questionnaire.asked) {
    const path = pathOf(asked);
    const recoded = (code: string, id: string, ...keys: (string | number)[]): void => {
      if (code !== id) losses.note(keys.at(-1) as string, asked.id, 'codes are letters and digits, and short', [...keys]);
    };
    typeLoss(asked, losses);
    recoded(codeOf(asked.id), `${asked.question.id}${asked.part ?? ''}`, 'questions', asked.index, 'id');
    if (asked.kind === 'matrix')
      for (const [at, row] of asked.rows.entries()) recoded(codeOf(`${asked.id}.${row.id}`), row.id, ...path, 'rows', at, 'id');
    if ('options' in asked)
      for (const [at, { value }] of asked.options.entries()) recoded(optionOf(asked.id, value), value, ...path, 'options', at, 'value');
    if (asked.kind === 'scale' && asked.part === null && asked.points.length <= MOST_POINTS && !tellsScale(asked))
      losses.note('scale', asked.id, 'a list of answers does not say that it is a scale, and its words do not either', path);
    if (asked.kind === 'choice') otherLosses(asked, losses);
    if (asked.kind !== 'scale' && asked.kind !== 'matrix') continue;
    if ((asked.points[0]?.value ?? 0) < 0)
      losses.warn('scale', asked.id, 'codes have no minus, and are m1, m2 …: export full answers, and give the points labels', path);
    if (
      asked.kind === 'scale' &&
      asked.points.length > MOST_POINTS &&
      (asked.notApplicable !== null || asked.points.some(({ label }) => label !== null))
    )
      losses.warn('scale', asked.id, `a scale of ${asked.points.length} points is asked as a number`, path);
  }
}

/** Whether answers are known for a scale by their numbers and words alone. */
function tellsScale({ points, notApplicable }: Extract<Asked, { kind: 'scale' }>): boolean {
  const scale = numberedScale([
    ...points.map(({ value, label }) => ({ value, text: label })),
    ...(notApplicable === null ? [] : [{ value: NOT_APPLICABLE, text: notApplicable }]),
  ]);
  return scale !== null && readsAsScale(scale);
}

/** LimeSurvey has one answer to write on in a question, and shows it last. */
function otherLosses(asked: Extract<Asked, { kind: 'choice' }>, losses: LossLog): void {
  const path = [...pathOf(asked), 'options'];
  const [first, ...more] = asked.options.flatMap(({ other }, place) => (other ? [place] : []));
  for (const at of more) losses.warn('other', asked.id, 'LimeSurvey has one answer to write on in a question', [...path, at, 'other']);
  if (first === undefined) return;
  if (first < asked.options.length - 1) losses.note('order of options', asked.id, 'the one to write on comes last', path);
  if (asked.several && asked.options[first]?.exclusive)
    losses.warn('exclusive', asked.id, 'the answer to write on excludes no other', [...path, first, 'exclusive']);
}

/** Question codes are columns; rows and options stand in brackets after them. */
function mapColumns(asked: Asked, { codeOf, optionOf }: LimeCodes, map: ColumnMap): void {
  const code = codeOf(asked.id);
  if ('notApplicable' in asked && asked.notApplicable !== null) map.notApplicable.set(asked.id, NOT_APPLICABLE);
  if (asked.kind === 'matrix')
    for (const row of asked.rows) map.columns.set(`${asked.id}.${row.id}`, `${code}[${codeOf(`${asked.id}.${row.id}`)}]`);
  else if (asked.kind === 'choice' && asked.several)
    map.perOption.set(asked.id, Object.fromEntries(asked.options.map(({ value }) => [value, `${code}[${optionOf(asked.id, value)}]`])));
  else if (asked.kind !== 'note' && asked.kind !== 'ranking') map.columns.set(asked.id, code);
  if (asked.kind === 'choice' && !asked.several)
    map.stored.set(
      asked.id,
      new Map(asked.options.map(({ value }) => [value, optionOf(asked.id, value) === 'other' ? '-oth-' : optionOf(asked.id, value)])),
    );
}

const HEADER = [
  'class',
  'type/scale',
  'name',
  'relevance',
  'text',
  'help',
  'language',
  'validation',
  'mandatory',
  'other',
  'default',
  'same_default',
  'exclude_all_others',
  'other_replace_text',
  'answer_order',
  'subquestion_order',
  'random_order',
  'min_num_value_n',
  'max_num_value_n',
  'display_rows',
] as const;

function tabSeparated(rows: readonly LimeRow[]): string {
  const cell = (text: string): string => (/[\t"\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  const lines = rows.map((row) => HEADER.map((column) => cell(row[column] ?? '')).join('\t'));
  return `${[HEADER.join('\t'), ...lines].join('\n')}\n`;
}

import { type Diagnostic, warning } from '../../../diagnostic.js';
import type { Logic } from '../../../survey/show-if.js';
import { say, type Text } from '../../../survey/text.js';
import type { FoundQuestion, Importer } from '../exchange.js';
import { joined } from '../logic-of.js';
import { inLanguages, plainHtml, stemOf } from '../texts.js';
import { unreadableForm } from '../unreadable-form.js';
import { type FindVariable, limeLogic } from './read-condition.js';
import { readAnswering } from './read-question.js';
import { readRows } from './read-rows.js';
import { type LimeQuestion, type LimeSurvey, readSurvey, type Spoken } from './read-survey.js';

/** Attributes that change what respondents meet and have no counterpart. */
const LOST = ['validation', 'default', 'array_filter', 'array_filter_exclude', 'min_answers', 'max_answers', 'em_validation_q', 'hidden'];
const ALWAYS = /^\s*(1|true)?\s*$/i;

/** LimeSurvey: a survey as tab separated values. */
export const limesurvey: Importer = {
  id: 'limesurvey',
  name: 'LimeSurvey',
  async import(bytes, file) {
    const survey = readSurvey(readRows(bytes, file));
    if (survey.questions.length === 0) throw unreadableForm(file, 'the survey has no question');
    const notes: Diagnostic[] = [];
    const lost: Lost = (message, line) => void notes.push(warning('not-imported', message, { where: { file, line } }));
    if (survey.others.size > 0) lost(`rows of class ${[...survey.others].join(', ')} (quotas, assessments) have no counterpart`);
    const { languages } = survey;
    const spoken = speaker(languages);
    const textOf = (name: string): Text | null => spoken(survey.texts.get(name) ?? new Map());
    const title = speaker(languages, (text) => text)(survey.texts.get('surveyls_title') ?? new Map());
    return {
      name: title === null ? stemOf(file) : say(title, 'en'),
      title,
      languages,
      intro: textOf('surveyls_welcometext'),
      thanks: textOf('surveyls_endtext'),
      asked: questionsOf(survey, spoken, lost),
      notes,
    };
  },
};

type Lost = (message: string, line?: number) => void;
type Say = (texts: Spoken) => Text | null;

/** Gives a text in the languages that it has, read as HTML unless said otherwise; null where it says nothing. */
const speaker =
  (languages: readonly string[], read = plainHtml): Say =>
  (texts) => {
    const said = languages.filter((language) => read(texts.get(language) ?? '').trim() !== '');
    return said.length === 0 ? null : inLanguages(said, (language) => read(texts.get(language) as string).trim());
  };

function questionsOf(survey: LimeSurvey, spoken: Say, lost: Lost): FoundQuestion[] {
  const find = finder(survey);
  const paged = (survey.settings.get('format') ?? 'G') === 'G';
  const conditionOf = (relevance: string, what: string, line: number): Logic | null => {
    if (ALWAYS.test(relevance)) return null;
    const logic = limeLogic(relevance, find);
    if (logic === null) lost(`the condition of ${what} cannot be taken over: ${relevance}`, line);
    return logic;
  };
  const around = survey.groups.map(({ relevance, line }, at) => conditionOf(relevance, `group ${at + 1}`, line));
  let group = 0;
  return survey.questions.flatMap((question, at): FoundQuestion[] => {
    const begins = at > 0 && question.group !== group;
    const heading = at === 0 || begins ? spoken(survey.groups[question.group]?.text ?? new Map()) : null;
    group = question.group;
    const own = conditionOf(question.row.get('relevance'), `"${question.code}"`, question.row.line);
    const outer = around[question.group] ?? null;
    const showIf = own === null || outer === null ? (own ?? outer) : joined('and', outer, own);
    const found = questionOf(question, showIf, spoken, lost);
    const head: FoundQuestion[] =
      heading === null
        ? []
        : [
            {
              id: `group${question.group + 1}`,
              text: heading,
              help: null,
              required: false,
              newPage: false,
              showIf: outer,
              column: null,
              kind: 'note',
            },
          ];
    return [...head, ...found].map((one, place) => ({ ...one, newPage: place === 0 && begins && paged }));
  });
}

function questionOf(question: LimeQuestion, showIf: Logic | null, spoken: Say, lost: Lost): FoundQuestion[] {
  const { code, row, type } = question;
  for (const key of LOST.filter((one) => row.get(one) !== '' && row.get(one) !== '0'))
    lost(`${key} of "${code}" has no counterpart`, row.line);
  const common = {
    text: spoken(question.text) ?? '',
    help: spoken(question.help),
    required: row.get('mandatory') === 'Y',
    newPage: false,
    showIf,
  };
  if (type === 'Q' || type === 'K')
    return question.rows.map(
      (item): FoundQuestion => ({
        ...common,
        id: `${code}_${item.code}`,
        text: spoken(item.text) ?? item.code,
        column: `${code}[${item.code}]`,
        ...(type === 'Q' ? { kind: 'text', lines: 1 } : { kind: 'number', min: null, max: null, unit: null }),
      }),
    );
  const answering = readAnswering(question, spoken);
  if (answering === null) {
    lost(`"${code}" is left out: there is no counterpart for type ${type || 'without a letter'}`, row.line);
    return [];
  }
  const { problem, ...form } = answering;
  if (problem !== undefined) lost(`"${code}": ${problem}`, row.line);
  const stored = form.kind === 'matrix' || form.kind === 'note' || (form.kind === 'choice' && form.several);
  return [{ ...common, ...form, id: code, required: common.required && form.kind !== 'note', column: stored ? null : code }];
}

/** Variables are called by the code of a question, or by that and the code of a row or option. */
function finder({ questions }: LimeSurvey): FindVariable {
  const byCode = new Map(questions.map((question) => [question.code.toLowerCase(), question]));
  return (name) => {
    const parts = name.split('_');
    const question = byCode.get((parts[0] as string).toLowerCase());
    const rest = parts.slice(1).join('_');
    if (question === undefined || rest === '') return { question: question?.code ?? name, option: null };
    if (question.type === 'M' || question.type === 'P') return { question: question.code, option: rest };
    if (question.type === 'R') return { question: question.code, option: null };
    return { question: question.type === 'Q' || question.type === 'K' ? name : `${question.code}.${rest}`, option: null };
  };
}

import { say, type Text } from '../../../survey/text.js';
import type { Asked, Questionnaire } from '../../asked.js';
import { columnMap } from '../column-map.js';
import { conditionIn } from '../condition.js';
import type { Exporter } from '../exchange.js';
import { braceLosses, lackingLosses } from '../lacking.js';
import { lossLog, pathOf } from '../losses.js';
import { uniqueNames } from '../names.js';
import { escapeHtml, mapText, withBrackets } from '../texts.js';
import { typeLoss } from '../type-loss.js';
import { answering, MOST_POINTS } from './element.js';
import { languageOf, localeOf } from './locale.js';
import { localize } from './localize.js';
import { surveyjsConditions } from './write-condition.js';

/** SurveyJS: a survey as JSON. Source: the JSON Schema of survey-core 3.1. */
export const surveyjs: Exporter = {
  id: 'surveyjs',
  name: 'SurveyJS',
  extension: 'json',
  oneLanguage: false,
  responses: 'as a table with names as headers (a row of a matrix is name.row)',
  async export(questionnaire) {
    const losses = lossLog();
    const columns = columnMap(', ');
    const unique = uniqueNames();
    const names = new Map(questionnaire.asked.map(({ id }) => [id, unique(id.replace('.', '_'))]));
    const nameOf = (id: string): string => names.get(id) ?? id;
    const localized = localize(questionnaire.languages);
    const dialect = surveyjsConditions(nameOf);
    lackingLosses(questionnaire, {}, { unit: 'stands in brackets after the text' }, losses);
    braceLosses(questionnaire, 'SurveyJS', losses);
    losses.note('id', null, 'SurveyJS has no name for a survey', ['id']);
    const pages: object[][] = [[]];
    for (const asked of questionnaire.asked) {
      const name = nameOf(asked.id);
      const path = pathOf(asked);
      if (name !== asked.id.replace('.', '_'))
        losses.note('id', asked.id, `another question has that name; it is called ${name}`, ['questions', asked.index]);
      const visibleIf = asked.showIf && conditionIn(dialect, asked.showIf, questionnaire);
      if (asked.showIf !== null && visibleIf === null)
        losses.warn('show-if', asked.id, 'SurveyJS cannot express it; the question is always shown', [...path.slice(0, 2), 'show-if']);
      typeLoss(asked, losses);
      if (asked.kind === 'scale' && asked.points.length > MOST_POINTS && !isPlainWeight(asked))
        losses.warn('scale', asked.id, `a scale of ${asked.points.length} points is asked as a number`, path);
      if (asked.newPage && pages.at(-1)?.length !== 0) pages.push([]);
      pages.at(-1)?.push({
        ...answering(asked, localized, questionnaire.languages),
        name,
        ...(asked.kind === 'note' ? {} : { title: localized(titleOf(asked, questionnaire)) }),
        ...(asked.help === null ? {} : { description: localized(asked.help) }),
        ...(asked.required ? { isRequired: true } : {}),
        ...(visibleIf === null ? {} : { visibleIf }),
      });
      columns.columns.set(asked.id, name);
      if ('notApplicable' in asked && asked.notApplicable !== null)
        columns.notApplicable.set(asked.id, say(asked.notApplicable, questionnaire.languages[0] as string));
      if (asked.kind === 'matrix') for (const row of asked.rows) columns.columns.set(`${asked.id}.${row.id}`, `${name}.${row.id}`);
    }
    for (const language of questionnaire.languages)
      if (languageOf(localeOf(language)) !== language)
        losses.note('languages', null, `SurveyJS calls ${language} ${localeOf(language)}`, ['languages']);
    const { title, intro, thanks, languages } = questionnaire;
    const base = localeOf(languages[0] as string);
    const survey = {
      ...(base === 'en' ? {} : { locale: base }),
      title: localized(title),
      ...(intro === null ? {} : { description: localized(intro) }),
      ...(thanks === null ? {} : { completedHtml: localized(mapText(thanks, escapeHtml)) }),
      pages: pages.filter((elements) => elements.length > 0).map((elements, index) => ({ name: `page${index + 1}`, elements })),
    };
    return { content: `${JSON.stringify(survey, null, 2)}\n`, losses: losses.all(), columns };
  },
};

const titleOf = (asked: Asked, { languages }: Questionnaire): Text =>
  asked.kind === 'number' && asked.unit !== null ? withBrackets(asked.text, asked.unit, languages) : asked.text;

/** Points to give out, which are asked as a number anyway. */
const isPlainWeight = (asked: Extract<Asked, { kind: 'scale' }>): boolean =>
  asked.part === 'weight' && asked.notApplicable === null && asked.points.every(({ label }) => label === null);

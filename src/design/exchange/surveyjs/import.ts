import { type Diagnostic, warning } from '../../../diagnostic.js';
import type { Logic } from '../../../survey/show-if.js';
import { say } from '../../../survey/text.js';
import type { FoundQuestion, Importer } from '../exchange.js';
import { joined } from '../logic-of.js';
import { mapText, plainHtml, stemOf } from '../texts.js';
import { type Json, objectsOf, readSurvey, wordOf } from './json.js';
import { surveyjsLogic } from './read-condition.js';
import { noteText, readAnswering } from './read-element.js';
import { type ReadTexts, readTexts } from './read-texts.js';

/** Properties that change what respondents meet and have no counterpart. */
const OF_SURVEYS = ['triggers', 'calculatedValues', 'navigateToUrl', 'completedHtmlOnCondition', 'questionOrder', 'firstPageIsStartPage'];
const OF_ELEMENTS = [
  'requiredIf',
  'enableIf',
  'defaultValue',
  'defaultValueExpression',
  'setValueExpression',
  'setValueIf',
  'resetValueIf',
  'validators',
  'choicesVisibleIf',
  'choicesEnableIf',
  'rowsVisibleIf',
  'columnsVisibleIf',
  'maxSelectedChoices',
  'minSelectedChoices',
  'showSelectAllItem',
  'showCommentArea',
  'correctAnswer',
  'maskType',
  'questionOrder',
];
const CONTAINERS = new Set(['panel', 'flowpanel', 'page']);

/** SurveyJS: a survey as JSON, questions of panels among the others. */
export const surveyjs: Importer = {
  id: 'surveyjs',
  name: 'SurveyJS',
  async import(bytes, file) {
    const survey = readSurvey(bytes, file);
    const texts = readTexts(survey);
    const notes: Diagnostic[] = [];
    const lost: Lost = (message) => void notes.push(warning('not-imported', message, { where: { file } }));
    for (const key of OF_SURVEYS.filter((one) => survey[one] !== undefined)) lost(`"${key}" of the survey has no counterpart`);
    const pages = Array.isArray(survey.pages) ? objectsOf(survey.pages) : [{ elements: survey.elements ?? survey.questions }];
    const asked = pages.flatMap((page, index) =>
      elementsOf({ ...page, type: 'page' }, null, texts, lost).map((one, place) => ({ ...one, newPage: place === 0 && index > 0 })),
    );
    const title = texts.text(survey.title);
    const thanks = texts.text(survey.completedHtml);
    return {
      name: title === null ? stemOf(file) : say(title, 'en'),
      title,
      languages: texts.languages,
      intro: texts.text(survey.description),
      thanks: thanks === null ? null : mapText(thanks, plainHtml),
      asked,
      notes,
    };
  },
};

type Lost = (message: string) => void;

/** An element and all within it, each shown when its own condition and those around it hold. */
function elementsOf(element: Json, around: Logic | null, texts: ReadTexts, lost: Lost): FoundQuestion[] {
  const name = wordOf(element.name) ?? '';
  for (const key of OF_ELEMENTS.filter((one) => element[one] !== undefined && element[one] !== false))
    lost(`"${key}" of "${name}" has no counterpart`);
  if (element.visible === false) {
    lost(`"${name}" is hidden, and left out`);
    return [];
  }
  const showIf = conditionOf(element, around, name, lost);
  if (!CONTAINERS.has(String(element.type))) return questionsOf(element, name, showIf, texts, lost);
  const inner = objectsOf(element.elements ?? element.questions).flatMap((one) => elementsOf(one, showIf, texts, lost));
  return [...headings(element, name, showIf, texts), ...inner];
}

function conditionOf({ visibleIf }: Json, around: Logic | null, name: string, lost: Lost): Logic | null {
  const text = wordOf(visibleIf);
  if (text === null) return around;
  const own = surveyjsLogic(text);
  if (own === null) lost(`the condition of "${name}" cannot be taken over: ${text}`);
  return own === null || around === null ? (own ?? around) : joined('and', around, own);
}

/** Title and description of a panel or page are words between questions. */
function headings(element: Json, name: string, showIf: Logic | null, texts: ReadTexts): FoundQuestion[] {
  return (['title', 'description'] as const).flatMap((key): FoundQuestion[] => {
    const text = texts.text(element[key]);
    return text === null
      ? []
      : [{ ...common(`${name || 'page'}_${key}`, element, showIf, texts), text, help: null, required: false, kind: 'note' }];
  });
}

function questionsOf(element: Json, name: string, showIf: Logic | null, texts: ReadTexts, lost: Lost): FoundQuestion[] {
  if (element.type === 'multipletext')
    return objectsOf(element.items).map((item): FoundQuestion => {
      const one = common(`${name}_${wordOf(item.name) ?? 'item'}`, { ...element, title: item.title ?? item.name }, showIf, texts);
      return { ...one, column: `${name}.${wordOf(item.name)}`, kind: 'text', lines: 1 };
    });
  const answering = readAnswering(element, texts);
  if (answering === null) {
    lost(`"${name}" is left out: there is no counterpart for type ${String(element.type)} as it is used here`);
    return [];
  }
  const { problem, ...form } = answering;
  if (problem !== undefined) lost(`"${name}": ${problem}`);
  const question = common(name, element, showIf, texts);
  if (form.kind === 'note')
    return [{ ...question, ...form, text: noteText(element, texts) ?? '', help: null, required: false, column: null }];
  return [{ ...question, ...form, ...(form.kind === 'matrix' ? { column: null } : {}) }];
}

const common = (id: string, element: Json, showIf: Logic | null, texts: ReadTexts): Omit<FoundQuestion, 'kind'> => ({
  id,
  text: texts.text(element.title) ?? '',
  help: texts.text(element.description),
  required: element.isRequired === true || element.eachRowRequired === true,
  newPage: false,
  showIf,
  column: wordOf(element.valueName) ?? id,
});

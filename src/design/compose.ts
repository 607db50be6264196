import type { DefinitionInput } from '../survey/definition.js';
import { inLanguages, type TemplateLanguage } from './in-languages.js';
import { composeSegments, type Segment } from './segment.js';
import { SCALES } from './templates/scales.js';
import type { Details, QuestionInput, Template } from './templates/template.js';
import type { Words } from './templates/words.js';

/** What the author of a questionnaire has settled. */
export interface Brief {
  /** Name of the survey, as a definition has it. */
  id: string;
  /** In the order in which they are asked; those that ask for personal data come last. */
  templates: readonly Template[];
  /** The first is the base. */
  languages: readonly TemplateLanguage[];
  /** What the templates are filled in with; where it is left out, each takes its usual words. */
  details: Partial<Details>;
  segments: readonly Segment[];
  /** How long the questionnaire may take. */
  minutes: number;
}

/** A part of a questionnaire, and the words that stand above it in the file. */
export interface Section {
  /** Its first question, by its place among all. */
  first: number;
  title: string;
  /** What it is for. */
  about: string;
  /** Where it comes from; null for what is no template. */
  source: string | null;
}

/** A definition, and its parts in their order. */
export interface Composed {
  definition: DefinitionInput;
  sections: Section[];
}

const WORDS = {
  survey: { en: 'Customer survey', zh: '客户调查' },
  intro: { en: 'Thank you for taking part. Your answers help us to improve.', zh: '感谢您的参与，您的回答将帮助我们改进。' },
  thanks: { en: 'Thank you for your answers.', zh: '感谢您的回答。' },
  consent: { en: 'Consent', zh: '知情同意' },
  whyConsent: { en: 'personal data is asked for below', zh: '后面会收集个人信息' },
  agree: {
    en: 'I agree to the use of my personal data for this survey. I can withdraw my consent at any time.',
    zh: '我同意将我的个人信息用于本次调查，并可随时撤回同意。',
  },
  demographics: { en: 'About the respondent', zh: '受访者信息' },
  whyLast: { en: 'last, as it interests the respondent least', zh: '放在最后，以免影响作答意愿' },
  notApplicable: { en: 'N/A', zh: '不适用' },
} satisfies Record<string, Words>;

/**
 * A definition from templates: consent first where personal data is asked, then the templates, demographics last, each part on a page of its
 * own; questions that only some can answer get a way out.
 */
export function compose({ id, templates, languages, details, segments, minutes }: Brief): Composed {
  const [base = 'en'] = languages;
  const ordered = [...templates].sort((a, b) => Number(a.personal ?? false) - Number(b.personal ?? false));
  const parts: Part[] = ordered.map((template) => ({
    title: template.title[base],
    about: template.about[base],
    source: template.source,
    questions: template.questions(filledIn(template, details)),
  }));
  const groups = composeSegments(segments, idsOf(parts), base);
  const demographics = groups.flatMap(({ question }) => question ?? []);
  if (demographics.length > 0) parts.push(part('demographics', 'whyLast', demographics, base));
  if (templates.some(({ personal }) => personal) || groups.some(({ personal }) => personal))
    parts.unshift(part('consent', 'whyConsent', [{ id: 'consent', type: 'consent', text: WORDS.agree, required: true }], base));

  const questions = parts.flatMap((one, index) => onOwnPage(one.questions, index > 0)).map((question) => withWayOut(question, languages));
  const metrics = ordered.flatMap((template) => template.metrics ?? []);
  const definition: DefinitionInput = {
    id,
    kind: 'responses',
    title: titleFor(details.brand),
    languages: [...languages],
    'target-minutes': minutes,
    intro: WORDS.intro,
    thanks: WORDS.thanks,
    ...(groups.length > 0 ? { segments: groups.map(({ entry }) => entry) } : {}),
    ...scalesOf(questions),
    questions,
    ...(metrics.length > 0 ? { metrics } : {}),
  };
  return { definition: inLanguages(definition, languages), sections: sectionsOf(parts) };
}

interface Part {
  title: string;
  about: string;
  source: string | null;
  questions: QuestionInput[];
}

const part = (title: keyof typeof WORDS, about: keyof typeof WORDS, questions: QuestionInput[], language: TemplateLanguage): Part => ({
  title: WORDS[title][language],
  about: WORDS[about][language],
  source: null,
  questions,
});

const NOTHING: Details = { brand: { en: '', zh: '' }, features: [], touchpoints: [] };

const filledIn = (template: Template, details: Partial<Details>): Details => ({ ...NOTHING, ...template.options, ...details });

const idsOf = (parts: readonly Part[]): string[] => ['consent', ...parts.flatMap(({ questions }) => questions.map(({ id }) => id))];

function onOwnPage(questions: readonly QuestionInput[], later: boolean): QuestionInput[] {
  return questions.map((question, index) => (later && index === 0 ? paged(question) : question));
}

function paged({ id, type, ...rest }: QuestionInput): QuestionInput {
  return { id, type, 'new-page': true, ...rest } as QuestionInput;
}

/** Those who have not used what is asked about can say so, in their language. */
function withWayOut(question: QuestionInput, languages: readonly TemplateLanguage[]): QuestionInput {
  if (question.type !== 'matrix' || !question.experience) return question;
  const { rows, ...rest } = question;
  return { ...rest, 'not-applicable': languages.map((language) => WORDS.notApplicable[language]), rows };
}

const titleFor = (brand: Words | undefined): Words =>
  brand === undefined ? WORDS.survey : { en: `${brand.en} customer survey`, zh: `${brand.zh}${WORDS.survey.zh}` };

/** The scales that questions and their parts name, if any. */
function scalesOf(questions: readonly QuestionInput[]): Pick<DefinitionInput, 'scales'> {
  const names = new Set(questions.flatMap(scaleNames));
  return names.size === 0 ? {} : { scales: Object.fromEntries(Object.entries(SCALES).filter(([name]) => names.has(name))) };
}

function scaleNames(value: object): string[] {
  return Object.entries(value).flatMap(([key, one]: [string, unknown]) => {
    if (key === 'scale' && typeof one === 'string') return [one];
    return typeof one === 'object' && one !== null ? scaleNames(one) : [];
  });
}

function sectionsOf(parts: readonly Part[]): Section[] {
  let first = 0;
  return parts.map(({ title, about, source, questions }) => {
    const section = { first, title, about, source };
    first += questions.length;
    return section;
  });
}

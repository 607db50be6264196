import type { Path } from '../../survey/definition/problem.js';
import { questionSchema } from '../../survey/definition/question.js';
import { soundPart } from '../../survey/definition/sound-part.js';
import { type Definition, definitionSchema } from '../../survey/definition.js';
import type { Asked, Questionnaire } from '../asked.js';
import { questionnaireOf } from '../questionnaire.js';
import type { PlacedQuestion } from './placed-question.js';
import { type LocalText, textsOf } from './texts.js';
import { type Wording, wordingsOf } from './wording.js';

/** A definition as far as it can be read, the way rules look at it. Places in `questions` are those of the file. */
export interface Draft {
  /** The languages that the survey is written in; null when it does not say. */
  languages: string[] | null;
  definition: Definition;
  questions: PlacedQuestion[];
  questionnaire: Questionnaire;
  /** What respondents meet: all that the questionnaire asks. Parts that are not written are not among it. */
  asked: Asked[];
  /** Every text that may be in several languages. */
  texts: LocalText[];
  /** What is asked, in words, once per language that rules about wording know. */
  wordings: Wording[];
  /** The value at a path as it is written; undefined when there is none. */
  written(path: Path): unknown;
}

/** Reads a document leniently: what the language does not have is left out, and a question that makes no sense is no question. Null: none is left. */
export function draftOf(value: Record<string, unknown>): Draft | null {
  const written = (path: Path): unknown =>
    path.reduce<unknown>(
      (at, step) => (typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[step] : undefined),
      value,
    );
  const asWritten: unknown[] = Array.isArray(value.questions) ? value.questions : [];
  const questions = asWritten.flatMap((one, index): PlacedQuestion[] => {
    const question = soundPart(questionSchema, one);
    return question === null ? [] : [{ question, index }];
  });
  const { questions: _, ...frame } = value;
  const survey = soundPart(definitionSchema.omit({ questions: true }), frame);
  if (questions.length === 0 || survey === null) return null;

  const definition: Definition = { ...survey, questions: questions.map(({ question }) => question) };
  const whole = questionnaireOf(definition);
  const asked = whole.asked
    .map((one) => ({ ...one, index: questions[one.index]?.index ?? one.index }))
    .filter(({ index, part }) => part === null || written(['questions', index, part]) !== undefined);
  const languages = definition.languages ?? null;
  const texts = textsOf(definition, questions);
  return {
    languages,
    definition,
    questions,
    questionnaire: { ...whole, asked },
    asked,
    texts,
    wordings: wordingsOf(definition, texts, questions),
    written,
  };
}

import { hasParts, partsOf } from '../../survey/definition/parts.js';
import type { Path } from '../../survey/definition/problem.js';
import type { Question } from '../../survey/definition/question.js';
import { declaredScale, hasScale } from '../../survey/definition/scale-of.js';
import type { Definition } from '../../survey/definition.js';
import type { LossLog } from './losses.js';

/** Keys of a definition, its questions and scales that forms have, or that are told of elsewhere; all others are for analysis and lint. */
const OF_FORMS = new Set(['id', 'kind', 'title', 'languages', 'intro', 'thanks', 'responses', 'scales', 'questions']);
const OF_QUESTIONS = new Set([
  'id',
  'type',
  'text',
  'help',
  'required',
  'show-if',
  'new-page',
  'scale',
  'rows',
  'options',
  'randomize',
  'lines',
  'min',
  'max',
  'unit',
  'version',
  'not-applicable',
  'functional',
  'dysfunctional',
  'importance',
  'perception',
  'expectation',
  'minimum',
  'desired',
  'weight',
]);
const OF_SCALES = new Set(['points', 'labels', 'not-applicable']);
/** Values that go without saying. */
const USUAL: Readonly<Record<string, unknown>> = {
  audience: 'general',
  confidence: 0.95,
  'min-base': 5,
  adjust: 'benjamini-hochberg',
  interval: 'adjusted-wald',
  separator: ';',
};

const KEPT = 'for analysis, and no part of a form; the column definition keeps what is not columns of another file';

/** Tells what in a definition is not for respondents but for analysis and lint, which no platform has a place for: once for all of it. */
export function analysisLosses(definition: Definition, losses: LossLog): void {
  const kept = new Map<string, Path[]>();
  const keep = (value: object, known: ReadonlySet<string>, path: Path, of = ''): void => {
    for (const key of others(value, known)) kept.set(`${key}${of}`, [...(kept.get(`${key}${of}`) ?? []), [...path, key]]);
  };
  keep(definition, OF_FORMS, []);
  for (const [id, scale] of Object.entries(definition.scales ?? {})) keep(scale, OF_SCALES, ['scales', id], ' of scales');
  for (const [index, question] of definition.questions.entries()) ofQuestion(question, ['questions', index], definition, keep, losses);
  if (definition.scales !== undefined) kept.set('names of scales', [['scales']]);
  const keys = [...kept].map(([key, paths]) => (paths.length === 1 ? key : `${key} (${paths.length})`));
  if (keys.length > 0) losses.note(keys.join(', '), null, KEPT, ...[...kept.values()].flat());
}

type Keep = (value: object, known: ReadonlySet<string>, path: Path, of?: string) => void;

function ofQuestion(question: Question, path: Path, definition: Definition, keep: Keep, losses: LossLog): void {
  keep(question, OF_QUESTIONS, path);
  if ('scale' in question && typeof question.scale === 'object') keep(question.scale, OF_SCALES, [...path, 'scale'], ' of scales');
  if (question.type === 'matrix') for (const [index, row] of question.rows.entries()) keep(row, OF_QUESTIONS, [...path, 'rows', index]);
  if (hasParts(question)) {
    for (const { name, rating } of partsOf(question)) {
      const at = [...path, name];
      keep(rating, OF_QUESTIONS, at);
      if ('scale' in rating && typeof rating.scale === 'object') keep(rating.scale, OF_SCALES, [...at, 'scale'], ' of scales');
      otherNotApplicable(rating, at, definition, losses);
    }
    if (question.text !== undefined && partsOf(question).every(({ rating }) => rating.text !== undefined))
      losses.note('text', question.id, 'names it in reports, while its parts have texts of their own; the column definition keeps it', [
        ...path,
        'text',
      ]);
  }
  otherNotApplicable(question, path, definition, losses);
}

/** Respondents are offered the first of several stored answers for "does not apply", and none beside options. */
function otherNotApplicable(question: Question, path: Path, definition: Definition, losses: LossLog): void {
  const own = 'not-applicable' in question ? (question['not-applicable'] ?? []) : [];
  const shared = hasScale(question) ? (declaredScale(question, definition.scales ?? {})?.['not-applicable'] ?? []) : [];
  const offered = hasScale(question) ? 1 : 0;
  if (new Set([...shared, ...own]).size <= offered) return;
  const why = offered === 1 ? 'the form offers the first; the column definition keeps the others' : KEPT;
  const paths: Path[] = own.length > 0 ? [[...path, 'not-applicable']] : [];
  if (hasScale(question) && typeof question.scale === 'string' && shared.length > 0)
    paths.push(['scales', question.scale, 'not-applicable']);
  if (hasScale(question) && typeof question.scale === 'object' && shared.length > 0) paths.push([...path, 'scale', 'not-applicable']);
  losses.note('not-applicable', question.id, why, ...paths);
}

/** Keys that forms do not know, and that say something of their own. */
const others = (value: object, known: ReadonlySet<string>): string[] =>
  Object.entries(value).flatMap(([key, found]) =>
    known.has(key) || found === undefined || found === false || found === USUAL[key] ? [] : [key],
  );

import type { Path } from '../../survey/definition/problem.js';
import { say } from '../../survey/text.js';
import type { Asked, Questionnaire } from '../asked.js';
import { type LossLog, pathOf } from './losses.js';

/** What a question can have that not every platform knows. */
type Feature =
  | 'show-if'
  | 'help'
  | 'required'
  | 'new-page'
  | 'randomize'
  | 'randomize rows'
  | 'other'
  | 'exclusive'
  | 'lines'
  | 'min and max'
  | 'unit'
  | 'date'
  | 'consent'
  | 'ranking';

/** Why features do not go over, for those that a platform lacks. */
export type Lacking = Partial<Record<Feature, string>>;

/** Tells what questions have and a platform lacks: `lost` respondents miss, `moved` they meet in another form. */
export function lackingLosses(questionnaire: Questionnaire, lost: Lacking, moved: Lacking, losses: LossLog): void {
  const told = new Set<string>();
  questionnaire.asked.forEach((asked, place) => {
    for (const { feature, paths } of featuresOf(asked, place)) {
      const subject = asked.question.id;
      if (told.has(`${feature} ${JSON.stringify(paths)}`)) continue;
      told.add(`${feature} ${JSON.stringify(paths)}`);
      if (lost[feature] !== undefined) losses.warn(feature, subject, lost[feature], ...paths);
      else if (moved[feature] !== undefined) losses.note(feature, subject, moved[feature], ...paths);
    }
  });
}

/** Tells texts in which a platform takes what stands in braces for a name, and puts an answer in its place. */
export function braceLosses({ asked, languages }: Questionnaire, platform: string, losses: LossLog): void {
  for (const one of asked)
    if (languages.some((language) => /\{[^{}\s][^{}]*\}/.test(say(one.text, language))))
      losses.warn('text', one.id, `${platform} puts an answer in place of what stands in { }`, [...pathOf(one), 'text']);
}

/** Tells flags of options that say nothing where they stand. */
export function idleFlags(questionnaire: Questionnaire, losses: LossLog): void {
  for (const asked of questionnaire.asked) {
    const path = pathOf(asked);
    if (asked.kind === 'choice' && !asked.several)
      for (const at of flagged(asked, 'exclusive'))
        losses.note('exclusive', asked.id, 'one choice excludes all others anyhow', [...path, 'options', at, 'exclusive']);
    if (asked.kind !== 'ranking') continue;
    for (const flag of ['other', 'exclusive'] as const)
      for (const at of flagged(asked, flag)) losses.note(flag, asked.id, 'says nothing in a ranking', [...path, 'options', at, flag]);
  }
}

function featuresOf(asked: Asked, place: number): { feature: Feature; paths: Path[] }[] {
  const path: Path = ['questions', asked.index];
  const found: { feature: Feature; paths: Path[] }[] = [];
  const has = (feature: Feature, holds: boolean, ...keys: Path[]): void => {
    if (holds) found.push({ feature, paths: keys.map((key) => [...path, ...key]) });
  };
  has('show-if', asked.showIf !== null, ['show-if']);
  has('help', asked.help !== null, ['help'], ['text']);
  has('required', asked.required, ['required']);
  has('new-page', asked.newPage && place > 0, ['new-page']);
  if (asked.kind === 'matrix') has('randomize rows', asked.randomize, ['randomize']);
  if (asked.kind === 'choice' || asked.kind === 'ranking') has('randomize', asked.randomize, ['randomize']);
  if (asked.kind === 'choice') {
    for (const at of flagged(asked, 'other')) has('other', true, ['options', at, 'other']);
    if (asked.several) for (const at of flagged(asked, 'exclusive')) has('exclusive', true, ['options', at, 'exclusive']);
  }
  if (asked.kind === 'text') has('lines', asked.lines !== 1 && asked.lines !== 4, ['lines']);
  if (asked.kind === 'number') {
    has('min and max', asked.min !== null || asked.max !== null, ['min'], ['max']);
    has('unit', asked.unit !== null, ['unit'], ['text']);
  }
  if (asked.kind === 'date' || asked.kind === 'consent' || asked.kind === 'ranking') has(asked.kind, true, []);
  return found;
}

const flagged = ({ options }: Extract<Asked, { kind: 'choice' | 'ranking' }>, flag: 'other' | 'exclusive'): number[] =>
  options.flatMap((option, at) => (option[flag] ? [at] : []));

import { didYouMean } from '../../diagnostic.js';
import type { Path } from '../../survey/definition/problem.js';
import type { Asked, Questionnaire } from '../asked.js';
import { isForm } from './items.js';
import type { Making } from './making.js';

/** Tells of settings for what is not asked, effects on what has no figure to move, and columns that are not declared. */
export function checkSettings(questionnaire: Questionnaire, { definition, settings }: Making): void {
  const { planted, complain } = settings;
  const settable = settableIn(questionnaire);
  const movable = questionnaire.asked
    .filter((one) => !isForm(one) && (one.kind === 'scale' || one.kind === 'matrix'))
    .flatMap(settableNames);

  for (const name of Object.keys(planted.questions ?? {})) {
    if (settable.includes(name)) continue;
    const question = name.split('.')[0] as string;
    const parts = settable.filter((one) => one.startsWith(`${question}.`));
    const hint = () =>
      didYouMean(name, settable) ??
      (settable.includes(question) ? `set ${question}` : parts.length > 0 ? `such as ${parts[0]}` : undefined);
    complain(['questions', name], `"${name}" is nothing that is answered`, hint);
  }
  const checkEffect = (name: string, path: Path): void => {
    if (movable.includes(name)) return;
    const hint = () => didYouMean(name, movable) ?? 'NPS, CSAT, CES, ratings, rows of a matrix and parts of a gap question can be moved';
    complain(path, `"${name}" has no figure to move`, hint);
  };
  for (const [segment, groups] of Object.entries(planted.effects ?? {})) {
    for (const [group, effects] of Object.entries(groups))
      for (const name of Object.keys(effects)) checkEffect(name, ['effects', segment, group, name]);
  }
  for (const name of Object.keys(planted.waves?.drift ?? {})) checkEffect(name, ['waves', 'drift', name]);

  const { submitted, duration } = definition.responses ?? {};
  if (submitted === undefined && (planted.waves?.count ?? 1) > 1)
    complain(['waves', 'count'], 'waves need a column for the time', 'declare it in the definition:  responses: {submitted: submitted_at}');
  if (duration === undefined && planted.duration?.median !== undefined)
    complain(['duration', 'median'], 'durations need a column', 'declare it in the definition:  responses: {duration: seconds}');
  const careless = Object.values(planted.careless ?? {}).reduce((sum: number, share) => sum + (share ?? 0), 0);
  if (careless > 1) complain(['careless'], `shares of careless respondents sum to ${Number(careless.toPrecision(4))}`, 'at most 1');
}

/** All that targets can be set for, as they are called. */
export const settableIn = ({ asked }: Questionnaire): string[] => [...new Set(asked.flatMap(settableNames))];

/** What settings can call it by: a matrix also by its rows, a Kano question by itself and not by its forms. */
function settableNames(one: Asked): string[] {
  if (one.kind === 'note') return [];
  if (isForm(one)) return [one.question.id];
  return one.kind === 'matrix' ? [one.id, ...one.rows.map(({ id }) => `${one.id}.${id}`)] : [one.id];
}

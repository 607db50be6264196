import { say, type Text } from '../../../survey/text.js';
import type { Asked, Option, Point } from '../../asked.js';
import { escapeHtml, mapText } from '../texts.js';
import type { Localized } from './localize.js';

/** Most points of a scale that are offered one by one: SurveyJS cuts longer ratings off. */
export const MOST_POINTS = 20;

/** The keys of an element of SurveyJS that say what can be answered, and how. */
export function answering(asked: Asked, localized: Localized, languages: readonly string[]): object {
  const items = (points: readonly Point[], notApplicable: Text | null): object[] => [
    ...points.map(({ value, label }) => ({ value, text: label === null ? String(value) : localized(label) })),
    ...(notApplicable === null ? [] : [{ value: say(notApplicable, languages[0] as string), text: localized(notApplicable) }]),
  ];
  const choices = (options: readonly Option[], several: boolean): object[] =>
    options.map(({ value, label, other, exclusive }) => ({
      value,
      text: localized(label),
      ...(other ? { showCommentArea: true } : {}),
      ...(exclusive && several ? { isExclusive: true } : {}),
    }));
  const random = 'randomize' in asked && asked.randomize ? { choicesOrder: 'random' } : {};
  switch (asked.kind) {
    case 'scale':
      if (asked.points.length > MOST_POINTS)
        return { type: 'text', inputType: 'number', min: asked.points[0]?.value, max: asked.points.at(-1)?.value };
      if (asked.part === 'functional' || asked.part === 'dysfunctional')
        return { type: 'radiogroup', choices: items(asked.points, asked.notApplicable) };
      return (
        rating(asked.points, asked.notApplicable, localized) ?? {
          type: 'rating',
          autoGenerate: false,
          rateValues: items(asked.points, asked.notApplicable),
        }
      );
    case 'matrix':
      return {
        type: 'matrix',
        columns: items(asked.points, asked.notApplicable),
        rows: asked.rows.map(({ id, text }) => ({ value: id, text: localized(text) })),
        ...(asked.randomize ? { rowOrder: 'random' } : {}),
        ...(asked.required ? { eachRowRequired: true } : {}),
      };
    case 'choice':
      return { type: asked.several ? 'checkbox' : 'radiogroup', choices: choices(asked.options, asked.several), ...random };
    case 'ranking':
      return { type: 'ranking', choices: asked.options.map(({ value, label }) => ({ value, text: localized(label) })), ...random };
    case 'text':
      return asked.lines === 1 ? { type: 'text' } : { type: 'comment', rows: asked.lines };
    case 'number':
      return {
        type: 'text',
        inputType: 'number',
        ...(asked.min === null ? {} : { min: asked.min }),
        ...(asked.max === null ? {} : { max: asked.max }),
      };
    case 'date':
      return { type: 'text', inputType: 'date' };
    case 'consent':
      return { type: 'boolean', displayMode: 'checkbox' };
    case 'note':
      return { type: 'html', html: localized(mapText(asked.text, escapeHtml)) };
  }
}

/** A rating by its ends, where words stand at the ends only and no point is left out; null for others. */
function rating(points: readonly Point[], notApplicable: Text | null, localized: Localized): object | null {
  const [first, last] = [points[0] as Point, points.at(-1) as Point];
  if (notApplicable !== null || last.value - first.value !== points.length - 1) return null;
  if (points.slice(1, -1).some(({ label }) => label !== null)) return null;
  return {
    type: 'rating',
    rateMin: first.value,
    rateMax: last.value,
    ...(first.label === null ? {} : { minRateDescription: localized(first.label) }),
    ...(last.label === null ? {} : { maxRateDescription: localized(last.label) }),
  };
}

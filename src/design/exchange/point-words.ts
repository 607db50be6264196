import { say, type Text } from '../../survey/text.js';
import type { Point } from '../asked.js';
import { oneLine } from './texts.js';

/** A scale as respondents see it. */
interface Shown {
  points: readonly Point[];
  notApplicable: Text | null;
}

/** Whether words stand at the ends only, no point is left out, and nothing is offered beside the scale. */
export function endsOnly({ points, notApplicable }: Shown): boolean {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || notApplicable !== null) return false;
  return last.value - first.value === points.length - 1 && points.slice(1, -1).every(({ label }) => label === null);
}

/** What is shown for each point, and for "does not apply": its words where all points have some, else its number with the words it has. */
export function pointWords({ points, notApplicable }: Shown, language: string): string[] {
  const worded = points.every(({ label }) => label !== null);
  const words = points.map(({ value, label }) => {
    if (label === null) return String(value);
    const said = oneLine(say(label, language));
    return worded ? said : `${value} - ${said}`;
  });
  return [...words, ...(notApplicable === null ? [] : [oneLine(say(notApplicable, language))])];
}

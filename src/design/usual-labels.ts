import type { ScaleQuestion } from '../survey/definition/scale-of.js';
import type { Text } from '../survey/text.js';
import type { Point } from './asked.js';

/** Words for the two ends of the scale of a standard question. */
const ENDS: Partial<Record<ScaleQuestion['type'], [Text, Text]>> = {
  nps: [
    { en: 'Not at all likely', zh: '完全不可能' },
    { en: 'Extremely likely', zh: '极有可能' },
  ],
  csat: [
    { en: 'Very dissatisfied', zh: '非常不满意' },
    { en: 'Very satisfied', zh: '非常满意' },
  ],
};
const EFFORT: [Text, Text] = [
  { en: 'Very low effort', zh: '非常不费力' },
  { en: 'Very high effort', zh: '非常费力' },
];
const AGREEMENT: [Text, Text] = [
  { en: 'Strongly disagree', zh: '非常不同意' },
  { en: 'Strongly agree', zh: '非常同意' },
];

/** Points whose ends have the words that the type of question usually has; other types keep bare numbers. */
export function usualLabels(question: ScaleQuestion, points: Point[]): Point[] {
  const ends = question.type === 'ces' ? (question.version === 1 ? EFFORT : AGREEMENT) : ENDS[question.type];
  if (ends === undefined) return points;
  const [low, high] = ends;
  return points.map((point, place) => ({ ...point, label: place === 0 ? low : place === points.length - 1 ? high : null }));
}

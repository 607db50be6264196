import type { Point } from './asked.js';

/** The answers of a Kano form. Kano et al. 1984; wording after Berger et al., Center for Quality of Management Journal 2(4), 1993. */
const ANSWERS: Point[] = [
  { value: 1, label: { en: 'I like it that way', zh: '我很喜欢' } },
  { value: 2, label: { en: 'It must be that way', zh: '理所当然' } },
  { value: 3, label: { en: 'I am neutral', zh: '无所谓' } },
  { value: 4, label: { en: 'I can live with it that way', zh: '勉强接受' } },
  { value: 5, label: { en: 'I dislike it that way', zh: '我很不喜欢' } },
];

/** The five answers to either side of a Kano pair, or the three of the short form: like, neutral, dislike. */
export function kanoLabels(three: boolean): Point[] {
  if (!three) return ANSWERS;
  return [0, 2, 4].map((at, place) => ({ value: place + 1, label: ANSWERS[at]?.label ?? null }));
}

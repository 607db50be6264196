import type { Asked } from '../asked.js';
import { type LossLog, pathOf } from './losses.js';
import { typeOfScale } from './type-of-scale.js';

/** Tells where a platform's file would not bring the type of a question back, which there is told by its wording alone. */
export function typeLoss(asked: Asked, losses: LossLog): void {
  if (asked.kind !== 'scale' || asked.part !== null) return;
  const back = typeOfScale(
    asked.points.map(({ value }) => value),
    asked.text,
  );
  const { question } = asked;
  const same = back.type === question.type && (back.type !== 'ces' || question.type !== 'ces' || back.version === question.version);
  if (same) return;
  const why = 'a form does not say what a scale measures, and the wording does not either; the column definition keeps it';
  // With another type come the labels that are usual for it, where there were none.
  const keys = ['type', 'version', ...(asked.points.some(({ label }) => label !== null) ? [] : ['scale'])];
  losses.note(`type ${question.type}`, question.id, why, ...keys.map((key) => [...pathOf(asked), key]));
}

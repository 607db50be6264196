import type { Survey } from '../survey/survey.js';
import type { Text } from '../survey/text.js';
import { type KanoOptions, kanoOptions } from './kano-feature.js';

/** A Kano question of a survey. */
export interface KanoModel {
  id: string;
  title: Text;
  options: KanoOptions;
}

/** The Kano questions of a survey, or those of some ids. */
export const kanoModels = ({ models }: Survey, ids: readonly string[] | null): KanoModel[] =>
  models.flatMap(({ id, metric, title, options }) => {
    if (metric !== 'kano' || ids?.includes(id) === false) return [];
    const parsed = kanoOptions.safeParse(options);
    return parsed.success ? [{ id, title, options: parsed.data }] : [];
  });

import type { ScaleItem } from './survey.js';

/** Whether the low codes of an item, as they are stored, are the good ones: effort is, and a scale that is declared in reverse turns it. */
export const lowIsGood = ({ metric, options, scale }: ScaleItem): boolean => (metric === 'ces' && options.version === 1) !== scale.reverse;

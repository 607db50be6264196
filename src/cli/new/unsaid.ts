import type { NewOptions } from './new-options.js';

/** An answer that the wizard asks for, by its option. */
export type Unsaid = 'lang' | 'template' | 'brand' | 'feature' | 'touchpoint' | 'segment' | 'minutes' | 'output';

const ORDER: readonly Unsaid[] = ['lang', 'template', 'brand', 'feature', 'touchpoint', 'segment', 'minutes', 'output'];

/** What is not said and therefore asked, in that order. A purpose says its templates, and features are asked for Kano only. */
export const unsaid = (options: NewOptions, templates: readonly { id: string }[]): Unsaid[] =>
  ORDER.filter((name) => {
    if (options[name] !== undefined) return false;
    if (name === 'template') return options.purpose === undefined;
    return name !== 'feature' || templates.some(({ id }) => id === 'kano');
  });

import type { Survey } from '../survey/survey.js';
import type { Text } from '../survey/text.js';
import { gapOptions } from './gap.js';

/** A gap question as one item among others. */
export interface GapItem {
  id: string;
  title: Text;
  /** The dimension that it belongs to; its own id when none is declared. */
  dimension: string;
  /** Whether a dimension is declared. */
  grouped: boolean;
  perception: string;
  /** Null: not asked, or not by all of the items. */
  expectation: string | null;
  weight: string | null;
}

/**
 * The gap questions of a survey, or those that are named. Where some ask for expectations only those are items; where none does, all are,
 * and their perceptions stand alone. A name that is none gives an item whose perception is no question, for the plan to find.
 */
export function gapItems(survey: Survey, names: readonly string[] | null): GapItem[] {
  const asked = survey.models.filter(({ metric }) => metric === 'gap');
  const known = asked.map(({ id, title, options }): GapItem => {
    const { perception, expectation, weight, dimension } = gapOptions.parse(options);
    return { id, title, dimension: dimension ?? id, grouped: dimension !== null, perception, expectation, weight };
  });
  const chosen = names === null ? known : names.map((name) => known.find(({ id }) => id === name) ?? unknown(name));
  return chosen.some(({ expectation }) => expectation !== null) ? chosen.filter(({ expectation }) => expectation !== null) : chosen;
}

const unknown = (id: string): GapItem => ({
  id,
  title: id,
  dimension: id,
  grouped: false,
  perception: id,
  expectation: null,
  weight: null,
});

/** The dimensions of some items in the order of their first items. */
export function dimensionsOf(items: readonly GapItem[]): { id: string; grouped: boolean; items: GapItem[] }[] {
  const ids = [...new Set(items.map(({ dimension }) => dimension))];
  return ids.map((id) => {
    const members = items.filter(({ dimension }) => dimension === id);
    return { id, grouped: members.some(({ grouped }) => grouped), items: members };
  });
}

/** The five dimensions of SERVQUAL by their usual names. */
const RATER: Readonly<Record<string, Text>> = {
  reliability: { en: 'reliability', zh: '可靠性' },
  assurance: { en: 'assurance', zh: '保证性' },
  tangibles: { en: 'tangibles', zh: '有形性' },
  empathy: { en: 'empathy', zh: '移情性' },
  responsiveness: { en: 'responsiveness', zh: '响应性' },
};

/** A dimension in words. */
export const dimensionTitle = (id: string): Text => RATER[id] ?? id;

/** What 问卷星 asks or shows, as both of its formats have it. */
export interface WjxItem {
  kind: 'scale' | 'matrix' | 'kano' | 'single' | 'several' | 'ranking' | 'line' | 'lines' | 'number' | 'date' | 'note' | 'consent' | 'page';
  title: string;
  /** What is asked: the title, without what it says about the ends of the scale. */
  text: string;
  required: boolean;
  /** Options, or the points of a scale as they are shown. */
  options: string[];
  rows: string[];
  /** Lowest and highest number, where the file says these and lists nothing. */
  range: [number, number] | null;
  /** Words for the two ends. */
  ends: [string, string] | null;
  randomize: boolean;
  /** In the file, counted from 1. */
  line: number;
}

/** A questionnaire of 问卷星. */
export interface WjxSurvey {
  title: string;
  intro: string;
  thanks: string;
  language: string;
  items: WjxItem[];
  /** What there is no counterpart for. */
  lost: { message: string; line: number }[];
}

/** An item without answers. */
export const wjxItem = (kind: WjxItem['kind'], title: string, required: boolean, line: number): WjxItem => ({
  kind,
  title,
  text: title,
  required,
  options: [],
  rows: [],
  range: null,
  ends: null,
  randomize: false,
  line,
});

/** A range as 问卷星 writes it: `1~5`. */
export function wjxRange(text: string): [number, number] | null {
  const [, low, high] = /^\s*(-?\d{1,6})\s*[~～]\s*(-?\d{1,6})\s*$/.exec(text) ?? [];
  return low === undefined || high === undefined || Number(high) <= Number(low) ? null : [Number(low), Number(high)];
}

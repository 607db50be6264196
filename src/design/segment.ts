import { DEMOGRAPHICS, type Demographic } from './demographics.js';
import type { QuestionInput } from './templates/template.js';
import type { Words } from './templates/words.js';
import { uniqueIds } from './unique-ids.js';

/** Groups that every metric is to be broken down by. Without options: a known demographic, or a column that the file brings along. */
export interface Segment {
  title: Words;
  options: readonly Words[];
}

/** A segment as a definition has it, and the question that asks for it; null where the column comes from elsewhere. */
export interface ComposedSegment {
  id: string;
  entry: string | { id: string; title: Words; column?: string };
  question: QuestionInput | null;
  personal: boolean;
}

/** Words for what is personal, beside the demographics that are known. */
const PERSONAL = /income|salary|health|religio|ethnic|politic|disab|收入|薪|健康|宗教|民族|政治|残疾/i;

/**
 * Segments, each once, asked by a demographic question or a column of the file, which is called as in the base language. `taken` are the ids
 * that other questions have.
 */
export function composeSegments(segments: readonly Segment[], taken: readonly string[], base: keyof Words): ComposedSegment[] {
  const ids = uniqueIds(
    segments.map(({ title }) => title),
    { taken },
  );
  const composed = segments.map(({ title, options }, index): ComposedSegment => {
    const id = ids[index] as string;
    const isPlain = title.en === id && title.zh === id;
    const known = demographicCalled(title);
    if (options.length > 0) {
      const personal = known?.personal ?? PERSONAL.test(`${title.en} ${title.zh}`);
      return { id, entry: isPlain ? id : { id, title }, question: askedFor(id, title, options), personal };
    }
    if (known === undefined) return { id, entry: isPlain ? id : { id, title, column: title[base] }, question: null, personal: false };
    return { id: known.id, entry: { id: known.id, title: known.title }, question: known.question, personal: known.personal };
  });
  return composed.filter(({ id }, index) => composed.findIndex((other) => other.id === id) === index);
}

/** The demographic that goes by an id or a title, in whatever case. */
function demographicCalled({ en, zh }: Words): Demographic | undefined {
  const names = [en, zh].map((name) => name.toLowerCase());
  return DEMOGRAPHICS.find(({ id, title }) => [id, title.en.toLowerCase(), title.zh].some((name) => names.includes(name)));
}

function askedFor(id: string, title: Words, options: readonly Words[]): QuestionInput {
  const values = uniqueIds(options);
  return {
    id,
    type: 'single-choice',
    text: { en: `${title.en}: which of these applies to you?`, zh: `请选择您的${title.zh}。` },
    demographic: true,
    exhaustive: true,
    options: options.map((label, index) => ({ value: values[index] as string, label })),
  };
}

import type { Layout, Overrides } from '../../../src/source/layout.js';
import { readLayout } from '../../../src/source/read-layout.js';
import { write } from '../../engine/conformance/delimited-text.js';

/** How records, or a text, are read. */
export function layoutOf(content: string | readonly (readonly string[])[], overrides?: Overrides): Layout {
  const text = typeof content === 'string' ? content : write(content);
  return readLayout(Buffer.from(text, 'utf8'), true, 'responses.csv', overrides);
}

/** One field of each column of a layout. */
export const each = <K extends keyof Layout['columns'][number]>(layout: Layout, field: K): Layout['columns'][number][K][] =>
  layout.columns.map((column) => column[field]);

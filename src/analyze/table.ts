import type { Engine } from '../engine/engine.js';
import type { Inference } from '../source/infer.js';
import type { Layout, SourceColumn } from '../source/layout.js';
import type { Definition } from '../survey/definition.js';

/** A file as it is to be read, and what counts its rows. */
export interface Table {
  /** As the user typed it. */
  name: string;
  layout: Layout;
  /** The sheet that was read; null when the file is no workbook. */
  sheet: string | null;
  engine: Engine;
  /** An engine that calls the columns by other names: each a key and a place in the file. */
  calling(columns: NamedColumn[]): Engine;
  /** It is on another machine, which counts while others are at work. */
  elsewhere?: true;
  /** A column numbers its rows, beyond this table alone where it is a part of a larger one. */
  numbered?: true;
  /** Of saved statistics: what was asked. */
  saved?: SavedSurvey;
  /** Of several files as one: each by itself, its columns called as those of the first. */
  parts?: readonly Table[];
}

/** A name of a column, and its place. */
export type NamedColumn = Pick<SourceColumn, 'key' | 'index'>;

/** What was asked when statistics were saved: by a definition, or inferred. */
export interface SavedSurvey {
  definition: Definition;
  inference: Inference | null;
}

/** Names of columns as another list of names calls the same places; those that it does not have are left out. */
export const renamed = (names: readonly string[], from: readonly NamedColumn[], to: readonly NamedColumn[]): string[] =>
  names.flatMap((name) => to.find(({ index }) => index === from.find(({ key }) => key === name)?.index)?.key ?? []);

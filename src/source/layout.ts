import type { Dialect } from '../delimited/dialect.js';
import type { Diagnostic } from '../diagnostic.js';

/** What a column is for, as far as the platform's headers tell; null: something that was asked. */
export type ColumnRole = 'id' | 'submitted' | 'duration' | 'personal' | 'metadata' | 'comment';

/** One column of a file. */
export interface SourceColumn {
  /** Unique name, by which everything speaks of the column. */
  key: string;
  /** The header cell as it stands in the file. */
  header: string;
  /** What was asked; for one option or row of a question, the question. */
  question: string;
  /** The option or row that the column is for, or null. */
  option: string | null;
  /** Equal for the columns of one question; null for a question of its own. */
  group: string | null;
  role: ColumnRole | null;
  index: number;
}

/** A rule by which a platform marks responses that are left out. */
export interface Exclusion {
  reason: 'preview' | 'incomplete';
  column: string;
  /** Stored texts that mark such a response; `blank`: an empty cell does. */
  is: string[] | 'blank';
}

/** How a file is to be read: everything an engine and a reader of its headers need to know. */
export interface Layout extends Dialect {
  platform: { id: string; name: string };
  headerRows: number;
  /** Records before the first response. */
  skip: number;
  columns: SourceColumn[];
  width: { least: number; most: number };
  /** Columns that are filled in every response. */
  always: string[];
  exclude: Exclusion[];
  /** Stored texts that mean no answer on this platform. */
  blank: string[];
  /** Numbers may be places of options in their list, and not what the options say. */
  optionNumbers: boolean;
  notes: Diagnostic[];
}

/** What the user settles where detection is not trusted. */
export interface Overrides {
  encoding?: string;
  delimiter?: string;
  headerRows?: number;
  platform?: string;
  /** Of a workbook. */
  sheet?: string;
}

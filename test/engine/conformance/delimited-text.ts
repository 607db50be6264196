import type { TextSource } from '../../../src/engine/text/text-source.js';
import type { Table } from '../../support/fold.js';
import { memoryInput } from '../../support/memory-input.js';
import { encode } from './encode.js';

/** How a table is written; each choice must lead to the same statistics. */
export interface Spelling {
  delimiter: string;
  /** Taken in turn, record by record. */
  lineEnds: string[];
  encoding: string;
  mark: boolean;
  quoteAll: boolean;
  finalLineEnd: boolean;
  /** Bytes per read. */
  piece: number;
}

export const usual: Spelling = {
  delimiter: ',',
  lineEnds: ['\n'],
  encoding: 'utf-8',
  mark: false,
  quoteAll: false,
  finalLineEnd: true,
  piece: 65_536,
};

/** Records as delimited text. */
export function write(records: readonly (readonly string[])[], spelling: Partial<Spelling> = {}): string {
  const { delimiter, lineEnds, mark, quoteAll, finalLineEnd } = { ...usual, ...spelling };
  const special = (cell: string): boolean => cell.includes('"') || cell.includes(delimiter) || /[\r\n]/.test(cell) || /^\ufeff/.test(cell);
  const quoted = (cell: string): string => (quoteAll || special(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const lines = records.map((record, i) => {
    const end = i < records.length - 1 || finalLineEnd ? (lineEnds[i % lineEnds.length] as string) : '';
    return record.map(quoted).join(delimiter) + end;
  });
  return (mark ? '\ufeff' : '') + lines.join('');
}

/** A text as the source of an engine, or null where the encoding cannot hold it. */
export function sourceOf(text: string, header: readonly string[], spelling: Partial<Spelling> = {}): TextSource | null {
  const { delimiter, encoding, piece } = { ...usual, ...spelling };
  const bytes = encode(text, encoding);
  if (bytes === null) return null;
  return {
    name: 'responses.csv',
    open: memoryInput(bytes, 'responses.csv', piece).open,
    encoding,
    delimiter,
    nested: false,
    skip: 1,
    columns: header.map((key, index) => ({ key, index })),
    width: { least: header.length, most: header.length },
    always: [],
  };
}

/** A table as the source of an engine, or null where the encoding cannot hold it. */
export const sourceOfTable = ({ header, rows }: Table, spelling: Partial<Spelling> = {}): TextSource | null =>
  sourceOf(write([header, ...rows], spelling), header, spelling);

import type { Readable } from 'node:stream';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, type Options, parse } from 'csv-parse';
import { CsatError, error } from '../../diagnostic.js';
import { type Cells, cellsOf } from './cells.js';

/** How bytes become records. */
export interface Dialect {
  /** A label of the Encoding Standard: utf-8, utf-16le, gb18030, windows-1252 … */
  encoding: string;
  /** Options of the parser: the same with which the head of the file was read. */
  parser: Options;
}

/**
 * Hands every record of a stream of bytes to `each`, in order; memory does not grow with the number of records.
 * Throws CsatError (exit 3) when the text cannot be taken apart, naming the line.
 */
export async function eachRecord(bytes: Readable, name: string, dialect: Dialect, each: (cells: Cells) => void): Promise<void> {
  const parser = parse(dialect.parser);
  parser.on('data', (record: string[]) => {
    try {
      each(cellsOf(record));
    } catch (problem) {
      parser.destroy(problem as Error);
    }
  });
  try {
    if (isUtf8(dialect.encoding)) await pipeline(bytes, parser);
    else await pipeline(bytes, decoder(dialect.encoding), parser);
  } catch (problem) {
    throw asDiagnostic(problem, name);
  }
}

const isUtf8 = (encoding: string): boolean => /^utf-?8$/i.test(encoding);

/** Bytes of any encoding that the platform knows, to text. */
function decoder(encoding: string): Transform {
  const decode = new TextDecoder(encoding);
  return new Transform({
    readableObjectMode: false,
    decodeStrings: true,
    transform(chunk: Buffer, _encoding, done) {
      done(null, decode.decode(chunk, { stream: true }));
    },
    flush(done) {
      done(null, decode.decode());
    },
  });
}

/** What the parser or the stream complained of, in the user's terms; anything unknown stays what it is. */
function asDiagnostic(problem: unknown, name: string): unknown {
  if (problem instanceof CsvError) {
    const line = typeof problem.lines === 'number' ? problem.lines : undefined;
    const where = { file: name, line };
    if (problem.code === 'CSV_QUOTE_NOT_CLOSED' || problem.code === 'CSV_MAX_RECORD_SIZE') {
      return new CsatError(
        error('unclosed-quote', 'a quoted cell is never closed', {
          where,
          hint: 'look for a lone " above this line; a quote inside a cell is written ""',
        }),
        3,
      );
    }
    return new CsatError(error('unreadable-csv', problem.message, { where }), 3);
  }
  if (problem instanceof Error && 'code' in problem) {
    const code = String(problem.code);
    const where = { file: name };
    if (code.startsWith('Z_') || code === 'ERR_ZLIB') {
      return new CsatError(error('damaged-gzip', `the file ends in gz but cannot be unpacked (${problem.message})`, { where }), 3);
    }
    if (/^E[A-Z]+$/.test(code)) return new CsatError(error('unreadable-file', problem.message, { where }), 3);
  }
  return problem;
}

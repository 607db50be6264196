import type { Readable } from 'node:stream';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Dialect } from '../../delimited/dialect.js';
import { type Skim, scanner, UnclosedQuote } from '../../delimited/scanner.js';
import type { Spans } from '../../delimited/spans.js';
import { CsatError, error } from '../../diagnostic.js';
import type { Cells } from './cells.js';
import { scannedCells } from './scanned-cells.js';

/**
 * Hands every record of some pieces of bytes to `each`, in order; each piece ends with a record. Memory does not grow with the number of
 * records. Those that `skim` takes are not among them. Throws CsatError (exit 3) when the text cannot be taken apart, naming the line.
 */
export async function eachRecord(
  pieces: Iterable<Readable | Iterable<Buffer>>,
  name: string,
  dialect: Dialect,
  each: (cells: Cells) => void,
  skim: Skim | null = null,
): Promise<void> {
  const cells = scannedCells();
  const show = (record: Spans): void => {
    cells.standAt(record);
    each(cells);
  };
  const { push, end } = scanner(dialect, show, skim);
  const takeApart = async (text: AsyncIterable<Buffer> | Iterable<Buffer>): Promise<void> => {
    for await (const piece of text) push(piece);
    end();
  };
  try {
    for (const bytes of pieces) {
      if (isUtf8(dialect.encoding)) await takeApart(bytes);
      else await pipeline(bytes, decoder(dialect.encoding), takeApart);
    }
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

/** What the scanner or the stream complained of, in the user's terms; anything unknown stays what it is. */
function asDiagnostic(problem: unknown, name: string): unknown {
  if (problem instanceof UnclosedQuote) {
    return new CsatError(
      error('unclosed-quote', 'a quoted cell is never closed', {
        where: { file: name, line: problem.line },
        hint: 'look for a lone " above this line; a quote inside a cell is written ""',
      }),
      3,
    );
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

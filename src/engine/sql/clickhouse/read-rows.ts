/** The columns of an answer. */
export interface Header {
  names: string[];
  types: string[];
}

/** An answer that is no table, or ends in the middle; `text` begins where it is none. */
export class NoTable extends Error {
  readonly text: string;

  constructor(text: string) {
    super('the answer is no table');
    this.text = text;
  }
}

/**
 * Reads an answer in the format TabSeparatedWithNamesAndTypes and hands its rows out; gives its columns. Throws NoTable where a row does
 * not fit or is cut: a server that fails late writes what happened after the rows.
 */
export async function readRows(body: AsyncIterable<Uint8Array>, each: (row: readonly (string | null)[]) => void): Promise<Header> {
  const decoder = new TextDecoder();
  const header: string[][] = [];
  let rest = '';
  const line = (text: string): void => {
    const cells = text.split('\t');
    if (header.length > 0 && cells.length !== header[0]?.length) throw new NoTable(text);
    if (header.length < 2) header.push(cells.map((cell) => textOf(cell) ?? ''));
    else each(cells.map(textOf));
  };
  for await (const bytes of body) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
    rest = lines.pop() as string;
    for (const text of lines) line(text);
  }
  const [names, types] = header;
  if (rest !== '' || names === undefined || types === undefined) throw new NoTable(rest || (names?.join('\t') ?? ''));
  return { names, types };
}

const ESCAPED: Record<string, string> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', 0: '\0' };

/** What a cell stands for; null for `\N`. */
function textOf(cell: string): string | null {
  if (!cell.includes('\\')) return cell;
  return cell === '\\N' ? null : cell.replace(/\\([\s\S])/g, (_, character: string) => ESCAPED[character] ?? character);
}

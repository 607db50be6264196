import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type LineCounter, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Place } from '../../diagnostic.js';
import type { Path } from './problem.js';

/** The place of the characters from start up to, not including, end. */
export type Spot = (start: number, end: number) => Place;

/** A finder of places in a text whose line starts have been counted. A place ends with its line. */
export function spotIn(text: string, file: string, lines: LineCounter): Spot {
  return (start, end) => {
    const { line, col } = lines.linePos(start);
    const from = start - col + 1;
    const newline = text.indexOf('\n', from);
    const source = text.slice(from, newline === -1 ? text.length : newline).trimEnd();
    const length = Math.max(1, Math.min(end, from + source.length) - start);
    return { file, line: Math.max(1, line), column: col, length, source };
  };
}

/** The place of the value at a path, or of its key. Where the path leaves the document, the last value that it met. */
export function locate(document: Document, path: Path, what: 'key' | 'value', spot: Spot): Place {
  let met: { key?: unknown; value: unknown } = { value: document.contents };
  for (const step of path) {
    const next = child(resolved(met.value, document), String(step), document);
    if (next === undefined) break;
    met = next;
  }
  const node = [what === 'key' ? met.key : undefined, met.value, met.key].find((one): one is Node => isNode(one) && one.range != null);
  const [start, end] = node?.range ?? [0, 1];
  return spot(start, end);
}

function resolved(value: unknown, document: Document): unknown {
  return isAlias(value) ? value.resolve(document) : value;
}

function child(parent: unknown, step: string, document: Document): { key?: unknown; value: unknown } | undefined {
  if (isSeq(parent)) return Number(step) < parent.items.length ? { value: parent.items[Number(step)] } : undefined;
  if (!isMap(parent)) return undefined;
  return parent.items.find((pair) => named(pair, step)) ?? mergedChild(parent, step, document);
}

function mergedChild(map: YAMLMap, step: string, document: Document): { key?: unknown; value: unknown } | undefined {
  for (const pair of map.items) {
    if (!named(pair, '<<')) continue;
    const merged = resolved(pair.value, document);
    for (const source of isSeq(merged) ? merged.items : [merged]) {
      const found = child(resolved(source, document), step, document);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function named(pair: Pair, name: string): boolean {
  return isScalar(pair.key) && String(pair.key.value) === name;
}

import { amountShape } from '../../statistics/amount.js';
import { customerKey } from '../../statistics/customer-key.js';
import { pairKey, type Variable } from '../../statistics/request.js';
import { dateShape, parseDay } from '../../statistics/timestamp.js';
import { waveOf } from '../../statistics/wave.js';
import { type Cells, perText } from './cells.js';
import { elapsedReader } from './elapsed-reader.js';

/** The key of one record for a variable. */
export type KeyOf = (cells: Cells) => string | null;

/** A function that reads a variable from a record; `index` gives the place of a column in it. */
export function keyOf(variable: Variable, index: (column: string) => number): KeyOf {
  if (variable.kind === 'column') {
    const at = index(variable.column);
    return (cells) => cells.stored(at);
  }
  if (variable.kind === 'shape') {
    const shapeOf = variable.of === 'date' ? dateShape : amountInWords;
    return perText(index(variable.column), (text) => (text === null ? null : (shapeOf(text) ?? 'none')));
  }
  if (variable.kind === 'wave') {
    const { format, unit } = variable;
    return perText(index(variable.column), (text) => {
      const day = text === null ? null : parseDay(text, format);
      return day === null ? null : waveOf(day, unit);
    });
  }
  if (variable.kind === 'within') return withinLimit(variable, index);
  if (variable.kind === 'pair') {
    const [first, second] = variable.of.map((one) => keyOf(one, index)) as [KeyOf, KeyOf];
    return (cells) => pairKey(first(cells) ?? '', second(cells) ?? '');
  }
  if (variable.kind === 'lookup') {
    const { values, otherwise } = variable;
    return perText(index(variable.column), (text) => (text === null ? null : (values.get(customerKey(text)) ?? otherwise)));
  }
  if (variable.kind === 'matches') {
    const pairs = variable.pairs.map(({ columns: [a, b], texts }) => ({ a: index(a), b: index(b), texts }));
    return (cells) => {
      let matches = 0;
      for (const { a, b, texts } of pairs) {
        const first = cells.stored(a);
        const second = first === null ? null : cells.stored(b);
        if (first !== null && second !== null && texts.has(pairKey(first, second))) matches++;
      }
      return matches === 0 ? null : String(matches);
    };
  }
  const blank = new Set(variable.blank);
  if (variable.kind === 'first') {
    const texts = variable.columns.map((column) => perText(index(column), (text) => (text === null || blank.has(text) ? null : text)));
    return (cells) => {
      for (const textOf of texts) {
        const text = textOf(cells);
        if (text !== null) return text;
      }
      return null;
    };
  }
  const holds = variable.columns.map((column) => perText(index(column), (text) => text !== null && !blank.has(text)));
  return (cells) => {
    let filled = 0;
    for (const holdsSomething of holds) if (holdsSomething(cells)) filled++;
    return filled === 0 ? null : String(filled);
  };
}

function withinLimit({ elapsed, limit }: Variable & { kind: 'within' }, index: (column: string) => number): KeyOf {
  const read = elapsedReader(elapsed, index);
  const { by, others } = limit;
  const mostOf =
    by === null ? () => others : perText(index(by.column), (text) => (text === null ? others : (by.minutes.get(text) ?? others)));
  return (cells) => {
    const [most, minutes] = [mostOf(cells), read(cells)];
    if (most === null || typeof minutes !== 'number' || minutes < 0) return null;
    return minutes <= most ? 'kept' : 'broken';
  };
}

function amountInWords(text: string): string | null {
  const shape = amountShape(text);
  return shape === null ? null : shape.currency === null ? shape.mark : `${shape.mark} ${shape.currency}`;
}

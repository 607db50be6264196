import { amountShape } from '../../statistics/amount.js';
import { customerKey } from '../../statistics/customer-key.js';
import { pairKey, type Variable } from '../../statistics/request.js';
import { dateShape } from '../../statistics/timestamp.js';

/** The key of one record for a variable. */
export type KeyOf = (record: readonly string[]) => string | null;

/** Text as it is grouped: null when blank, otherwise exactly as stored but for white space around it. */
export function stored(cell: string | undefined): string | null {
  if (cell === undefined || cell === '') return null;
  const text = cell.trim();
  return text === '' ? null : text;
}

/** A function that reads a variable from a record; `index` gives the place of a column in it. */
export function keyOf(variable: Variable, index: (column: string) => number): KeyOf {
  if (variable.kind === 'column') {
    const at = index(variable.column);
    return (record) => stored(record[at]);
  }
  if (variable.kind === 'shape') {
    const at = index(variable.column);
    const shapeOf = variable.of === 'date' ? dateShape : amountInWords;
    return (record) => {
      const text = stored(record[at]);
      return text === null ? null : (shapeOf(text) ?? 'none');
    };
  }
  if (variable.kind === 'lookup') {
    const at = index(variable.column);
    const { values, otherwise } = variable;
    return (record) => {
      const text = stored(record[at]);
      return text === null ? null : (values.get(customerKey(text)) ?? otherwise);
    };
  }
  if (variable.kind === 'matches') {
    const pairs = variable.pairs.map(({ columns: [a, b], texts }) => ({ a: index(a), b: index(b), texts }));
    return (record) => {
      let matches = 0;
      for (const { a, b, texts } of pairs) {
        const first = stored(record[a]);
        const second = first === null ? null : stored(record[b]);
        if (first !== null && second !== null && texts.has(pairKey(first, second))) matches++;
      }
      return matches === 0 ? null : String(matches);
    };
  }
  const places = variable.columns.map(index);
  const blank = new Set(variable.blank);
  if (variable.kind === 'first') {
    return (record) => {
      for (const at of places) {
        const text = stored(record[at]);
        if (text !== null && !blank.has(text)) return text;
      }
      return null;
    };
  }
  return (record) => {
    let filled = 0;
    for (const at of places) {
      const text = stored(record[at]);
      if (text !== null && !blank.has(text)) filled++;
    }
    return filled === 0 ? null : String(filled);
  };
}

function amountInWords(text: string): string | null {
  const shape = amountShape(text);
  return shape === null ? null : shape.currency === null ? shape.mark : `${shape.mark} ${shape.currency}`;
}

/** Which mark parts whole from fraction, as far as a cell shows it; `either`: one mark with three digits behind it, as in 1,234. */
export interface AmountShape {
  mark: 'point' | 'comma' | 'either' | 'none';
  /** The currency as the cell writes it, such as $, EUR or 元; null when it writes none. */
  currency: string | null;
}

const CURRENCY = String.raw`[\p{Sc}元円]|R\$|US\$|A\$|C\$|HK\$|NT\$|S\$|[A-Z]{3}|kr|zł|Kč|Ft|Rs\.?|CHF|RM`;
const FORM = new RegExp(
  String.raw`^(\()?\s*([+-])?\s*(${CURRENCY})?\s*([+-])?\s*([\d.,'’ \u00a0\u202f\u2009]*\d[\d.,]*)\s*([+-])?\s*(${CURRENCY})?\s*(\))?$`,
  'u',
);
const PLAIN = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,2})?$/i;
const SPACES = /['’ \u00a0\u202f\u2009]/g;

/**
 * Reads an amount of money: currency signs and codes, thousands separators (comma, point, space, apostrophe), (12.50) and 12.50- for less
 * than nothing. `decimal` is the mark of the fraction. Null for what is no amount: marks out of place, words, percentages.
 */
export function parseAmount(text: string, decimal: '.' | ','): number | null {
  if (PLAIN.test(text)) {
    if (decimal === '.' || !text.includes('.')) return finite(Number(text));
  }
  const parts = partsOf(text);
  if (parts === null) return null;
  const thousands = decimal === '.' ? ',' : '.';
  const [whole = '', fraction, ...more] = parts.digits.split(decimal);
  if (more.length > 0 || fraction?.includes(thousands) || (fraction === '' && decimal === ',')) return null;
  const groups = whole.split(thousands);
  const grouped = groups.length > 1;
  if (grouped && !(/^\d{1,3}$/.test(groups[0] ?? '') && groups.slice(1).every((group, i) => isGroup(group, i === groups.length - 2))))
    return null;
  const value = finite(Number(`${groups.join('') || '0'}.${fraction || '0'}`));
  return value === null ? null : parts.negative ? -value || 0 : value;
}

/** What an amount shows of how it is written; null for what is no amount in either way. */
export function amountShape(text: string): AmountShape | null {
  const point = parseAmount(text, '.');
  const comma = parseAmount(text, ',');
  if (point === null && comma === null) return null;
  const currency = partsOf(text)?.currency ?? null;
  if (point === comma) return { mark: 'none', currency };
  if (point !== null && comma !== null) return { mark: 'either', currency };
  return { mark: point === null ? 'comma' : 'point', currency };
}

function partsOf(text: string): { digits: string; negative: boolean; currency: string | null } | null {
  const match = FORM.exec(text.normalize('NFKC').trim());
  if (match === null) return null;
  const [, open, before, left, between, number, after, right, close] = match;
  const signs = [before, between, after].filter((sign) => sign !== undefined);
  if ((open === undefined) !== (close === undefined) || signs.length > 1 || (open !== undefined && signs.length > 0)) return null;
  if (left !== undefined && right !== undefined && left !== right) return null;
  return {
    digits: (number as string).replace(SPACES, ''),
    negative: open !== undefined || signs[0] === '-',
    currency: left ?? right ?? null,
  };
}

/** Three digits; the Indian way has groups of two before the last. */
const isGroup = (group: string, last: boolean): boolean => /^\d{3}$/.test(group) || (!last && /^\d{2}$/.test(group));

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

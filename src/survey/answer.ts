/** One distinct stored answer of a column: how often it occurs, and in which row first (null: not known). */
export interface Answer {
  text: string;
  n: number;
  first: number | null;
}

/** A stored answer taken apart. `10 - Extremely likely` has both parts, `9` only a number, `Satisfied` only a label. */
export interface ParsedAnswer {
  number: number | null;
  label: string | null;
}

const NUMBER = String.raw`[+-]?\d{1,15}(?:\.\d{1,15}|,(?!\d{3}$|\d{3}\D)\d{1,15})?`;
const UNIT = '(?:分|星级?|颗星|points?|pts?|stars?|punkte?|sterne?|[★⭐]\\ufe0f?)';
const LABEL = String.raw`["'“「]?\p{L}.*`;

const plain = new RegExp(`^(${NUMBER})\\s*${UNIT}?$`, 'iu');
const leading = new RegExp(`^[([]?(${NUMBER})(?:\\s*${UNIT}?\\s*[-=:.、_)\\]]\\s*|\\s*${UNIT}\\s+)(${LABEL})$`, 'isu');
const leadingBracketed = new RegExp(`^(${NUMBER})\\s*${UNIT}?\\s*\\((${LABEL})\\)$`, 'isu');
const trailing = new RegExp(`^(\\p{L}[^\\d]*?)(?:\\s+[-=:]\\s+|\\s*[:=]\\s*)(\\d{1,2}|100)\\s*${UNIT}?$`, 'isu');
const trailingUnit = new RegExp(`^(\\p{L}[^\\d]*?)\\s+(\\d{1,2}|100)\\s*${UNIT}$`, 'isu');
const trailingBracketed = new RegExp(`^(\\p{L}[^\\d]*?)\\s*\\(([+-]?\\d{1,2}|100)\\s*${UNIT}?\\)$`, 'isu');

/** What most answers are. The expressions above take longer to make ready than all else that is done with a small file. */
const digits = /^\d{1,15}$/;

/** `20-May-96`, `3-Mar`: what spreadsheets make of dates and of fractions. */
const month = /^(?:jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)[a-z]*\.?(?:$|[-/. ,]*\d)/i;

/**
 * Takes a stored answer apart into its number and its label: `9`, `9.0`, `09`, `９`, `9,0`, `9分`, `3 stars`, `10 - Extremely likely`,
 * `4. Very`, `4、非常`, `9（非常可能）`, `Extremely likely - 10`, `非常满意 5分`. Fractions stay fractions: `9.5` and `9,5` are 9.5.
 * After a leading separator a letter must follow: ranges (`18-29`), dates, amounts, percentages and numbers of other notations
 * (`1e1`, `0x1F`, `1_000`, `1,000`, `NaN`) are labels as they stand. Blank: neither.
 */
export function parseAnswer(text: string): ParsedAnswer {
  const label = text.trim();
  if (label === '') return { number: null, label: null };
  if (digits.test(label)) return { number: Number(label), label: null };
  const clean = label
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  if (!/\d/.test(clean)) return { number: null, label };
  const alone = plain.exec(clean);
  if (alone) return { number: toNumber(alone[1]), label: null };
  const first = leading.exec(clean) ?? leadingBracketed.exec(clean);
  if (first && !month.test(first[2] as string)) return { number: toNumber(first[1]), label: (first[2] as string).trim() };
  const last = trailing.exec(clean) ?? trailingUnit.exec(clean) ?? trailingBracketed.exec(clean);
  if (last && !first) return { number: toNumber(last[2]), label: (last[1] as string).trim() };
  return { number: null, label };
}

/** The number that digits spell, with point or comma; never a negative zero. */
const toNumber = (digits: string | undefined): number => Number((digits as string).replace(',', '.')) + 0;

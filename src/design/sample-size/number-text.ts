const format = (options: Intl.NumberFormatOptions) => {
  const numbers = new Intl.NumberFormat('en-US', options);
  return (value: number): string => numbers.format(value).replace('-', '−');
};

/** A whole number with its thousands grouped. */
export const count = format({ maximumFractionDigits: 0 });

/** Three significant digits: `4.99`, `10.8`, `1,230`. */
export const figure = format({ maximumSignificantDigits: 3 });

/** A number of answers before it is rounded up: `384.15`. */
export const exact = format({ maximumFractionDigits: 2 });

const fourDigits = format({ maximumSignificantDigits: 4 });

/** What was put into a formula, to four significant digits: `1.96`, `0.8416`, `20,000`. */
export const entry = (value: number): string => (Number.isInteger(value) ? count(value) : fourDigits(value));

/** A share of 1 as a percentage: `5%`, `99.9%`. */
export const percent = (share: number): string => `${fourDigits(100 * share)}%`;

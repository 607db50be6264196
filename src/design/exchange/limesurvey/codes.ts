/** The code of a point: its number, with m for minus. */
export const pointCode = (value: number): string => (value < 0 ? `m${-value}` : String(value));

/** The code of the answer that means "does not apply". */
export const NOT_APPLICABLE = 'NA';

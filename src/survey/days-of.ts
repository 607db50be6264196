const DAY = 86_400_000;

/** Days written as 2026-09-30 in days since 1970-01-01. */
export const daysOf = (days: readonly string[] | undefined): number[] | undefined => days?.map((day) => Date.parse(day) / DAY);

/** Somebody who answers. */
export interface Person {
  /** From 0. */
  wave: number;
  /** The group in a segment; undefined for a segment that is not planted. */
  group(segment: string): string | undefined;
  /** A standard normal number that is common to some of this person's answers: the same name gives the same number. */
  factor(name: string): number;
}

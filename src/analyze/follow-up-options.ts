/** What is asked of a list of respondents to call back. */
export interface FollowUpOptions {
  /** Now, in milliseconds since 1970-01-01 UTC, and how many minutes the clock on the wall is ahead of it; null: hours are not told. */
  now: { utc: number; offset: number } | null;
  /** Hours within which a response is to be followed up; null: none declared. */
  within: number | null;
  /** Questions answered in words. */
  comments: { id: string; column: string }[];
  /** Hand over the words, too. */
  personal: boolean;
}

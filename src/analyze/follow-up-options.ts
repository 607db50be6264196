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

/** Somebody to call back. */
export interface CallBack {
  id: string;
  /** The answers that call for it, as `recommend=3`; the worst first. */
  answers: string[];
  /** As stored; null when unknown. */
  submitted: string | null;
  /** Hours since the response, and whether they are more than the declared standard; null when unknown. */
  hours: number | null;
  overdue: boolean | null;
  /** Ids of the questions that were answered in words. */
  comments: string[];
  /** The words themselves, where they were asked for. */
  texts: string[];
  /** Value tier of the customer, where responses are joined to transactions. */
  tier: string | null;
}

/** What becomes of invitations, each a share of 1. */
export interface Response {
  /** Of the delivered invitations, those that lead to an answer; above 0. */
  rate: number;
  /** Of those who start, those who finish; above 0. */
  completion: number;
  /** Of the answers, those that quality checks discard; below 1. */
  bad: number;
  /** Of the invitations, those that arrive; above 0. */
  deliverable: number;
}

/** Share of the invitations that end as a usable answer: rate × completion × (1 − bad) × deliverable. */
export const yieldOf = ({ rate, completion, bad, deliverable }: Response): number => rate * completion * (1 - bad) * deliverable;

/** Invitations for so many usable answers, not rounded. */
export const invitationsFor = (answers: number, response: Response): number => answers / yieldOf(response);

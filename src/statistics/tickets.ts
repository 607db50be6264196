import type { TicketFile, TicketPromise } from '../survey/ticket-file.js';
import { repliesIn, saysNothing, saysReopened } from '../survey/ticket-words.js';
import type { Counts } from './counts.js';
import type { Durations } from './durations.js';
import type { Limit, Request, Variable } from './request.js';

/** Different combinations of statuses, numbers of replies, priorities … that are told apart. */
const MOST_WORDS = 100_000;

/** What is known of tickets: how long they took, how they ended, what was kept of what was promised, and how they were rated. */
export interface Tickets {
  tickets: number;
  /** Null where the file does not tell, as below. */
  firstResponse: Durations | null;
  resolution: Durations | null;
  /** How tickets ended. */
  outcomes: Outcome[];
  /** What was kept of what was promised, by priority and channel. */
  judged: Judged[];
  ratings: { good: number; bad: number; missing: number; invalid: number } | null;
  complaints: number | null;
}

/** How `n` tickets ended; null where a ticket does not tell. */
export interface Outcome {
  resolved: boolean | null;
  reopened: boolean | null;
  replies: number | null;
  n: number;
}

/** Whether the promises to `n` tickets were kept; null where nothing was promised, or what was promised cannot be measured. */
export interface Judged {
  priority: string | null;
  channel: string | null;
  firstResponse: boolean | null;
  resolution: boolean | null;
  n: number;
}

/** Where answers to requests are found. */
interface Tables {
  counts(request: string): Counts;
  durations(request: string): Durations;
}

const FIRST_RESPONSE = 'tickets first response';
const RESOLUTION = 'tickets resolution';
const OUTCOMES = 'tickets outcomes';
const JUDGED = 'tickets promises';
const RATINGS = 'tickets ratings';
const COMPLAINTS = 'tickets complaints';

/** What is asked of an engine about a file of tickets. */
export function ticketRequests(file: TicketFile): Request[] {
  const { firstResponse, resolution, resolved, reopened, replies, priority, channel, rating, complaint } = file;
  const by = groupColumns(file);
  const counts = (id: string, variables: Variable[]): Request => ({ id, kind: 'counts', variables, limit: MOST_WORDS });
  return [
    ...(firstResponse === null ? [] : [{ id: FIRST_RESPONSE, kind: 'durations' as const, elapsed: firstResponse, by }]),
    ...(resolution === null ? [] : [{ id: RESOLUTION, kind: 'durations' as const, elapsed: resolution, by }]),
    counts(
      OUTCOMES,
      [resolvedVariable(resolved), ...columns(reopened?.column), ...columns(replies)].filter((one) => one !== null),
    ),
    counts(JUDGED, [...judgements(file), ...columns(priority), ...columns(channel)]),
    ...(rating === null ? [] : [counts(RATINGS, columns(rating.column))]),
    ...(complaint === null ? [] : [counts(COMPLAINTS, columns(complaint.column))]),
  ];
}

/** By which columns durations are kept apart: priority and channel, as far as there are any. */
const groupColumns = ({ priority, channel }: TicketFile): string[] => [priority, channel].filter((column) => column !== null);

const columns = (column: string | null | undefined): Variable[] => (column == null ? [] : [{ kind: 'column', column }]);

function resolvedVariable(resolved: TicketFile['resolved']): Variable | null {
  if (resolved === null) return null;
  if ('statuses' in resolved) return { kind: 'column', column: resolved.column };
  return { kind: 'filled', columns: [resolved.column], blank: resolved.blank };
}

function judgements({ firstResponse, resolution, priority, promises }: TicketFile): Variable[] {
  const limit = ({ byPriority, others }: TicketPromise): Limit => ({
    by: priority === null || byPriority.size === 0 ? null : { column: priority, minutes: byPriority },
    others,
  });
  return [
    ...(firstResponse && promises.firstResponse
      ? [{ kind: 'within' as const, elapsed: firstResponse, limit: limit(promises.firstResponse) }]
      : []),
    ...(resolution && promises.resolution ? [{ kind: 'within' as const, elapsed: resolution, limit: limit(promises.resolution) }] : []),
  ];
}

/** What the answers to `ticketRequests` say. */
export function ticketsOf(tables: Tables, file: TicketFile): Tickets {
  const { firstResponse, resolution, rating, complaint } = file;
  const outcomes = outcomesOf(tables.counts(OUTCOMES), file);
  return {
    tickets: outcomes.reduce((sum, { n }) => sum + n, tables.counts(OUTCOMES).overflow),
    firstResponse: firstResponse && tables.durations(FIRST_RESPONSE),
    resolution: resolution && tables.durations(RESOLUTION),
    outcomes,
    judged: judgedOf(tables.counts(JUDGED), file),
    ratings: rating && ratingsOf(tables.counts(RATINGS), rating),
    complaints: complaint && complaintsOf(tables.counts(COMPLAINTS), complaint.is),
  };
}

function outcomesOf(counts: Counts, { resolved, reopened, replies }: TicketFile): Outcome[] {
  const outcomes = new Map<string, Outcome>();
  for (const { keys, n } of counts.cells) {
    const left = [...keys];
    const outcome = {
      resolved: resolved === null ? null : isResolvedBy(left.shift() ?? null, resolved),
      reopened: reopened === null ? null : wasReopened(left.shift() ?? null, reopened.blankIsNo),
      replies: replies === null ? null : repliesOf(left.shift() ?? null),
      n,
    };
    const id = JSON.stringify([outcome.resolved, outcome.reopened, outcome.replies]);
    const known = outcomes.get(id);
    if (known === undefined) outcomes.set(id, outcome);
    else known.n += n;
  }
  return [...outcomes.values()];
}

function isResolvedBy(text: string | null, resolved: NonNullable<TicketFile['resolved']>): boolean | null {
  if ('filled' in resolved) return text !== null;
  return text === null || saysNothing(text) ? null : resolved.statuses.includes(text);
}

function wasReopened(text: string | null, blankIsNo: boolean): boolean | null {
  if (text === null || saysNothing(text)) return blankIsNo ? false : null;
  return saysReopened(text);
}

const repliesOf = (text: string | null): number | null => (text === null ? null : repliesIn(text));

function judgedOf(counts: Counts, file: TicketFile): Judged[] {
  const { firstResponse, resolution, priority, channel, promises } = file;
  return counts.cells.map(({ keys, n }) => {
    const left = [...keys];
    const kept = (is: unknown): boolean | null => {
      const word = is ? (left.shift() ?? null) : null;
      return word === null ? null : word === 'kept';
    };
    return {
      firstResponse: kept(firstResponse && promises.firstResponse),
      resolution: kept(resolution && promises.resolution),
      priority: priority === null ? null : (left.shift() ?? null),
      channel: channel === null ? null : (left.shift() ?? null),
      n,
    };
  });
}

function ratingsOf(counts: Counts, { good, bad, none }: NonNullable<TicketFile['rating']>): Tickets['ratings'] {
  const ratings = { good: 0, bad: 0, missing: 0, invalid: 0 };
  for (const { keys, n } of counts.cells) {
    const [text = null] = keys;
    if (text === null || none.includes(text)) ratings.missing += n;
    else if (good.includes(text)) ratings.good += n;
    else if (bad.includes(text)) ratings.bad += n;
    else ratings.invalid += n;
  }
  return ratings;
}

const complaintsOf = (counts: Counts, is: readonly string[]): number =>
  counts.cells.reduce((sum, { keys: [text], n }) => (text != null && is.includes(text) ? sum + n : sum), 0);

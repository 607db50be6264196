import { type Diagnostic, error, warning } from '../diagnostic.js';
import type { Report } from '../report/report.js';
import { answersOf } from '../statistics/books.js';
import type { Counts } from '../statistics/counts.js';
import type { Durations } from '../statistics/durations.js';
import type { Tickets } from '../statistics/tickets.js';
import type { TicketColumns, TicketRole } from '../survey/bind-tickets.js';
import { type Language, say } from '../survey/text.js';
import { repliesIn, saysNothing, saysReopened } from '../survey/ticket-words.js';
import type { OpenTickets } from './open-tickets.js';

/** Unreadable cells, and times that end before they begin, beyond this share of the rows are an error. */
const MOST_INVALID = 0.02;

type Side = { id: 'first-response' | 'resolution'; what: string; durations: Durations; column: string };

/** What the user should know of the cells of a file of tickets. `allowed`: too many unreadable ones are a warning. */
export function ticketNotes(tickets: Tickets, opened: OpenTickets, allowed: boolean, file: string): Diagnostic[] {
  const sides = sidesOf(tickets, opened);
  const hint = (severe: boolean, what: string): string | undefined => (severe ? `${what}, or say --allow-invalid` : undefined);
  const negative = sides.flatMap(({ what, durations, column }) => {
    const { count, firstRow } = durations.negative;
    if (count === 0) return [];
    const all = count + measured(durations);
    const severe = count > MOST_INVALID * all && !allowed;
    const message = `column "${column}": ${count} of ${all} tickets have ${what} before they were opened`;
    const more = {
      where: { file, subject: column, row: firstRow ?? undefined },
      hint: hint(severe, 'look whether it is the right column, of the same time zone'),
    };
    return [(severe ? error : warning)('negative-durations', message, more)];
  });
  const moments = [...unreadableMoments(sides)].map(([column, { count, of, example, firstRow }]) => {
    const severe = count > MOST_INVALID * of && !allowed;
    const message = `column "${column}": ${count} of ${of} cells are no moment or duration as the column has them: "${example.slice(0, 40)}" first`;
    const more = {
      where: { file, subject: column, row: firstRow ?? undefined },
      hint: hint(severe, 'declare date-order, time-zone or a column of minutes under tickets'),
    };
    return (severe ? error : warning)('unreadable-cells', message, more);
  });
  const words = wordLedger(opened).flatMap(({ column, valid, invalid, examples: [first] }) => {
    if (invalid === 0 || first === undefined) return [];
    const severe = invalid > MOST_INVALID * (valid + invalid) && !allowed;
    const message = `column "${column}": ${invalid} of ${valid + invalid} cells cannot be read: "${first.value.slice(0, 40)}" first`;
    const more = { where: { file, subject: column, row: first.firstRow ?? undefined }, hint: hint(severe, 'look at the column') };
    return [(severe ? error : warning)('unreadable-cells', message, more)];
  });
  return [...moments, ...negative, ...words];
}

/** How many cells of each column could be read. */
export function ticketQuality(tickets: Tickets, opened: OpenTickets): Report['quality'] {
  const sides = sidesOf(tickets, opened).map(({ id, durations, column }) => ({
    column,
    question: id,
    valid: measured(durations),
    missing: durations.missing,
    notApplicable: 0,
    invalid: durations.negative.count + durations.unreadable.reduce((sum, { count }) => sum + count, 0),
    examples: durations.unreadable.map(({ example, count, firstRow }) => ({ value: example, count, firstRow })),
  }));
  return [...sides, ...wordLedger(opened)];
}

/** Which column was taken for what. */
export const ticketRolesFound = (columns: TicketColumns, language: Language): Report['inferred'] =>
  (Object.keys(columns) as TicketRole[]).flatMap((role) => {
    const column = columns[role];
    return column === null ? [] : [{ column, role: roleName(role), question: null, why: say(BY_HEADER, language) }];
  });

const BY_HEADER = { en: 'by its header', zh: '据表头' };

/** As definitions have it. */
const roleName = (role: TicketRole): string => role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const measured = ({ cells }: Durations): number => cells.reduce((sum, { minutes }) => sum + minutes.length, 0);

function sidesOf({ firstResponse, resolution }: Tickets, { file, columns }: OpenTickets): Side[] {
  const ends = [
    {
      id: 'first-response' as const,
      what: 'a first response',
      durations: firstResponse,
      elapsed: file.firstResponse,
      end: columns.firstResponse,
    },
    { id: 'resolution' as const, what: 'a resolution', durations: resolution, elapsed: file.resolution, end: columns.resolved },
  ];
  return ends.flatMap(({ id, what, durations, elapsed, end }) =>
    durations === null || elapsed === null ? [] : [{ id, what, durations, column: end ?? elapsed.written?.column ?? '' }],
  );
}

/** By column; that of the opening, which both times read, once. */
function unreadableMoments(sides: readonly Side[]) {
  const found = new Map<string, { count: number; of: number; example: string; firstRow: number | null }>();
  for (const { durations } of sides) {
    for (const { column, count, example, firstRow } of durations.unreadable) {
      const of = count + measured(durations) + durations.negative.count;
      const before = found.get(column);
      if (before === undefined || before.count < count) found.set(column, { count, of, example, firstRow });
    }
  }
  return found;
}

/** Reopenings, replies and ratings: what was read of all rows, and what was not. */
function wordLedger({ file, wordsOf }: OpenTickets): Report['quality'] {
  const { reopened, replies, rating } = file;
  const ledger = (column: string | undefined, question: string, reads: (text: string) => boolean, none: (text: string) => boolean) =>
    column === undefined ? [] : [ledgerOf(column, question, wordsOf(column), reads, none)];
  const rated = new Set([...(rating?.good ?? []), ...(rating?.bad ?? [])]);
  return [
    ...ledger(reopened?.column, 'reopened', (text) => saysReopened(text) !== null, saysNothing),
    ...ledger(replies ?? undefined, 'replies', (text) => repliesIn(text) !== null, saysNothing),
    ...(rated.size === 0
      ? []
      : ledger(
          rating?.column,
          'satisfaction',
          (text) => rated.has(text),
          (text) => rating?.none.includes(text) ?? false,
        )),
  ];
}

function ledgerOf(
  column: string,
  question: string,
  counts: Counts,
  reads: (text: string) => boolean,
  none: (text: string) => boolean,
): Report['quality'][number] {
  const answers = answersOf(counts);
  const blank = counts.cells.find(({ keys }) => keys[0] === null)?.n ?? 0;
  const sum = (wanted: (text: string) => boolean): number => answers.reduce((total, { text, n }) => (wanted(text) ? total + n : total), 0);
  const unread = answers.filter(({ text }) => !none(text) && !reads(text));
  return {
    column,
    question,
    valid: sum((text) => !none(text) && reads(text)),
    missing: blank + sum(none),
    notApplicable: 0,
    invalid: unread.reduce((total, { n }) => total + n, 0),
    examples: unread.slice(0, 3).map(({ text, n, first }) => ({ value: text, count: n, firstRow: first })),
  };
}

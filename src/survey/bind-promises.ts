import { didYouMean } from '../diagnostic.js';
import { type FindPlace, type Path, type Problem, placed } from './definition/problem.js';
import { refusal } from './definition/refusal.js';
import type { Span, TicketsDefinition } from './definition/tickets.js';
import type { Calendar } from './elapsed.js';
import { normalise } from './text.js';
import type { TicketPromise } from './ticket-file.js';

type Promised = NonNullable<TicketsDefinition['sla']>['resolution'];

/** Stands for all priorities that have no limit of their own. */
const OTHERS = 'others';

const isSpan = (promised: NonNullable<Promised>): promised is Span => 'unit' in promised && typeof promised.unit === 'string';

/** What is promised to single priorities. */
export const limitsIn = (promised: Promised): Record<string, Span> => {
  if (promised === undefined || isSpan(promised)) return {};
  const { [OTHERS]: _, ...limits } = promised;
  return limits;
};

/**
 * The promises of a definition by the priorities that the file has.
 * @throws CsatError (exit 2) with every priority that no ticket has.
 */
export function bindPromises(
  { sla = {} }: TicketsDefinition,
  priorities: readonly string[],
  calendar: Calendar | null,
  place: FindPlace | null,
): { firstResponse: TicketPromise | null; resolution: TicketPromise | null } {
  const problems: Problem[] = [];
  const bind = (key: 'first-response' | 'resolution'): TicketPromise | null => {
    const promised = sla[key];
    if (promised === undefined) return null;
    if (isSpan(promised)) return { byPriority: new Map(), others: minutesIn(promised, calendar) };
    const byPriority = new Map<string, number>();
    for (const [priority, span] of Object.entries(limitsIn(promised))) {
      const meant = priorities.filter((one) => normalise(one) === normalise(priority));
      if (meant.length === 0) problems.push(unknownPriority(priority, priorities, ['sla', key, priority]));
      for (const one of meant) byPriority.set(one, minutesIn(span, calendar));
    }
    const others = promised[OTHERS];
    return { byPriority, others: others === undefined ? null : minutesIn(others, calendar) };
  };
  const promises = { firstResponse: bind('first-response'), resolution: bind('resolution') };
  if (problems.length > 0) throw refusal(problems, (problem) => placed(problem, place));
  return promises;
}

function unknownPriority(priority: string, known: readonly string[], path: Path): Problem {
  const shown = `tickets have ${known.slice(0, 8).join(', ')}${known.length > 8 ? ' …' : ''}`;
  const hint = () => didYouMean(priority, known) ?? (known.length === 0 ? 'the column of priorities is empty' : shown);
  return { code: 'unknown-priority', message: `no ticket has the priority "${priority}"`, hint, path, key: true };
}

function minutesIn({ number, unit }: Span, calendar: Calendar | null): number {
  const day = calendar === null ? 1440 : calendar.to - calendar.from;
  const week = day * (calendar === null ? 7 : calendar.days.size);
  return number * { m: 1, h: 60, d: day, w: week }[unit];
}

import { delimited } from './delimited.js';
import { pick, type Stream, streams } from './stream.js';

const TICKETS = 900;
const MINUTE = 60_000;
const FIRST = Date.parse('2026-10-01T00:00:00Z');
const DAYS = 61;
/** When the clocks of Berlin go back, and when the file was written. */
const WINTER = Date.parse('2026-10-25T01:00:00Z');
const WRITTEN = Date.parse('2026-12-02T00:00:00Z');

/** Share of the tickets, mean minutes to the first response and from there to the resolution (both exponential), and limits in minutes. */
interface Priority {
  percent: number;
  answer: number;
  solve: number;
  limits: { answer: number; solve: number };
}

export const PRIORITIES: Readonly<Record<string, Priority>> = {
  Urgent: { percent: 10, answer: 20, solve: 120, limits: { answer: 30, solve: 480 } },
  High: { percent: 25, answer: 60, solve: 480, limits: { answer: 120, solve: 1440 } },
  Normal: { percent: 45, answer: 180, solve: 900, limits: { answer: 480, solve: 2880 } },
  Low: { percent: 20, answer: 480, solve: 1500, limits: { answer: 1440, solve: 4320 } },
};

/** Share of the tickets, per cent that are closed with one reply, and per cent of the ratings that are good. */
export const TEAMS: Readonly<Record<string, { percent: number; oneReply: number; good: number }>> = {
  Accounts: { percent: 40, oneReply: 60, good: 82 },
  Devices: { percent: 35, oneReply: 60, good: 82 },
  Network: { percent: 25, oneReply: 42, good: 68 },
};

/** Per cent of all tickets that are worked on to the end, of those that come back, that are rated, and that are complaints. */
const [CLOSED, REOPENED, RATED, COMPLAINTS] = [94, 8, 35, 6];

/** Tickets, counted from 1, of which the clock of the phone system had the first response two minutes before the opening. */
const PLANTED_NEGATIVE = [41, 300, 555];

const CHANNELS = { percent: [50, 30, 20], names: ['Email', 'Chat', 'Phone'] };

/** Two months of a help desk in Berlin, moments by the clock on its wall. */
function simulateTickets(seed: number): string {
  const draw = streams(seed);
  const opened = Array.from({ length: TICKETS }, () => FIRST + Math.floor(draw('opened')() * DAYS * 86_400) * 1000).sort((a, b) => a - b);
  const header = [
    'ticket',
    'opened_at',
    'first_response_at',
    'resolved_at',
    'status',
    'priority',
    'channel',
    'team',
    'category',
    'reopened',
    'replies',
    'rating',
  ];
  const rows = opened.map((time, i) => ticketOf(time, i + 1, draw));
  return `${delimited([header, ...rows])}\n`;
}

function ticketOf(opened: number, number: number, draw: (name: string) => Stream): string[] {
  const priority = named(draw('priority'), PRIORITIES);
  const team = named(draw('team'), TEAMS);
  const { answer, solve } = PRIORITIES[priority] as Priority;
  const { oneReply, good } = TEAMS[team] as { oneReply: number; good: number };
  const waited = exponential(draw('answer'), answer);
  const answered = PLANTED_NEGATIVE.includes(number) ? opened - 2 * MINUTE : opened + waited;
  const resolved = opened + waited + exponential(draw('solve'), solve);
  const closed = 100 * draw('closed')() < CLOSED;
  const again = 100 * draw('again')() < REOPENED;
  const [one, more] = [100 * draw('one reply')() < oneReply, 2 + Math.floor(3 * draw('replies')())];
  const rated = 100 * draw('rated')() < RATED;
  const rating = 100 * draw('rating')() < good ? 'Good' : 'Bad';
  const open = !closed || resolved > WRITTEN;
  return [
    `T-${String(4000 + number)}`,
    wall(opened),
    answered > WRITTEN ? '' : wall(answered),
    open ? '' : wall(resolved),
    open ? 'Open' : 'Closed',
    priority,
    pick(draw('channel'), CHANNELS.names, CHANNELS.percent),
    team,
    100 * draw('complaint')() < COMPLAINTS ? 'Complaint' : pick(draw('category'), ['Question', 'Fault', 'Change'], [40, 45, 15]),
    again && !open ? '1' : '0',
    String(one ? 1 : more),
    rated && !open ? rating : '',
  ];
}

const named = (random: Stream, shares: Readonly<Record<string, { percent: number }>>): string =>
  pick(
    random,
    Object.keys(shares),
    Object.values(shares).map(({ percent }) => percent),
  );

/** Milliseconds, whole seconds. */
const exponential = (random: Stream, mean: number): number => Math.round(-Math.log(1 - random()) * mean * 60) * 1000;

/** By the clock in Berlin, without a zone. */
const wall = (time: number): string => new Date(time + (time < WINTER ? 120 : 60) * MINUTE).toISOString().slice(0, 19).replace('T', ' ');

/** Per cent answered and resolved in time: the distribution functions of an exponential and of the sum of two. */
export function keptOf({ answer, solve, limits }: Priority): { answer: number; solve: number } {
  const late = (answer * Math.exp(-limits.solve / answer) - solve * Math.exp(-limits.solve / solve)) / (answer - solve);
  return { answer: 100 * (1 - Math.exp(-limits.answer / answer)), solve: 100 * (1 - late) };
}

/** Per cent resolved with one reply and never reopened. */
export const atFirstContact = ({ oneReply }: { oneReply: number }): number => (CLOSED * (100 - REOPENED) * oneReply) / 10_000;

/** What is true of the tickets that these were drawn from, as Markdown tables with three decimals. */
export function ticketTruth(): string {
  const row = (...cells: string[]): string => `| ${cells.join(' | ')} |`;
  const priorities = Object.entries(PRIORITIES).map(([name, one]) =>
    row(name, one.percent.toFixed(2), keptOf(one).answer.toFixed(3), keptOf(one).solve.toFixed(3)),
  );
  const teams = Object.entries(TEAMS).map(([name, one]) =>
    row(name, one.percent.toFixed(2), atFirstContact(one).toFixed(3), one.good.toFixed(3)),
  );
  return [
    row('priority', 'share %', 'first response within SLA', 'resolution within SLA'),
    row('---', '---:', '---:', '---:'),
    ...priorities,
    '',
    row('team', 'share %', 'service.fcr', 'service.csat'),
    row('---', '---:', '---:', '---:'),
    ...teams,
  ].join('\n');
}

/** Tickets of a help desk. */
export const tickets = { name: 'tickets', seed: 20261001, simulate: simulateTickets };

import { quantile } from '../../inference/quantile.js';
import { type Durations, sortedMinutes } from '../../statistics/durations.js';
import type { Judged, Tickets } from '../../statistics/tickets.js';
import { type Language, say, type Text } from '../../survey/text.js';
import type { TicketFile } from '../../survey/ticket-file.js';
import { naturalOrder } from '../natural-order.js';
import type { Section } from '../result.js';
import { byPressure } from './priority-order.js';
import { shareOf, type TicketShare } from './shares.js';

type Table = Extract<Section, { kind: 'table' }>;
type Column = Table['columns'][number];

const WORDS = {
  priorities: { en: 'By priority, times as medians', zh: '按优先级（时间为中位数）' },
  channels: { en: 'By channel, times as medians', zh: '按渠道（时间为中位数）' },
  times: { en: 'Time to the first response', zh: '首次响应时间分布' },
  priority: { en: 'priority', zh: '优先级' },
  channel: { en: 'channel', zh: '渠道' },
  none: { en: '(none)', zh: '（无）' },
  tickets: { en: 'tickets', zh: '工单数' },
  firstResponse: { en: 'first response', zh: '首次响应' },
  resolution: { en: 'resolution', zh: '解决' },
  limit: { en: 'SLA', zh: 'SLA' },
  kept: { en: 'within', zh: '达成' },
  within: { en: 'within', zh: '时间' },
  longer: { en: 'longer', zh: '更长' },
  percent: { en: '%', zh: '%' },
  cumulative: { en: '% so far', zh: '累计 %' },
} satisfies Record<string, Text>;

type Side = 'firstResponse' | 'resolution';
const SIDES: readonly Side[] = ['firstResponse', 'resolution'];

/** Median times and what was kept of what was promised, by priority and by channel, as far as the file has these. */
export function groupTables(tickets: Tickets, file: TicketFile, language: Language): Table[] {
  return (['priority', 'channel'] as const).flatMap((by) => (file[by] === null ? [] : [groupTable(by, tickets, file, language)]));
}

function groupTable(by: 'priority' | 'channel', tickets: Tickets, file: TicketFile, language: Language): Table {
  const word = (key: keyof typeof WORDS): string => say(WORDS[key], language);
  const groups = [...new Set(tickets.judged.map((one) => one[by]))];
  const place = by === 'priority' || file.priority === null ? 0 : 1;
  const ordered = groups.filter((group) => group !== null).sort(by === 'priority' ? byPressure : naturalOrder);
  const sides = SIDES.filter((side) => tickets[side] !== null);
  const columns: Column[] = [
    { key: 'group', label: word(by), unit: 'text' },
    { key: 'tickets', label: word('tickets'), unit: 'count' },
    ...sides.flatMap((side): Column[] => [
      { key: `${side}Median`, label: word(side), unit: 'minutes' },
      ...(file.promises[side] === null || by === 'channel'
        ? []
        : [{ key: `${side}Limit`, label: word('limit'), unit: 'minutes' as const }]),
      ...(file.promises[side] === null ? [] : [{ key: `${side}Kept`, label: word('kept'), unit: 'percent' as const }]),
    ]),
  ];
  return {
    id: by === 'priority' ? 'priorities' : 'channels',
    kind: 'table',
    title: word(by === 'priority' ? 'priorities' : 'channels'),
    columns,
    rows: [...ordered, ...(groups.includes(null) ? [null] : [])].map((group) => {
      const members = tickets.judged.filter((one) => one[by] === group);
      return {
        id: group,
        group: group ?? word('none'),
        tickets: members.reduce((sum, { n }) => sum + n, 0),
        ...Object.fromEntries(sides.flatMap((side) => cellsOf(side, tickets[side] as Durations, members, file, by, group, place))),
      };
    }),
  };
}

function cellsOf(
  side: Side,
  durations: Durations,
  members: readonly Judged[],
  { promises }: TicketFile,
  by: 'priority' | 'channel',
  group: string | null,
  place: number,
): [string, number | null][] {
  const minutes = sortedMinutes(durations, (keys) => keys[place] === group);
  const promise = promises[side];
  const limit = promise && ((group === null ? undefined : promise.byPriority.get(group)) ?? promise.others);
  return [
    [`${side}Median`, minutes.length === 0 ? null : quantile(minutes, 0.5)],
    ...(promise === null || by === 'channel' ? [] : [[`${side}Limit`, limit] as [string, number | null]]),
    ...(promise === null ? [] : [[`${side}Kept`, percentOf(shareOf(members, (one) => one[side]))] as [string, number | null]]),
  ];
}

/** Minutes up to which answers are counted together. */
const BOUNDS = [5, 15, 30, 60, 240, 480, 1440, 4320, 10_080];

/** In how many minutes tickets were first answered, in classes; nothing when none was. */
export function firstResponseTable({ firstResponse }: Tickets, language: Language): Table[] {
  const minutes = firstResponse === null ? new Float64Array(0) : sortedMinutes(firstResponse);
  if (minutes.length === 0) return [];
  const counts = [...BOUNDS, Number.POSITIVE_INFINITY].map((bound) => upTo(minutes, bound));
  const last = counts.indexOf(minutes.length);
  const word = (key: keyof typeof WORDS): string => say(WORDS[key], language);
  const percent = (count: number): number => (100 * count) / minutes.length;
  return [
    {
      id: 'first-response-times',
      kind: 'table',
      title: word('times'),
      columns: [
        { key: 'within', label: word('within'), unit: 'text' },
        { key: 'count', label: word('tickets'), unit: 'count' },
        { key: 'percent', label: word('percent'), unit: 'percent' },
        { key: 'cumulative', label: word('cumulative'), unit: 'percent' },
      ],
      rows: counts.slice(0, last + 1).map((count, i) => ({
        within: i < BOUNDS.length ? spanInWords(BOUNDS[i] as number) : word('longer'),
        minutes: BOUNDS[i] ?? null,
        count: count - (counts[i - 1] ?? 0),
        percent: percent(count - (counts[i - 1] ?? 0)),
        cumulative: percent(count),
      })),
    },
  ];
}

const spanInWords = (minutes: number): string =>
  minutes < 60 ? `≤ ${minutes} min` : minutes <= 1440 ? `≤ ${minutes / 60} h` : `≤ ${minutes / 1440} d`;

/** How many of ascending numbers are not above a bound. */
function upTo(sorted: Float64Array, bound: number): number {
  let [least, most] = [0, sorted.length];
  while (least < most) {
    const middle = (least + most) >> 1;
    if ((sorted[middle] as number) <= bound) least = middle + 1;
    else most = middle;
  }
  return least;
}

const percentOf = ({ hits, n }: TicketShare): number | null => (n === 0 ? null : (100 * hits) / n);

import { type Language, say, type Text } from '../../survey/text.js';
import type { Section } from '../result.js';
import type { Movement, Moves } from './movement.js';
import type { ScoredCustomers } from './score-customers.js';
import { percentOf } from './summarise.js';

type Table = Extract<Section, { kind: 'table' }>;

const MOST_LISTED = 20;

const WORDS = {
  moves: { en: 'Moves between tiers', zh: '层级变动' },
  move: { en: 'Move', zh: '变动' },
  customers: { en: 'customers', zh: '客户数' },
  share: { en: '% of customers', zh: '客户占比' },
  stayed: { en: 'stayed', zh: '层级不变' },
  up: { en: 'up', zh: '上升' },
  down: { en: 'down', zh: '下降' },
  new: { en: 'new', zh: '新增' },
  lost: { en: 'gone', zh: '不再出现' },
  segments: { en: 'Segments: before in rows, now in columns', zh: '细分：行为之前，列为现在' },
  tiers: { en: 'Tiers: before in rows, now in columns', zh: '层级：行为之前，列为现在' },
  customer: { en: 'Customer', zh: '客户' },
  amountBefore: { en: 'amount before', zh: '之前金额' },
  segmentBefore: { en: 'segment before', zh: '之前细分' },
  segmentNow: { en: 'segment now', zh: '现在细分' },
  tierNow: { en: 'tier now', zh: '现在层级' },
  recencyNow: { en: 'days since', zh: '距最近购买天数' },
} satisfies Record<string, Text>;

const word = (key: keyof typeof WORDS, language: Language): string => say(WORDS[key], language);

/** How many customers stayed, rose, fell, came and (where `gone` can be) went, in percent of all who are in either state. */
export function movesTable(moves: Moves, gone: boolean, language: Language): Table {
  const all = Object.values(moves).reduce((sum, n) => sum + n, 0);
  return {
    id: 'moves',
    kind: 'table',
    title: word('moves', language),
    columns: [
      { key: 'move', label: word('move', language), unit: 'text' },
      { key: 'customers', label: word('customers', language), unit: 'count' },
      { key: 'share', label: word('share', language), unit: 'percent' },
    ],
    rows: (Object.keys(moves) as (keyof Moves)[])
      .filter((id) => gone || id !== 'lost')
      .map((id) => ({
        id,
        move: word(id, language),
        customers: moves[id],
        share: percentOf(moves[id], all),
      })),
  };
}

/** Customers by segment or tier before and now, with those who are new in the last row and, where `gone` can be, those who are in the last column. */
export function transitionTable(
  id: 'segments' | 'tiers',
  { [id]: counts }: Movement,
  before: ScoredCustomers,
  now: ScoredCustomers,
  gone: boolean,
  language: Language,
): Table {
  const columns = [
    ...now[id].map(({ name, title = name }) => ({ key: `to ${name}`, label: say(title, language), unit: 'count' as const })),
    ...(gone ? [{ key: 'lost', label: word('lost', language), unit: 'count' as const }] : []),
  ];
  const names = before[id].map(({ name, title = name }) => ({ id: name, from: say(title, language) }));
  return {
    id,
    kind: 'table',
    title: word(id, language),
    columns: [{ key: 'from', label: '', unit: 'text' }, ...columns],
    rows: [...names, { id: 'new', from: word('new', language) }].map((row, from) => ({
      ...row,
      ...Object.fromEntries(
        columns.map(({ key }, to) => [key, from === names.length && key === 'lost' ? null : (counts[from]?.[to] ?? 0)]),
      ),
    })),
  };
}

/** The first of those who left the highest tier, who spent most before at the head. */
export function leftTable({ left }: Movement, before: ScoredCustomers, now: ScoredCustomers, language: Language): Table[] {
  if (left.length === 0) return [];
  const amount = (place: number): number => before.monetary[place] as number;
  const most = left.toSorted((a, b) => amount(b.before) - amount(a.before) || a.before - b.before).slice(0, MOST_LISTED);
  const titleAt = (of: ScoredCustomers, kind: 'segment' | 'tier', place: number): string => {
    const found = place < 0 ? undefined : of[`${kind}s`][of[kind][place] as number];
    return found === undefined ? word('lost', language) : say(found.title ?? found.name, language);
  };
  const listed =
    left.length <= MOST_LISTED
      ? { en: 'Who left the top tier, by amount before', zh: '离开最高层级的客户，按之前的金额' }
      : {
          en: `The ${MOST_LISTED} who had spent most of ${left.length} who left the top tier`,
          zh: `离开最高层级的 ${left.length} 位客户中之前金额最高的 ${MOST_LISTED} 位`,
        };
  return [
    {
      id: 'left-top-tier',
      kind: 'table',
      title: say(listed, language),
      detail: true,
      columns: [
        { key: 'customer', label: word('customer', language), unit: 'text' },
        { key: 'amountBefore', label: word('amountBefore', language), unit: 'money' },
        { key: 'segmentBefore', label: word('segmentBefore', language), unit: 'text' },
        { key: 'segmentNow', label: word('segmentNow', language), unit: 'text' },
        { key: 'tierNow', label: word('tierNow', language), unit: 'text' },
        { key: 'recencyNow', label: word('recencyNow', language), unit: 'days' },
      ],
      rows: most.map((one) => ({
        customer: before.ids[one.before] as string,
        amountBefore: amount(one.before),
        segmentBefore: titleAt(before, 'segment', one.before),
        segmentNow: titleAt(now, 'segment', one.now),
        tierNow: titleAt(now, 'tier', one.now),
        recencyNow: one.now < 0 ? null : (now.recency[one.now] as number),
      })),
    },
  ];
}

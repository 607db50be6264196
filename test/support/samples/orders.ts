import { delimited } from './delimited.js';
import { pick, pickEvenly, type Stream, streams } from './stream.js';

/** How a customer buys; each kind is so many per cent of the customers. */
export type Kind = 'devoted' | 'regular' | 'occasional' | 'once' | 'gone';

export const KINDS: readonly Kind[] = ['devoted', 'regular', 'occasional', 'once', 'gone'];
export const SHARES: Readonly<Record<Kind, number>> = { devoted: 12, regular: 28, occasional: 35, once: 15, gone: 10 };

/** Mean days between orders, mean amount of a line, per cent who leave after an order, and the share of the time in which customers begin. */
const HABITS: Readonly<Record<Kind, { gap: number; line: number; leave: number; begin: number }>> = {
  devoted: { gap: 20, line: 44, leave: 0, begin: 0.5 },
  regular: { gap: 50, line: 26, leave: 2, begin: 0.8 },
  occasional: { gap: 40, line: 21, leave: 45, begin: 1 },
  once: { gap: 40, line: 19, leave: 100, begin: 1 },
  gone: { gap: 24, line: 40, leave: 0, begin: 0.6 },
};

const CUSTOMERS = 300;
const DAY = 86_400_000;
const FIRST = Date.parse('2025-01-01T00:00:00Z');
/** 2026-06-30. */
const LAST = Date.parse('2026-06-30T00:00:00Z');
/** From this day on those who are gone buy no more. */
export const LEFT = '2025-12-01';

const PRODUCTS = ['Beans 1 kg', 'Beans 250 g', 'Filter papers', 'Grinder, manual', 'Mug', 'Descaler'];

/** The customers of the shop: the first 12 % are devoted, the next 28 % regular, and so on. */
export const SHOPPERS: readonly { id: string; kind: Kind }[] = KINDS.flatMap((kind) =>
  Array.from({ length: (CUSTOMERS * SHARES[kind]) / 100 }, () => kind),
).map((kind, i) => ({ id: `C${String(1000 + ((i * 7919) % 9000)).padStart(4, '0')}`, kind }));

interface Order {
  time: number;
  customer: string;
  kind: Kind;
}

/** Orders of eighteen months, one row per line; refunds are rows of their own, with the id of their order. */
function simulateOrders(seed: number): string {
  const draw = streams(seed);
  const orders = SHOPPERS.flatMap(({ id, kind }) => timesOf(kind, draw('time')).map((time): Order => ({ time, customer: id, kind }))).sort(
    (a, b) => a.time - b.time || (a.customer < b.customer ? -1 : 1),
  );
  const rows = orders.flatMap((order, i) => linesOf(order, String(20_001 + i), draw));
  const header = ['order_id', 'order_date', 'customer_id', 'product', 'amount', 'status'];
  return `${delimited([header, ...rows.sort((a, b) => ((a[1] as string) < (b[1] as string) ? -1 : (a[1] as string) > (b[1] as string) ? 1 : 0))])}\n`;
}

/** Times of a customer's orders: a first one, then a Poisson process until he leaves. */
function timesOf(kind: Kind, random: Stream): number[] {
  const { gap, leave, begin } = HABITS[kind];
  const end = kind === 'gone' ? Date.parse(LEFT) : LAST;
  const times: number[] = [];
  for (let at = FIRST + begin * random() * (end - FIRST); at < end; at += wait(gap, random)) {
    times.push(at);
    if (100 * random() < leave) break;
  }
  return times;
}

const wait = (gap: number, random: Stream): number => -Math.log(1 - random()) * gap * DAY;

/** 4 % of the orders name no customer, 2 % are cancelled, of 3 % one line is given back within three weeks. */
function linesOf({ time, customer, kind }: Order, id: string, draw: (name: string) => Stream): string[][] {
  const named = draw('named')() < 0.96 ? customer : '';
  const status = draw('status')() < 0.02 ? 'cancelled' : 'paid';
  const lines = Array.from({ length: pick(draw('lines'), [1, 2, 3], [60, 30, 10]) }, () => [
    id,
    dayOf(time),
    named,
    pickEvenly(draw('product'), PRODUCTS),
    (HABITS[kind].line * (0.4 + 1.2 * draw('amount')())).toFixed(2),
    status,
  ]);
  const back = time + (3 + 18 * draw('back after')()) * DAY;
  const refunded = draw('refunded')() < 0.03 && status === 'paid' && back <= LAST;
  const [first] = lines as [string[]];
  return refunded ? [...lines, [id, dayOf(back), named, first[3] as string, `-${first[4]}`, 'refunded']] : lines;
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Orders of a shop, with the customers of `customer-survey` among them. */
export const orders = { name: 'orders', seed: 20260701, simulate: simulateOrders };

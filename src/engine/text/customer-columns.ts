import type { Customers } from '../../statistics/customers.js';

const COLUMNS = ['first', 'last', 'orders', 'days', 'amount', 'firstDayAmount', 'lost'] as const;
type Columns = Record<(typeof COLUMNS)[number], Float64Array>;

/** One line per customer that grows as customers appear. */
export interface CustomerColumns {
  /** The place of a customer; a new one gets the next. */
  place(id: string): number;
  buy(place: number, day: number, newOrder: boolean, newDay: boolean): void;
  /** Adds an amount; `day` is that of a purchase, null for money taken back. */
  pay(place: number, amount: number, day: number | null): void;
  /** The lines by ascending id; `order` gives for each the place it had. */
  sorted(): Pick<Customers, 'ids' | 'first' | 'last' | 'orders' | 'days' | 'amount' | 'firstDayAmount'> & { order: Uint32Array };
}

/** No lines yet. Sums are compensated (Neumaier), so that the order of the rows does not show in twelve digits. */
export function columnsOfCustomers(): CustomerColumns {
  const places = new Map<string, number>();
  let room = 1024;
  let columns = emptyColumns(room);

  const grow = (): void => {
    room *= 2;
    const larger = emptyColumns(room);
    for (const name of COLUMNS) larger[name].set(columns[name]);
    columns = larger;
  };

  return {
    place(id) {
      const known = places.get(id);
      if (known !== undefined) return known;
      if (places.size === room) grow();
      places.set(id, places.size);
      return places.size - 1;
    },
    buy(place, day, newOrder, newDay) {
      const { first, last, orders, days, firstDayAmount } = columns;
      if (!(day >= (first[place] as number))) {
        first[place] = day;
        firstDayAmount[place] = 0;
      }
      if (!(day <= (last[place] as number))) last[place] = day;
      if (newOrder) orders[place] = (orders[place] as number) + 1;
      if (newDay) days[place] = (days[place] as number) + 1;
    },
    pay(place, amount, day) {
      const { first, amount: sums, lost, firstDayAmount } = columns;
      const before = sums[place] as number;
      const after = before + amount;
      lost[place] = (lost[place] as number) + (Math.abs(before) >= Math.abs(amount) ? before - after + amount : amount - after + before);
      sums[place] = after;
      if (day !== null && day === first[place]) firstDayAmount[place] = (firstDayAmount[place] as number) + amount;
    },
    sorted() {
      const ids = [...places.keys()];
      const order = Uint32Array.from(ids, (_, place) => place).sort((a, b) => ((ids[a] as string) < (ids[b] as string) ? -1 : 1));
      const laid = (name: (typeof COLUMNS)[number]): Float64Array => Float64Array.from(order, (place) => columns[name][place] as number);
      const [amount, lost] = [laid('amount'), laid('lost')];
      return {
        order,
        ids: Array.from(order, (place) => ids[place] as string),
        first: laid('first'),
        last: laid('last'),
        orders: laid('orders'),
        days: laid('days'),
        amount: amount.map((sum, place) => sum + (lost[place] as number)),
        firstDayAmount: laid('firstDayAmount'),
      };
    },
  };
}

function emptyColumns(room: number): Columns {
  const columns = Object.fromEntries(COLUMNS.map((name) => [name, new Float64Array(room)])) as Columns;
  columns.first.fill(Number.NaN);
  columns.last.fill(Number.NaN);
  return columns;
}

import type { WaveUnit } from '../../statistics/customers.js';
import { boundsOf, waveOf } from '../../statistics/wave.js';
import { type NumberSet, numberSet } from './number-set.js';
import { addTo, totalOf } from './sum.js';

/** Adds purchases up by calendar wave: who bought, how many orders, for how much. Waves come in order of time. */
export function waveTally(unit: WaveUnit) {
  const waves = new Map<number, { buyers: NumberSet; orders: number; amount: Float64Array }>();
  const starts = new Map<number, number>();
  const of = (day: number) => {
    const from = starts.get(day) ?? boundsOf(day, unit).from;
    starts.set(day, from);
    const wave = waves.get(from) ?? { buyers: numberSet(), orders: 0, amount: new Float64Array(2) };
    waves.set(from, wave);
    return wave;
  };
  return {
    buy(customer: number, day: number, newOrder: boolean): void {
      const wave = of(day);
      wave.buyers.add(customer);
      if (newOrder) wave.orders++;
    },
    pay(day: number, amount: number): void {
      addTo(of(day).amount, 0, amount);
    },
    result: () =>
      [...waves]
        .sort(([a], [b]) => a - b)
        .map(([from, { buyers, orders, amount }]) => ({
          wave: waveOf(from, unit),
          buyers: buyers.numbers(),
          orders,
          amount: totalOf(amount, 0),
        })),
  };
}

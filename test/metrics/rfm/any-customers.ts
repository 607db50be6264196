import fc from 'fast-check';

/** Lines of customers, with many equal values; amounts are whole, so that sums and multiples are exact. Some have refunds only. */
export const anyLines = fc.array(
  fc.record({
    recency: fc.oneof(fc.nat(5), fc.nat(800)),
    orders: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 3 }) }, fc.integer({ min: 1, max: 60 }), fc.constant(0)),
    amount: fc.oneof(fc.nat(4), fc.integer({ min: -500, max: 10_000 })),
  }),
  { maxLength: 40 },
);

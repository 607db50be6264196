/** Where a function that rises from at most 0 at `low` to at least 0 at `high` is 0, as near as doubles tell. */
export function bisect(rising: (x: number) => number, low: number, high: number): number {
  let [below, above] = [low, high];
  for (;;) {
    const middle = (below + above) / 2;
    if (middle <= below || middle >= above) return above;
    if (rising(middle) < 0) below = middle;
    else above = middle;
  }
}

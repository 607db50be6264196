/** For each thing of a list the place that it takes in a random order, both counted from 0. Things that are `fixed` keep their place. */
export function turns(fixed: readonly boolean[], next: () => number): number[] {
  const free = fixed.flatMap((one, place) => (one ? [] : [place]));
  const places = [...free];
  for (let last = places.length - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1));
    [places[last], places[other]] = [places[other] as number, places[last] as number];
  }
  const taken = new Map(free.map((place, index) => [place, places[index] as number]));
  return fixed.map((_, place) => taken.get(place) ?? place);
}

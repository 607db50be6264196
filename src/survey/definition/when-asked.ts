/** A value that is made when it is first asked for: schemas of what a run does not use cost more than its arithmetic. */
export function whenAsked<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

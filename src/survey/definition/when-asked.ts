/** A value that is made when it is first asked for: what a run does not use, schemas and wordings, costs more than its arithmetic. */
export function whenAsked<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

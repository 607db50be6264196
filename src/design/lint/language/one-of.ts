/** A pattern for any one of several, which are parted by `|`, with any spaces around it. */
export const oneOf = (list: string): string =>
  `(?:${list
    .split('|')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .join('|')})`;

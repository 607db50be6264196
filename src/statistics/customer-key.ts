/** The id of a customer as it is compared between files: without case, and without the `.0` that a program puts behind whole numbers. */
export const customerKey = (id: string): string =>
  id
    .trim()
    .toLowerCase()
    .replace(/^(\d+)\.0+$/, '$1');

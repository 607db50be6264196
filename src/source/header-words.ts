import { normalise } from '../survey/text.js';

/** A header as words parted by one space: `CustomerID`, `customer_id` and `Customer ID` are alike. */
export const headerWords = (header: string): string =>
  normalise(header.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2'))
    .replace(/[\s_.\-/()（）[\]【】]+/g, ' ')
    .trim();

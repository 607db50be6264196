/** Whether text may be a file of statistics: it begins as a JSON object does, and no table does. */
export const looksLikeJson = (beginning: string): boolean => /^\uFEFF?\s*\{\s*["}]/.test(beginning);

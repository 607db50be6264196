/** A URL as messages may show it, without user and password; any other name as it is. */
export const withoutUser = (name: string): string => name.replace(/^([a-z][a-z\d+.-]*:\/\/).*@/i, '$1');

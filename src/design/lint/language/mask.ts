/** The text with what the patterns match blanked out, character by character: what is left stands where it stood. */
export function mask(text: string, patterns: readonly RegExp[]): string {
  return patterns.reduce((masked, pattern) => masked.replace(pattern, (matched) => matched.replace(/\S/g, '_')), text);
}

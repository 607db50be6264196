/** Syllables of an English word, by its groups of vowels. */
function syllablesIn(word: string): number {
  const bare = word.toLowerCase().replace(/[^a-z]/g, '');
  if (bare.length <= 3) return 1;
  const groups = bare
    .replace(/(?:[^laeiouy]es|[^taeiouy]ed|[^laeiouy]e)$/, '')
    .replace(/^y/, '')
    .match(/[aeiouy]{1,2}/g);
  return Math.max(1, groups?.length ?? 1);
}

/**
 * Flesch–Kincaid grade of an English sentence or more: 0.39 words per sentence + 11.8 syllables per word − 15.59
 * (Kincaid et al. 1975). Unstable under ten words.
 */
export function readingGrade(sentences: readonly string[]): { grade: number; words: number } {
  const words = sentences.flatMap((sentence) => sentence.match(/[A-Za-z][A-Za-z'’-]*/g) ?? []);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  if (words.length === 0) return { grade: 0, words: 0 };
  return { grade: 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59, words: words.length };
}

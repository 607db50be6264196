/** The name of a file without folder and endings, as an id. */
export const idOf = (name: string): string =>
  name
    .split(/[\\/]/)
    .at(-1)
    ?.replace(/\.(csv|tsv|txt|gz)\b/gi, '')
    .replace(/[^\p{L}\p{N}_-]+/gu, '-')
    .replace(/^-+|-+$/g, '') || 'survey';

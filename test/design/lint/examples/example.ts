/** What a rule must find, and what it must leave alone. */
export interface Examples {
  fires: readonly string[];
  silent: readonly string[];
}

/** The text of a definition with these questions, which are YAML list items, and more keys before them. */
export const definitionOf = (questions: string, head = ''): string =>
  `id: example\n${head}questions:\n${questions
    .trim()
    .split('\n')
    .map((line) => `  ${line.trim()}`)
    .join('\n')}\n`;

/** A definition that asks one thing. */
export const asking = (text: string): string => definitionOf(`- {id: q1, type: text, text: ${JSON.stringify(text)}}`);

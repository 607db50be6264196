import type { Renderer } from './renderer.js';

export type Format = 'table' | 'json' | 'csv' | 'markdown' | 'html' | 'junit' | 'github' | 'actions';

/** Every renderer by its id, loaded when asked for: writing JSON does not load what draws tables. */
export const renderers: Record<Format, () => Promise<Renderer>> = {
  table: async () => (await import('./table.js')).table,
  json: async () => (await import('./json.js')).json,
  csv: async () => (await import('./csv.js')).csv,
  markdown: async () => (await import('./markdown.js')).markdown,
  html: async () => (await import('./html.js')).html,
  junit: async () => (await import('./junit.js')).junit,
  github: async () => (await import('./github.js')).github,
  actions: async () => (await import('./actions.js')).actions,
};

/** All formats, as help lists them. */
export const FORMATS = Object.keys(renderers) as Format[];

const formats: Readonly<Record<string, Format>> = {
  json: 'json',
  csv: 'csv',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  txt: 'table',
  xml: 'junit',
};

/** The format that a file's extension stands for (`.json .csv .md .markdown .html .htm .txt .xml`, case ignored), or undefined. */
export function formatOfFile(path: string): Format | undefined {
  const extension = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(formats, extension) ? formats[extension] : undefined;
}

import type { RenderOptions } from './renderer.js';

/** The ways in which comparisons and trends are written. */
export const DOCUMENT_FORMATS = ['table', 'json', 'markdown'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** Writers of a document by format: the same document and options give the same string. */
export type DocumentRenderers<Document> = Readonly<Record<DocumentFormat, (document: Document, options: RenderOptions) => string>>;

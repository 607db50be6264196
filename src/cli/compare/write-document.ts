import { CsatError, error } from '../../diagnostic.js';
import type { DocumentFormat, DocumentRenderers } from '../../render/document-format.js';
import { formatOfFile } from '../../render/index.js';
import type { Io } from '../io.js';
import { writeOutputs } from '../write-output.js';
import type { WritingOptions } from './options.js';

const ENDINGS = { table: 'table', json: 'json', markdown: 'markdown' } as const;

/** The formats that the endings of files stand for. Throws CsatError (exit 2) with every ending that stands for none. */
export function documentFormats(paths: readonly string[] = []): DocumentFormat[] {
  const formats = paths.map((path) => ENDINGS[(formatOfFile(path) ?? '') as DocumentFormat]);
  const problems = paths
    .filter((_, at) => formats[at] === undefined)
    .map((path) => error('unknown-format', `--output ${path}: no format has this ending`, { hint: 'end it in .json, .md or .txt' }));
  if (problems.length > 0) throw new CsatError(problems, 2);
  return formats;
}

/** Writes a document to the files that are asked for, and to standard output when there are none or a format is named. */
export async function writeDocument<Document>(
  document: Document,
  renderers: DocumentRenderers<Document>,
  { output = [], format, full = false, color }: WritingOptions,
  io: Io,
): Promise<void> {
  const render = (as: DocumentFormat, colored: boolean): string => renderers[as](document, { width: io.width, color: colored, full });
  const formats = documentFormats(output);
  await writeOutputs(output.map((path, at) => ({ path, content: render(formats[at] ?? 'table', false) })));
  if (output.length === 0 || format !== undefined) io.out(render(format ?? 'table', color && io.terminal.out && !io.env.NO_COLOR));
}

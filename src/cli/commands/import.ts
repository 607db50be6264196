import { existsSync } from 'node:fs';
import { definitionOf } from '../../design/exchange/definition-of.js';
import { definitionText } from '../../design/exchange/definition-text.js';
import { importers } from '../../design/exchange/index.js';
import { CsatError, error } from '../../diagnostic.js';
import type { Io } from '../io.js';
import { mistakes } from '../mistakes.js';
import { type OpenedInput, openInput } from '../open-input.js';
import { plural } from '../plural.js';
import { printDiagnostics } from '../print-diagnostics.js';
import { refuseOutputs, writeOutputs } from '../write-output.js';

/** Forms are small; what is larger is told by the platform's own limit. */
const MOST_BYTES = 25_000_000;

/** What the command line says about an import. */
export interface ImportOptions {
  from: string;
  output?: string;
  force?: boolean;
}

/** `csat import`: a questionnaire of a survey platform as a definition, and what of it could not be taken over. */
export async function importCommand(file: string, options: ImportOptions, io: Io): Promise<number> {
  const { output, from, force = false } = options;
  const { keep, tell } = mistakes();
  const load = await keep(() => importerOf(from));
  if (output !== undefined) await keep(() => refuseOutputs([output], [file]));
  if (output !== undefined && !force) await keep(() => refuseExisting(output));
  const opened = await keep(() => openInput(file, io));
  try {
    tell();
    const { bytes } = await (opened as OpenedInput).input.head(MOST_BYTES);
    const importer = await (load as NonNullable<typeof load>)();
    const { definition, notes } = definitionOf(await importer.import(bytes, file), file);
    const yaml = definitionText(definition, [
      `Read from ${importer.name}: ${file}. Check the types of questions and the scales, then:  csat check <this file>`,
    ]);
    io.err(printDiagnostics(notes));
    if (output === undefined) io.out(yaml);
    else {
      await writeOutputs([{ path: output, content: yaml }]);
      io.err(`${output} is written with ${plural(definition.questions.length, 'question')}; look it over, then:  csat check ${output}\n`);
    }
    return 0;
  } finally {
    opened?.close();
  }
}

function importerOf(from: string) {
  const load = importers[from];
  if (load !== undefined) return load;
  const hint = `known are ${Object.keys(importers).join(', ')}`;
  throw new CsatError(error('unknown-platform', `--from ${from} is not known`, { hint }), 2);
}

function refuseExisting(path: string): void {
  if (!existsSync(path)) return;
  throw new CsatError(error('file-exists', 'the file is there already', { where: { file: path }, hint: '--force replaces it' }), 2);
}

import { definitionText } from '../../design/exchange/definition-text.js';
import { exportDefinition } from '../../design/exchange/export.js';
import { exporters } from '../../design/exchange/index.js';
import { lossDiagnostics } from '../../design/exchange/losses.js';
import { CsatError, error } from '../../diagnostic.js';
import type { LoadedDefinition } from '../../survey/load.js';
import type { Io } from '../io.js';
import { mistakes } from '../mistakes.js';
import { printDiagnostics } from '../print-diagnostics.js';
import { readDefinition } from '../read-definition.js';
import { refuseOutputs, writeOutputs } from '../write-output.js';

/** What the command line says about an export. */
export interface ExportOptions {
  to: string;
  output?: string;
  lang?: string;
  jsonl?: boolean;
}

/** `csat export`: the questionnaire for a survey platform, what could not be carried, and the definition that reads its responses. */
export async function exportCommand(survey: string, options: ExportOptions, io: Io): Promise<number> {
  const { output } = options;
  const map = output === undefined ? undefined : `${output}.columns.yaml`;
  const { keep, tell } = mistakes();
  const load = await keep(() => exporterOf(options));
  const loaded = await keep(() => readDefinition(survey));
  const language = loaded && (await keep(() => languageOf(loaded, options)));
  if (output !== undefined && map !== undefined) await keep(() => refuseOutputs([output, map], [survey]));
  tell();
  const exporter = await (load as NonNullable<typeof load>)();
  const { definition, place } = loaded as LoadedDefinition;
  const { content, losses, columns } = await exportDefinition(exporter, definition, language as string);
  if (output === undefined || map === undefined) {
    if (typeof content !== 'string')
      throw wrong('needs-output', `${exporter.name} is a workbook, which cannot be printed`, `-o form.${exporter.extension}`);
    io.err(printDiagnostics(lossDiagnostics(losses, place)));
    io.out(content);
    return 0;
  }
  const comments = [
    `Reads the responses to ${output} as ${exporter.name} exports them, ${exporter.responses}:`,
    `  csat analyze <responses> -s ${map}`,
  ];
  await writeOutputs([
    { path: output, content },
    { path: map, content: definitionText(columns, comments) },
  ]);
  io.err(printDiagnostics(lossDiagnostics(losses, place)));
  io.err(
    `${output} is written for ${exporter.name}; its responses, exported ${exporter.responses}, are read by\n  csat analyze <responses> -s ${map}\n`,
  );
  return 0;
}

const wrong = (code: string, message: string, hint: string): CsatError => new CsatError(error(code, message, { hint }), 2);

/** 问卷星 has two formats: as text, or a line of JSON per question. */
function exporterOf({ to, jsonl, output = '' }: ExportOptions) {
  if (jsonl && to !== 'wjx') throw wrong('wrong-option', `--jsonl is a format of wjx, and --to says ${to}`, 'leave it out');
  const lines = to === 'wjx' && (jsonl || /\.jsonl$/i.test(output));
  const load = exporters[lines ? 'wjx-jsonl' : to];
  if (load === undefined) throw wrong('unknown-platform', `--to ${to} is not known`, `known are ${Object.keys(exporters).join(', ')}`);
  return load;
}

/** The language to write where a form has one only: the one that is asked for, for 问卷星 Chinese, else the first. */
function languageOf({ definition }: LoadedDefinition, { lang, to }: ExportOptions): string {
  const languages = definition.languages ?? ['en'];
  if (lang !== undefined && !languages.includes(lang))
    throw wrong('unknown-language', `--lang ${lang}: the questionnaire is not written in it`, `it has ${languages.join(', ')}`);
  const chinese = to === 'wjx' ? languages.find((one) => /^zh\b/i.test(one)) : undefined;
  return lang ?? chinese ?? (languages[0] as string);
}

import { CsatError, error } from '../diagnostic.js';
import { savedEngine } from '../engine/saved/saved-engine.js';
import { readStatistics, type StatisticsFile } from '../engine/saved/statistics-file.js';
import type { Input } from '../source/input.js';
import type { Layout } from '../source/layout.js';
import type { Definition } from '../survey/definition.js';
import { judged } from '../survey/load.js';
import type { NamedColumn, SavedSurvey, Table } from './table.js';

/** Saved statistics as a table whose rows nobody sees. Throws CsatError (exit 3) when the file is no whole file of statistics. */
export async function savedTable(input: Input): Promise<Table> {
  const { name } = input;
  const { bytes } = await input.head(Number.MAX_SAFE_INTEGER);
  const file = readStatistics(new TextDecoder().decode(bytes), name);
  const layout = layoutOf(file);
  const calling = (columns: readonly NamedColumn[]) => {
    const own = new Map(layout.columns.map(({ key, index }) => [index, key]));
    const called = new Map(columns.flatMap(({ key, index }) => (own.has(index) ? [[key, own.get(index) as string] as const] : [])));
    return savedEngine({ name, called, collections: file.collections });
  };
  return { name, layout, sheet: file.source.sheet, engine: calling(layout.columns), calling, saved: surveyOf(file, name) };
}

function layoutOf({ source }: StatisticsFile): Layout {
  const { platform, encoding, delimiter, headerRows, columns, width, exclude, blank, notes } = source;
  return {
    platform,
    encoding,
    delimiter,
    nested: false,
    headerRows,
    skip: headerRows,
    columns,
    width,
    always: [],
    exclude,
    blank,
    optionNumbers: false,
    notes,
  };
}

function surveyOf({ definition: written, inferred }: StatisticsFile, file: string): SavedSurvey {
  const { definition, problems } = judged(written);
  if (definition?.kind !== 'responses' || problems.length > 0) {
    const message = `the definition in the statistics is damaged: ${problems[0]?.message ?? 'it is not one of questions'}`;
    throw new CsatError(error('broken-statistics', message, { where: { file }, hint: 'write them again with --save' }), 3);
  }
  return { definition, inference: inferred && { definition: definition as Definition, ...inferred } };
}

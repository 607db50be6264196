import { CsatError, error } from '../diagnostic.js';
import { openTable } from './open-table.js';
import type { AnalyzeOptions } from './options.js';
import type { Source } from './source.js';
import type { Table } from './table.js';

/** A table, and what an analysis of it is asked for. */
export interface OpenTables {
  table: Table;
  /** With the definition that saved statistics bring along, unless another is given. */
  options: AnalyzeOptions;
}

/**
 * Opens files as one table. Throws CsatError: exit 3 when one of them cannot be read, 2 when they do not go together.
 */
export async function openTables(inputs: readonly [Source, ...Source[]], asked: AnalyzeOptions): Promise<OpenTables> {
  const [input, ...others] = inputs;
  const first = await openTable(input, asked);
  const more: Table[] = [];
  for (const one of others) more.push(await openTable(one, asked));
  const options = withSaved([first, ...more], asked);
  if (others.length === 0) return { table: first, options };
  const { loaded } = options;
  const questions = loaded?.definition.kind === 'responses' ? { definition: loaded.definition, place: loaded.place } : undefined;
  const { severalTables } = await import('./several-tables.js');
  const inference = more.concat(first).find(({ saved }) => saved?.inference)?.saved;
  const table = severalTables([first, ...more], questions, options);
  return { table: inference === undefined ? table : { ...table, saved: inference }, options };
}

/** The definition by which statistics were saved stands in for one that is not given. Throws CsatError (exit 2) when they are of several surveys. */
function withSaved(tables: readonly Table[], options: AnalyzeOptions): AnalyzeOptions {
  const saved = tables.flatMap(({ name, saved: one }) =>
    one !== undefined && one.inference === null ? [{ name, definition: one.definition }] : [],
  );
  const ids = [
    ...(options.loaded === undefined ? [] : [{ name: 'the definition', id: options.loaded.definition.id }]),
    ...saved.map(({ name, definition }) => ({ name, id: definition.id })),
  ];
  const [first] = ids;
  const other = ids.find(({ id }) => id !== first?.id);
  if (first !== undefined && other !== undefined) {
    const message = `${other.name} is of survey "${other.id}", and ${first.name} of "${first.id}"`;
    throw new CsatError(error('other-survey', message, { hint: 'analyze them by themselves, or compare their reports' }), 2);
  }
  if (saved.length > 0 && options.loaded !== undefined && options.loaded.definition.kind !== 'responses') {
    const message = `${saved[0]?.name} holds answers to questions, and the definition is of ${options.loaded.definition.kind}`;
    throw new CsatError(error('other-kind', message, { where: options.loaded.place(['kind']) }), 2);
  }
  const aside = tables.find((table) => table.saved !== undefined);
  if (aside !== undefined && options.join !== undefined) {
    const message = 'the statistics hold no respondents for --transactions to be joined to';
    throw new CsatError(error('no-respondents', message, { where: { file: aside.name }, hint: 'join the file of responses' }), 2);
  }
  const [source] = saved;
  if (options.loaded !== undefined || source === undefined) return options;
  const { name, definition } = source;
  const language = options.language ?? definition.languages?.find((one) => one === 'en' || one === 'zh');
  return { ...options, language, loaded: { definition, place: () => ({ file: name }) } };
}

import { CsatError, type Diagnostic, error } from '../diagnostic.js';
import { severalEngine, withOwnRules } from '../engine/several.js';
import type { Exclusion } from '../source/layout.js';
import { bindCondition } from '../statistics/where.js';
import { bind } from '../survey/bind.js';
import { columnsByRole } from '../survey/columns-by-role.js';
import type { LoadedDefinition } from '../survey/load.js';
import type { AnalyzeOptions } from './options.js';
import { type NamedColumn, renamed, type Table } from './table.js';

/** Files that a name lists by themselves. */
const MOST_NAMES = 3;

/**
 * Several files as one table, which is laid out as the first of them. A definition finds the columns of each file; without one all must have the
 * columns of the first. Throws CsatError (exit 2) naming the file that lacks one.
 */
export function severalTables(
  tables: readonly [Table, ...Table[]],
  loaded: LoadedDefinition | undefined,
  options: AnalyzeOptions,
): Table & { parts: readonly Table[] } {
  const [first] = tables;
  const parts = tables.map((table): Table => {
    const columns = table === first ? first.layout.columns : columnsAs(first, table, loaded, options);
    const exclude = table.layout.exclude.flatMap((rule) =>
      renamed([rule.column], table.layout.columns, columns).map((column) => ({ ...rule, column })),
    );
    return { ...table, layout: { ...table.layout, exclude }, engine: withOwnRules(table.calling(columns)) };
  });
  const name = nameOf(tables.map((table) => table.name));
  return {
    ...first,
    name,
    layout: {
      ...first.layout,
      exclude: distinct(parts.flatMap(({ layout }) => layout.exclude)),
      blank: [...new Set(parts.flatMap(({ layout }) => layout.blank))],
      notes: parts.flatMap(({ layout }) => layout.notes),
    },
    engine: severalEngine(parts as [Table, ...Table[]]),
    parts,
  };
}

const distinct = (rules: readonly Exclusion[]): Exclusion[] => [...new Map(rules.map((rule) => [JSON.stringify(rule), rule])).values()];

const nameOf = (names: readonly string[]): string =>
  names.length <= MOST_NAMES ? names.join(', ') : `${names[0]} … ${names.at(-1)} (${names.length} files)`;

/** The columns of a file, called as those of another that are for the same thing. */
function columnsAs(first: Table, table: Table, loaded: LoadedDefinition | undefined, options: AnalyzeOptions): NamedColumn[] {
  const pairs = inFile(table.name, () => pairsOf(first, table, loaded, options));
  const called = new Map<string, NamedColumn>();
  for (const [key, own] of pairs) {
    const index = table.layout.columns.find((column) => column.key === own)?.index as number;
    const before = called.get(key)?.index;
    if (before !== undefined && before !== index) {
      const message = `${first.name} answers with one column, "${key}", what ${table.name} answers with two`;
      throw new CsatError(error('other-columns', message, { hint: 'analyze the files by themselves' }), 2);
    }
    called.set(key, { key, index });
  }
  const places = new Set([...called.values()].map(({ index }) => index));
  const others = table.layout.columns.filter(({ key, index }) => !places.has(index) && !called.has(key));
  return [...called.values(), ...others.map(({ key, index }) => ({ key, index }))];
}

/** Pairs of a column of the first file and that of the other which is for the same. */
function pairsOf(first: Table, table: Table, loaded: LoadedDefinition | undefined, options: AnalyzeOptions): [key: string, own: string][] {
  const rolesIn = ({ layout }: Table): Map<string, string> => {
    const named = [...(options.where ?? []).map(({ column }) => column), ...(options.join === undefined ? [] : [options.join.key])];
    return new Map([
      ...layout.columns.flatMap(({ role, key }): [string, string][] =>
        role === 'id' || role === 'submitted' ? [[`role ${role}`, key]] : [],
      ),
      ...named.map((name): [string, string] => [
        `named ${name}`,
        bindCondition({ column: name, operator: 'blank', values: [] }, layout.columns).column,
      ]),
      ...(loaded === undefined
        ? layout.columns.map(({ key }): [string, string] => [`column ${key}`, key])
        : columnsByRole(bind(loaded.definition, layout.columns, loaded.place, options))),
    ]);
  };
  const [ours, theirs] = [rolesIn(first), rolesIn(table)];
  const lacking = loaded === undefined ? [...ours].filter(([role]) => !theirs.has(role)) : [];
  if (lacking.length > 0) {
    const columns = lacking.map(([, key]) => `"${key}"`).join(', ');
    const hint = 'name the columns of both in a definition:  --survey survey.yaml';
    throw new CsatError(error('other-columns', `there is no column ${columns}, which ${first.name} has`, { hint }), 2);
  }
  return [...ours].flatMap(([role, key]): [string, string][] => {
    const own = theirs.get(role);
    return own === undefined ? [] : [[key, own]];
  });
}

/** Says of which file it was found, where a definition is tied to several. */
function inFile<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (problem) {
    if (!(problem instanceof CsatError)) throw problem;
    throw new CsatError(
      problem.diagnostics.map((one): Diagnostic => ({ ...one, message: `${file}: ${one.message}` })),
      problem.exit,
    );
  }
}

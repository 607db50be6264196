import { type Diagnostic, warning } from '../diagnostic.js';
import type { Population, Request } from '../statistics/request.js';
import { boundsOf } from '../statistics/wave.js';
import { bind } from '../survey/bind.js';
import type { LoadedDefinition } from '../survey/load.js';
import type { Item, Survey } from '../survey/survey.js';
import { wordingHash } from '../survey/wording-hash.js';
import { daysOf, daysRequest } from './dates.js';
import type { Table } from './table.js';
import { tableOf } from './table-of.js';

/** Ids that are compared; what is beyond is not. */
const MOST_IDS = 2_000_000;

/** What is known of several files only when they are seen together. */
export interface AcrossFiles {
  /** Its items know from which day on they were asked otherwise. */
  survey: Survey;
  /** Whether some questions were asked otherwise in some file. */
  reworded: boolean;
  notes: Diagnostic[];
}

/** Compares files that are analysed together: how each asked the questions, and whether one respondent is in several. */
export async function acrossFiles(
  parts: readonly Table[],
  loaded: LoadedDefinition | undefined,
  survey: Survey,
  population: Population,
): Promise<AcrossFiles> {
  const { items, notes } = await rewordings(parts, loaded, survey, population);
  return {
    survey: { ...survey, items },
    reworded: notes.length > 0,
    notes: [...notes, ...(await sharedIds(parts, population))],
  };
}

/** A file with how it asked each question, and its first and last day where waves are told. */
interface Asking {
  name: string;
  wording: ReadonlyMap<string, string>;
  first: number | null;
  last: number | null;
}

async function rewordings(
  parts: readonly Table[],
  loaded: LoadedDefinition | undefined,
  { items, wave, language }: Survey,
  population: Population,
): Promise<{ items: Item[]; notes: Diagnostic[] }> {
  const askings: Asking[] = [];
  for (const { name, layout, engine, saved } of parts) {
    const definition = saved?.definition ?? loaded?.definition;
    const own = definition === undefined ? [] : bind(definition, layout.columns, null, { language }).items;
    const days = wave ? daysOf(tableOf(await engine.collect([daysRequest(wave)], [], population), 'days')) : [];
    const wording = new Map(own.map((item) => [item.id, wordingHash(item, language)]));
    askings.push({ name, wording, first: days[0] ?? null, last: days.at(-1) ?? null });
  }
  askings.sort((a, b) => (a.first ?? 0) - (b.first ?? 0));
  const changed = new Map<string, number[]>();
  const notes: Diagnostic[] = [];
  for (const [at, next] of askings.entries()) {
    const before = askings[at - 1];
    const others = items.filter(({ id }) => differ(before?.wording.get(id), next.wording.get(id))).map(({ id }) => id);
    if (before === undefined || others.length === 0) continue;
    const message = `${others.map((id) => `"${id}"`).join(', ')}: asked otherwise than in ${before.name}, in words or on another scale`;
    const hint = 'figures over both files are of two questions; with --wave changes between them are not tested';
    notes.push(warning('other-wording', message, { where: { file: next.name }, hint }));
    const day = wave && next.first !== null ? dayOfChange(before.last, next.first, boundsOf(next.first, wave.unit).from) : null;
    if (day !== null) for (const id of others) changed.set(id, [...(changed.get(id) ?? []), day]);
  }
  const withChanges = (item: Item): Item => {
    const days = changed.get(item.id);
    return item.kind === 'scale' && days !== undefined ? { ...item, changed: [...(item.changed ?? []), ...days] } : item;
  };
  return { items: items.map(withChanges), notes };
}

const differ = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && a !== b;

/** A wave that only the later file has responses in is asked in its words from its beginning. */
const dayOfChange = (last: number | null, first: number, start: number): number => (last !== null && last >= start ? first : start);

async function sharedIds(parts: readonly Table[], population: Population): Promise<Diagnostic[]> {
  const column = population.duplicates?.column;
  const rows = parts.filter(({ engine, saved }) => saved === undefined && column !== undefined && engine.columns().includes(column));
  if (column === undefined || rows.length < 2) return [];
  const request: Request = { id: 'ids', kind: 'counts', variables: [{ kind: 'column', column }], limit: MOST_IDS };
  const known = new Set<string>();
  const notes: Diagnostic[] = [];
  for (const { name, engine } of rows) {
    const { cells } = tableOf(await engine.collect([request], [], population), request.id);
    const again = cells.reduce((sum, { keys: [id], n }) => (id != null && known.has(id) ? sum + n : sum), 0);
    for (const { keys } of cells) if (keys[0] != null) known.add(keys[0]);
    if (again === 0) continue;
    const [have, are] = again === 1 ? ['response has', 'is'] : ['responses have', 'are'];
    const message = `${again} ${have} an id that is in an earlier file too and ${are} counted all the same`;
    notes.push(
      warning('duplicate-ids', message, { where: { file: name }, hint: 'is one export part of another? analyze the later one alone' }),
    );
  }
  return notes;
}

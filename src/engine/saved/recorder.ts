import { askedOf, groupedBy, type Wording } from '../../statistics/asked.js';
import {
  type Break,
  type Breakdown,
  type Collection,
  columnsAsked,
  columnsOf,
  type Population,
  type Request,
} from '../../statistics/request.js';
import type { Engine } from '../engine.js';
import { occurring } from './occurring.js';
import { packed } from './packed.js';
import type { PackedCollection, PackedTable } from './statistics-file.js';

/** An engine that remembers what it was asked and what it answered. */
export interface Recorder {
  engine: Engine;
  /** The columns of which the answers tell something. */
  columns(): string[];
  /** What was answered so far, as a file holds it. Throws RangeError when it was asked for what is not kept. */
  collections(): PackedCollection[];
}

interface Answered {
  requests: Request[];
  breaks: Break[];
  population: Population;
  collection: Collection;
}

/** Listens to an engine. */
export function recorder(engine: Engine): Recorder {
  const answers: Answered[] = [];
  return {
    engine: {
      ...engine,
      async collect(requests, breaks, population) {
        const collection = await engine.collect(requests, breaks, population);
        answers.push({ requests, breaks, population, collection });
        return collection;
      },
    },
    columns: () => [...new Set(answers.flatMap(columnsTold))],
    collections: () => packAll(answers),
  };
}

const columnsTold = ({ requests, breaks, population }: Answered): string[] => [
  ...requests.flatMap(columnsAsked),
  ...breaks.flatMap(({ variable }) => columnsOf(variable)),
  ...population.where.map(({ column }) => column),
];

/** Answers of the same responses by the same breaks stand together. */
function packAll(answers: readonly Answered[]): PackedCollection[] {
  const plain = answers.flatMap(({ requests, collection }) => requests.flatMap((request) => columnTable(request, collection)));
  const wording: Wording = { call: (column) => column, occurs: occurring(plain) };
  const collections = new Map<string, PackedCollection>();
  for (const { requests, breaks, population, collection } of answers) {
    const scope = {
      population: packedPopulation(population),
      breaks: breaks.map(({ id, variable }) => ({ id, by: groupedBy(variable, wording) })),
    };
    const id = JSON.stringify(scope);
    const known = collections.get(id) ?? { ...scope, rows: packedRows(collection), tables: [] };
    const held = new Set(known.tables.map(({ asked }) => asked));
    const tables = requests.map((request) => packTable(askedOf(request, wording), breaks, collection.breakdowns.get(request.id)));
    known.tables.push(...tables.flat().filter(({ asked }) => !held.has(asked)));
    collections.set(id, known);
  }
  return [...collections.values()];
}

/** The table of a single column, which needs no other to be named by. */
function columnTable(request: Request, { breakdowns }: Collection): Pick<PackedTable, 'asked' | 'total'>[] {
  const total = breakdowns.get(request.id)?.total;
  if (total === undefined || request.kind !== 'counts' || request.variables.some(({ kind }) => kind !== 'column')) return [];
  return [{ asked: askedOf(request, { call: (column) => column, occurs: () => true }), total: packed(total) }];
}

function packTable(asked: string, breaks: readonly Break[], breakdown: Breakdown | undefined): PackedTable[] {
  if (breakdown === undefined) return [];
  const groups = breaks.flatMap(({ id }, place): PackedTable['groups'] => {
    const found = breakdown.groups.get(id);
    return found === undefined ? [] : [[place, [...found].map(([value, statistic]) => [value, packed(statistic)])]];
  });
  return [{ asked, total: packed(breakdown.total), groups }];
}

const packedPopulation = ({ exclude, where, weight, period, duplicates }: Population): PackedCollection['population'] => ({
  exclude,
  where,
  weight,
  period: period ?? null,
  duplicates: duplicates ?? null,
});

const packedRows = ({ rows }: Collection): PackedCollection['rows'] => ({ ...rows, excluded: [...rows.excluded] });

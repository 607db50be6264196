import { addCollections } from '../statistics/add-collections.js';
import type { Counts } from '../statistics/counts.js';
import type { Breakdown, Collection, Request } from '../statistics/request.js';
import type { Engine } from './engine.js';

/** A source and how its answers are counted. */
export interface EnginePart {
  name: string;
  engine: Engine;
}

/** Several sources as one, which all call their columns alike: each is asked, and the answers are added. */
export function severalEngine(parts: readonly [EnginePart, ...EnginePart[]]): Engine {
  const names = [...new Set(parts.map(({ engine }) => engine.name))];
  return {
    name: names.join('+'),
    columns: () => parts[0].engine.columns(),
    async collect(requests, breaks, population) {
      const answers: Collection[] = [];
      for (const { engine } of parts) answers.push(await engine.collect(requests, breaks, population));
      const sum = addCollections(answers as [Collection, ...Collection[]]);
      const sources = parts.map(({ name }, i) => ({ name, rows: (answers[i] as Collection).rows }));
      return { ...sum, breakdowns: cutDown(sum.breakdowns, requests), sources };
    },
    async close() {
      for (const { engine } of parts) await engine.close();
    },
  };
}

/** An engine for which a rule that leaves responses out by a column that it does not have leaves none out. */
export function withOwnRules(engine: Engine): Engine {
  const columns = new Set(engine.columns());
  return {
    ...engine,
    collect: (requests, breaks, population) =>
      engine.collect(requests, breaks, { ...population, exclude: population.exclude.filter(({ when }) => columns.has(when.column)) }),
  };
}

/** Tables hold no more keys than were asked for, together as well as each. */
function cutDown(breakdowns: Map<string, Breakdown>, requests: readonly Request[]): Map<string, Breakdown> {
  const cut = new Map(breakdowns);
  for (const request of requests) {
    const found = cut.get(request.id);
    if (request.kind !== 'counts' || found?.total.kind !== 'counts' || found.total.cells.length <= request.limit) continue;
    cut.set(request.id, { ...found, total: within(found.total, request.limit) });
  }
  return cut;
}

const within = ({ kind, cells, overflow }: Counts, limit: number): Counts => ({
  kind,
  cells: cells.slice(0, limit),
  overflow: overflow + cells.slice(limit).reduce((sum, { n }) => sum + n, 0),
});

import { CsatError, error } from '../diagnostic.js';
import { addCollections, addParts } from '../statistics/add-collections.js';
import type { Counts } from '../statistics/counts.js';
import type { Break, Breakdown, Collection, Request } from '../statistics/request.js';
import type { Engine } from './engine.js';
import { MOST_GROUPS } from './text/sets.js';

/** A source and how its answers are counted. */
export interface EnginePart {
  name: string;
  engine: Engine;
  /** Its answers are counted on another machine, while others are at work. */
  elsewhere?: true;
  /** Its row numbers are of one numbering with those of the other parts, as of the shards of one table. */
  numbered?: true;
}

/**
 * Several sources as one, which all call their columns alike: each is asked, and the answers are added. Those elsewhere are asked at the
 * same time, those here one after another. When one fails, what the others do elsewhere is ended.
 */
export function severalEngine(parts: readonly [EnginePart, ...EnginePart[]]): Engine {
  const names = [...new Set(parts.map(({ engine }) => engine.name))];
  return {
    name: names.join('+'),
    columns: () => parts[0].engine.columns(),
    async collect(requests, breaks, population) {
      const answers = await askAll(parts, ({ engine }) => engine.collect(requests, breaks, population));
      const adding = parts.every(({ numbered }) => numbered) ? addParts : addCollections;
      const sum = adding(answers as [Collection, ...Collection[]]);
      const sources = parts.map(({ name }, i) => ({ name, rows: (answers[i] as Collection).rows }));
      return { ...sum, breakdowns: fewGroups(cutDown(sum.breakdowns, requests), breaks), sources };
    },
    async close() {
      for (const { engine } of parts) await engine.close();
    },
  };
}

/** The answers of all parts in their order, or the failure that came first. */
async function askAll(parts: readonly EnginePart[], ask: (part: EnginePart) => Promise<Collection>): Promise<Collection[]> {
  let failed = false;
  const elsewhere = new Map(parts.filter((part) => part.elsewhere).map((part) => [part, ask(part)]));
  const oneByOne = async (): Promise<Collection[]> => {
    const answers: Collection[] = [];
    for (const part of parts) if (!failed) answers.push(await (elsewhere.get(part) ?? ask(part)));
    return answers;
  };
  try {
    const [answers] = await Promise.all([oneByOne(), ...elsewhere.values()]);
    return answers;
  } catch (problem) {
    failed = true;
    await Promise.all([...elsewhere.keys()].map(({ engine }) => engine.close()));
    throw problem;
  }
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

/** Breaks have no more groups than each may have by itself: too many are an error (exit 2), or leave an optional break out. */
function fewGroups(breakdowns: Map<string, Breakdown>, breaks: readonly Break[]): Map<string, Breakdown> {
  const overfull = breaks.filter(({ id }) => [...breakdowns.values()].some(({ groups }) => (groups.get(id)?.size ?? 0) > MOST_GROUPS));
  for (const { id, optional } of overfull) {
    if (optional) continue;
    const message = `"${id}" has more than ${MOST_GROUPS} different values in all sources together; a break needs a few`;
    throw new CsatError(error('too-many-groups', message, { where: { subject: id } }), 2);
  }
  if (overfull.length === 0) return breakdowns;
  const left = new Set(overfull.map(({ id }) => id));
  return new Map(
    [...breakdowns].map(([id, { total, groups }]) => [id, { total, groups: new Map([...groups].filter(([of]) => !left.has(of))) }]),
  );
}

const within = ({ kind, cells, overflow }: Counts, limit: number): Counts => ({
  kind,
  cells: cells.slice(0, limit),
  overflow: overflow + cells.slice(limit).reduce((sum, { n }) => sum + n, 0),
});

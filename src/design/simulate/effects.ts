import type { Person } from './person.js';
import type { PlantedSegment } from './segments.js';

/** By how much the headline figure of an item departs from its target, in the units of the figure. */
export interface Effects {
  /** Of each group, with mean 0 over the respondents, by segment. */
  groups: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** From one wave to the next; the target is that of the first. */
  drift: number;
}

/** The effects on one item, which settings call by its id or by that of its question. */
export function effectsOn(names: readonly string[], segments: readonly PlantedSegment[], drift: Readonly<Record<string, number>>): Effects {
  const valueIn = (values: Readonly<Record<string, number>>): number =>
    names.map((name) => values[name]).find((one) => one !== undefined) ?? 0;
  const groups = segments.flatMap(({ id, groups }) => {
    const raw = groups.map(({ effects }) => valueIn(effects));
    const mean = groups.reduce((sum, { share }, place) => sum + share * (raw[place] as number), 0);
    return raw.some((one) => one !== 0)
      ? [[id, new Map(groups.map(({ name }, place) => [name, (raw[place] as number) - mean]))] as const]
      : [];
  });
  return { groups: new Map(groups), drift: valueIn(drift) };
}

/** The sum of what bears on one person. */
export function effectOn(person: Person, { groups, drift }: Effects): number {
  let effect = drift * person.wave;
  for (const [segment, values] of groups) effect += values.get(person.group(segment) ?? '') ?? 0;
  return effect;
}

/** The least and the greatest sum that can bear on anybody. */
export function effectRange({ groups, drift }: Effects, waves: number): [least: number, greatest: number] {
  const last = drift * (waves - 1);
  const values = [...groups.values()].map((group) => [...group.values()]);
  return [
    Math.min(0, last) + values.reduce((sum, group) => sum + Math.min(...group), 0),
    Math.max(0, last) + values.reduce((sum, group) => sum + Math.max(...group), 0),
  ];
}

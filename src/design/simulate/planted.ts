import type { Population } from './population.js';
import { waveStart, written } from './waves.js';

/** The true value of a figure: of all respondents, of a group, or of a wave (called by its first day). */
export interface Truth {
  figure: string;
  by: string | null;
  group: string | null;
  wave: string | null;
  value: number;
}

/**
 * What an analysis of the simulated answers should find, careless respondents apart: figures are called as targets call them. Effects of
 * segments have mean 0 over the respondents and act on every wave alike; a drift begins after the first wave.
 */
export function truthsOf({ planted, segments, steps }: Population): Truth[] {
  const waves = planted.waves?.count ?? 1;
  return steps.flatMap(({ items }) =>
    items.flatMap((item) =>
      item.planted.flatMap(({ id: figure, value, effects }): Truth[] => {
        const drift = effects?.drift ?? 0;
        const overall = value + (drift * (waves - 1)) / 2;
        const groups = segments.flatMap(({ id, groups: all }) =>
          all.flatMap(({ name }) => {
            const effect = effects?.groups.get(id)?.get(name);
            return effect === undefined ? [] : [{ figure, by: id, group: name, wave: null, value: overall + effect }];
          }),
        );
        const starts =
          drift === 0 ? [] : Array.from({ length: waves }, (_, wave) => written(waveStart(wave, planted.waves ?? {})).slice(0, 10));
        return [
          { figure, by: null, group: null, wave: null, value: overall },
          ...groups,
          ...starts.map((start, wave) => ({ figure, by: null, group: null, wave: start, value: value + drift * wave })),
        ];
      }),
    ),
  );
}

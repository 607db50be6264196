import type { Measured } from '../metrics/measure.js';
import type { WaveChange } from '../metrics/series.js';
import type { MeasuredMix } from '../metrics/test-mixes.js';
import type { MeasuredWave } from '../metrics/waves.js';
import type { Survey } from '../survey/survey.js';
import { say } from '../survey/text.js';
import { groupLabels } from './group-labels.js';
import type { Mix, ReportMetric, Wave } from './report.js';
import { suppress } from './suppress.js';

/** What a metric has of waves: nothing where there are none. `covers` tells whether the data cover a wave whole. */
export function overTime(
  { waves, mix, moved }: Pick<Measured, 'waves' | 'mix' | 'moved'>,
  survey: Survey,
  covers: ((wave: string) => boolean) | undefined,
): Pick<ReportMetric, 'waves' | 'mix' | 'moved'> {
  if (waves.length === 0) return {};
  const withheld = withheldWaves(waves, survey.minBase);
  const parted = mix.flatMap((one) => (withheld.has(one.from) || withheld.has(one.to) ? [] : (mixIn(one, survey) ?? [])));
  return {
    waves: waves.map((wave) => waveIn(wave, withheld, covers)),
    ...(parted.length === 0 ? {} : { mix: parted }),
    ...(moved.tests === 0 ? {} : { moved: movedIn(moved, survey) }),
  };
}

/** Waves are groups: where one of them is too small, the total minus the others must not reveal it. One without an answer hides nobody. */
function withheldWaves(waves: readonly MeasuredWave[], minBase: number): Set<string> {
  const small = suppress(
    waves.map(({ result }) => result.base.n),
    minBase,
  );
  return new Set(waves.flatMap(({ wave, result }, at) => (small[at] && result.base.n > 0 ? [wave] : [])));
}

function waveIn(
  { wave, result, change, yearAgo, control }: MeasuredWave,
  withheld: ReadonlySet<string>,
  covers: ((wave: string) => boolean) | undefined,
): Wave {
  const complete = covers?.(wave) ?? true;
  if (withheld.has(wave)) return { wave, complete, base: null, figures: [], withheld: true, change: null, yearAgo: null, control: null };
  const told = (one: WaveChange | null): WaveChange | null => (one !== null && withheld.has(one.from) ? null : one);
  const { base, figures, classification } = result;
  return {
    ...{ wave, complete, base, figures },
    ...(classification === undefined ? {} : { classification }),
    ...{ withheld: false, change: told(change), yearAgo: told(yearAgo), control },
  };
}

/** Groups without a value are those who did not say; those that must not be shown by themselves stand together. Null where that is all. */
function mixIn({ groups, ...mix }: MeasuredMix, survey: Survey): Mix | null {
  const labels = groupLabels(mix.by, survey);
  const none = say({ en: 'no answer', zh: '未回答' }, survey.language);
  const withheld = suppress(
    groups.map(({ n }) => n),
    survey.minBase,
  );
  const shown = groups.filter((_, at) => !withheld[at]);
  const small = groups.filter((_, at) => withheld[at]);
  if (shown.length === 0) return null;
  const sum = (of: (group: (typeof groups)[number]) => number): number => small.reduce((total, group) => total + of(group), 0);
  const rest = {
    value: '',
    label: say({ en: 'groups too small to show', zh: '样本过小的组' }, survey.language),
    shares: [sum(({ shares: [before] }) => before), sum(({ shares: [, after] }) => after)] as [number, number],
    mix: sum((group) => group.mix),
    rate: sum((group) => group.rate),
  };
  const told = shown.map(({ n: _, ...group }) => ({ ...group, label: labels.get(group.value) ?? (group.value || none) }));
  return { ...mix, groups: small.length === 0 ? told : [...told, rest] };
}

function movedIn({ tests, changes }: Measured['moved'], survey: Survey): ReportMetric['moved'] {
  return { tests, changes: changes.map((one) => ({ ...one, label: groupLabels(one.by, survey).get(one.value) ?? one.value })) };
}

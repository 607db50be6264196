import type { Change, Group, Mix, ReportMetric, Wave } from '../report/report.js';
import { markOf } from './breaks.js';
import { differenceText, percent, probability } from './numbers.js';
import { plain } from './plain.js';
import type { Figure, Unit } from './renderer.js';
import { named, type Words } from './words.js';

/** Changes of groups that are told; the report has them all. */
const MOST_MOVED = 5;

/** Waves as the groups of a break, so that they are shown like any: the change from the wave before stands where groups have their test. */
export function wavesAsGroups({ waves = [] }: ReportMetric, words: Words): Group[] {
  return waves.map(
    ({ wave, complete, base, figures, classification = null, withheld, change }): Group => ({
      by: 'wave',
      value: wave,
      label: complete ? wave : `${wave} ${words.partial}`,
      base,
      figures,
      classification,
      withheld,
      low: base !== null && base.n > 0 && base.n < 30,
      test: change === null || change.why !== undefined ? null : { ...change, against: change.from },
    }),
  );
}

/** What is to be said of the waves of a metric: its last change and what it is made of, who moved, run rules, breaks of the line. */
export function waveNotes(metric: ReportMetric, { unit }: Figure, words: Words): string[] {
  const { waves = [], mix = [], moved } = metric;
  const last = waves.findLast(({ change }) => change !== null);
  return [
    ...(last?.change?.parts ? [words.changeParts(last.wave, last.change.from, partTexts(last.change, unit))] : []),
    ...(last?.yearAgo?.difference == null ? [] : [words.yearAgo(last.wave, changeText(last.yearAgo, unit), last.yearAgo.from)]),
    ...(moved === undefined || moved.changes.length === 0 ? [] : [movedText(moved, unit, words)]),
    ...mix.filter(({ mixTest }) => mixTest?.significant).map((one) => mixText(one, unit, words)),
    ...signalTexts(waves, words),
    ...waves.flatMap(({ wave, change }, at) => {
      if (change === null) return [];
      if (change.why !== undefined) return [words.broken(change.from, wave, plain(change.why))];
      return change.from === waves[at - 1]?.wave ? [] : [words.skipped(wave, change.from)];
    }),
  ];
}

/** How many changes p was adjusted for, and whether any of them stands, in one or several metrics; nothing to say of one. */
export function changeNote(metrics: readonly ReportMetric[], words: Words): string[] {
  const changes = metrics.map(({ waves = [] }) => waves.flatMap(({ change }) => (change === null || change.p === null ? [] : [change])));
  const tests = Math.max(0, ...changes.map((one) => one.length));
  if (tests < 2) return [];
  return [changes.flat().some(({ significant }) => significant) ? words.changes(tests) : words.noneChanges(tests)];
}

/** A difference with its interval and p, as `+3.1 (−0.4 … 6.6), p .08`. */
export function changeText({ difference, low, high, p }: Change, unit: Unit): string {
  const chance = p === null ? '' : `p ${probability(p)}`;
  if (difference === null) return chance;
  return [withRange(difference, low === null || high === null ? null : { low, high }, unit), chance]
    .filter((part) => part !== '')
    .join(', ');
}

const withRange = (value: number, range: { low: number; high: number } | null | undefined, unit: Unit): string => {
  const text = differenceText(value, unit);
  return range ? `${text} (${differenceText(range.low, unit)} … ${differenceText(range.high, unit)})` : text;
};

const partTexts = ({ parts = [] }: Change, unit: Unit): string[] =>
  parts.map(({ label, difference }) => `${plain(label)} ${differenceText(difference, unit)}`);

/** The run rules that waves break, and which waves. */
function signalTexts(waves: readonly Wave[], words: Words): string[] {
  const rules = new Set(waves.flatMap(({ control }) => control?.signals ?? []));
  return [...rules].map((rule) => {
    const breaking = waves.flatMap(({ wave, control }) => (control?.signals.includes(rule) ? [wave] : []));
    return words.signal(named(words.rules, rule), words.list(breaking));
  });
}

/** The least probable changes of groups. */
function movedText({ tests, changes }: NonNullable<ReportMetric['moved']>, unit: Unit, words: Words): string {
  const told = [...changes].sort((a, b) => (a.change.p ?? 1) - (b.change.p ?? 1)).slice(0, MOST_MOVED);
  const texts = told.map(({ label, wave, change }) => {
    const mark = markOf({ test: { ...change, against: change.from } });
    return `${mark} ${words.moved(plain(label), wave, changeText(change, unit), change.from)}`;
  });
  return words.movedOf(texts, changes.length - told.length, tests);
}

/** Both parts of a change, and whose share adds most to the one that comes from shares. */
function mixText({ by, from, to, difference, mix, rate, mixTest, rateTest, groups }: Mix, unit: Unit, words: Words): string {
  const [most] = [...groups].sort((a, b) => Math.abs(b.mix) - Math.abs(a.mix));
  const share = (value: number): string => percent(100 * value);
  const grown = most?.shares ? words.mostMix(plain(most.label), share(most.shares[0]), share(most.shares[1])) : '';
  return words.mixed(from, to, plain(by), differenceText(difference, unit), [
    words.mixPart(withRange(mix, mixTest, unit)) + grown,
    words.ratePart(withRange(rate, rateTest, unit)),
  ]);
}

import type { Change, Group, ReportMetric } from '../report/report.js';
import { differenceText, probability } from './numbers.js';
import { plain } from './plain.js';
import type { Figure, Unit } from './renderer.js';
import type { Words } from './words.js';

/** Waves as the groups of a break, so that they are shown like any: the change from the wave before stands where groups have their test. */
export function wavesAsGroups({ waves = [] }: ReportMetric, words: Words): Group[] {
  return waves.map(
    ({ wave, complete, base, figures, withheld, change }): Group => ({
      by: 'wave',
      value: wave,
      label: complete ? wave : `${wave} ${words.partial}`,
      base,
      figures,
      classification: null,
      withheld,
      low: (base?.n ?? 0) < 30,
      test: change === null || change.difference === null ? null : { ...change, against: change.from },
    }),
  );
}

/** What is to be said of the waves of a metric: its last change and what it is made of, the year before, run rules, breaks of the line. */
export function waveNotes({ waves = [], mix = [] }: ReportMetric, headline: Figure, words: Words): string[] {
  const last = waves.at(-1);
  const broken = waves.flatMap(({ wave, change }) =>
    change?.why === undefined ? [] : [words.broken(change.from, wave, plain(change.why))],
  );
  const signals = waves.flatMap(({ wave, control }) =>
    control === null || control.signals.length === 0
      ? []
      : [words.signal(wave, words.list(control.signals.map((one) => words.rules[one] ?? one)))],
  );
  return [
    ...(last?.change?.parts ? [words.changeParts(last.wave, last.change.from, partTexts(last.change, headline.unit))] : []),
    ...mix.map(({ by, from, to, mix: shares, rate, groups }) => {
      const [most] = [...groups].sort((a, b) => Math.abs(b.rate) - Math.abs(a.rate));
      const text = words.mixed(from, to, by, differenceText(shares, headline.unit), differenceText(rate, headline.unit));
      return most === undefined ? text : `${text}; ${words.most(plain(most.label), differenceText(most.rate, headline.unit))}`;
    }),
    ...(last?.yearAgo?.difference == null ? [] : [words.yearAgo(last.wave, changeText(last.yearAgo, headline.unit), last.yearAgo.from)]),
    ...signals,
    ...broken,
  ];
}

/** A difference with its interval and p, as `+3.1 (−0.4 to 6.6), p .08`. */
export function changeText({ difference, low, high, p }: Change, unit: Unit): string {
  if (difference === null) return '';
  const range = low === null || high === null ? '' : ` (${differenceText(low, unit)} … ${differenceText(high, unit)})`;
  return `${differenceText(difference, unit)}${range}${p === null ? '' : `, p ${probability(p)}`}`;
}

const partTexts = ({ parts = [] }: Change, unit: Unit): string[] =>
  parts.map(({ label, difference }) => `${plain(label)} ${differenceText(difference, unit)}`);

import type { Change, Report } from '../report/report.js';
import type { Battery } from './batteries.js';
import { differenceText, none, probability } from './numbers.js';
import { plain } from './plain.js';
import type { Unit } from './renderer.js';
import { stem } from './stem.js';
import { changeText } from './wave-groups.js';
import { named, type Words } from './words.js';

/** The change from a baseline in a line, with its effect size: `against september: −3.4 (−6.1 … −0.7), p .013 ▼ · h −0.08`. */
export function baselineText(change: Change, unit: Unit, words: Words): string {
  const from = stem(change.from);
  if (change.why !== undefined) return words.notAgainst(from, plain(change.why));
  return words.against(from, [differenceWords(change, unit, words), changeMark(change), effectText(change)].filter(Boolean).join(' '));
}

/** The difference with interval and p; of a distribution p alone. */
export const differenceWords = (change: Change, unit: Unit, words: Words): string =>
  change.difference === null ? words.distributed(probability(change.p)) : changeText(change, unit);

/** ▲ up, ▼ down, ◆ distributed otherwise, when the change is significant; else nothing. */
export function changeMark({ significant, difference }: Change): string {
  if (!significant) return '';
  if (difference === null) return '◆';
  return difference > 0 ? '▲' : '▼';
}

/** `· d 0.21`: Cohen's h or d, Cramér's V; nothing without one. */
export function effectText({ effect }: Change): string {
  if (effect == null) return '';
  return `· ${effect.measure === 'v' ? 'V' : effect.measure} ${effect.value.toFixed(2).replace('-', '−')}`;
}

/** The changes of the questions of one scale: what they are changes from, then each difference with its mark. Empty without a baseline. */
export function batteryChanges({ items }: Battery, words: Words): string[] {
  const phrases = items.flatMap(({ label, metric: { baseline, figures, headline } }) => {
    if (baseline === undefined) return [];
    const unit = figures.find(({ id }) => id === headline)?.unit ?? 'number';
    const difference = baseline.difference === null ? none : differenceText(baseline.difference, unit);
    return [{ from: baseline.from, text: `${plain(label)} ${difference} ${changeMark(baseline)}`.trimEnd() }];
  });
  return phrases.map(({ from, text }, at) => (at === 0 ? words.against(stem(from), text) : text));
}

/** What ▲ and ▼ beside the changes from a baseline mean, and how many changes were tested; nothing without them. */
export function changeFootnote({ metrics, settings }: Report, words: Words): string {
  const changes = metrics.flatMap(({ baseline }) => (baseline === undefined ? [] : [baseline]));
  const tests = changes.filter(({ p }) => p !== null).length;
  if (changes[0] === undefined || tests === 0) return '';
  const found = changes.some(({ significant }) => significant);
  return words.changedFrom(stem(changes[0].from), found, tests, named(words.adjustments, settings.adjust));
}

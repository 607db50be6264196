import type { Group, ReportMetric } from '../report/report.js';
import { type Battery, headlineOf } from './batteries.js';
import { batteryBreakLines } from './battery-group-lines.js';
import type { Break } from './breaks.js';
import { choiceBreakLines } from './choice-lines.js';
import { wrap } from './columns.js';
import { breakLines } from './group-lines.js';
import { indent, innerWidth, lastRows, type Page } from './page.js';
import { plain } from './plain.js';
import { changeNote, waveNotes, wavesAsGroups } from './wave-groups.js';
import { named } from './words.js';

/** The waves of a metric in order of time, each with its change, and what is to be said of them. */
export function waveLines(metric: ReportMetric, page: Page): string[] {
  const headline = metric.figures.find((figure) => figure.id === metric.headline);
  const groups = wavesAsGroups(metric, page.words);
  if (headline === undefined || groups.length === 0) return [];
  const notes = faint([...lowNote(groups, page), ...changeNote([metric], page.words), ...waveNotes(metric, headline, page.words)], page);
  const rows = lastRows(groups, page);
  return ['', ...breakLines({ metric, one: waveBreak(groups, page), rows, headline, against: page.words.before, notes }, page)];
}

/** The shares of a choice by wave, the last waves where there is not room for all. */
export function choiceWaveLines(metric: ReportMetric, page: Page): string[] {
  const groups = wavesAcross(metric, page);
  if (groups.length === 0) return [];
  return [
    '',
    ...choiceBreakLines(metric, waveBreak(groups, page), page, 'time'),
    ...indent(faint([...lowNote(groups, page), ...incomplete([metric], page)], page)),
  ];
}

/** A battery's items by wave, the last waves where there is not room for all. */
export function batteryWaveLines({ title, items }: Battery, page: Page): string[] {
  const across = items.map(({ label, metric }) => ({ label, metric: { ...metric, groups: wavesAcross(metric, page) } }));
  const groups = across.flatMap(({ metric }) => metric.groups);
  if (groups.length === 0) return [];
  const metrics = items.map(({ metric }) => metric);
  const notes = items.flatMap(({ label, metric }) => {
    const headline = headlineOf(metric, metric.figures);
    return headline === undefined ? [] : waveNotes(metric, headline, page.words).map((note) => `${plain(label)}: ${note}`);
  });
  const said = [...lowNote(groups, page), ...incomplete(metrics, page), ...changeNote(metrics, page.words), ...notes];
  return ['', ...batteryBreakLines({ title, items: across }, waveBreak(groups, page), page, 'time'), ...indent(faint(said, page))];
}

const waveBreak = (groups: Group[], page: Page): Break => ({
  id: 'wave',
  label: named(page.words.waves, page.report.settings.wave ?? ''),
  groups,
});

/** Columns have no room to say that a wave is incomplete. */
const wavesAcross = (metric: ReportMetric, page: Page): Group[] =>
  wavesAsGroups(metric, page.words).map((group) => ({ ...group, label: group.value }));

function incomplete(metrics: readonly ReportMetric[], { words }: Page): string[] {
  const waves = metrics.flatMap((metric) => (metric.waves ?? []).flatMap(({ wave, complete }) => (complete ? [] : [wave])));
  return waves.length === 0 ? [] : [words.incomplete(words.list([...new Set(waves)].sort()))];
}

const lowNote = (groups: readonly Group[], { words }: Page): string[] => (groups.some(({ low }) => low) ? [words.lowBase] : []);

const faint = (notes: readonly string[], page: Page): string[] => notes.flatMap((note) => wrap(note, innerWidth(page))).map(page.ink.faint);

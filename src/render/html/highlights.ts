import type { Change, ReportMetric } from '../../report/report.js';
import { breaksOf } from '../breaks.js';
import { differenceText, probability } from '../numbers.js';
import type { Unit } from '../renderer.js';
import { lastWaveOf } from './change-text.js';
import { followed, nameOfHeadline } from './figures.js';
import { html, type Markup } from './markup.js';
import type { Sheet } from './sheet.js';
import { arrowOf, toneOf } from './tone.js';

/** Highlights that are told; the others stand with their metrics. */
const MOST = 10;

/** Something that chance does not explain. */
interface Highlight {
  metric: ReportMetric;
  difference: number;
  text: string;
  /** Adjusted for the number of tests. */
  p: number | null;
}

/** What can be told from chance: changes over time and shares that shifted, then groups that differ; each the least probable first. */
export function highlights(sheet: Sheet): Markup {
  const { say, report } = sheet;
  const byChance = (found: Highlight[]): Highlight[] => found.sort((a, b) => (a.p ?? 1) - (b.p ?? 1));
  const found = [
    ...byChance(report.metrics.flatMap((metric) => [...changesOf(metric, sheet), ...shiftsOf(metric, sheet)])),
    ...byChance(report.metrics.flatMap((metric) => groupsOf(metric, sheet))),
  ];
  if (found.length === 0) return html``;
  const more = found.length - MOST;
  return html`<section id="highlights"><h2>${say.highlights}</h2>
<div class="card"><ul class="highlights">${found.slice(0, MOST).map(item)}</ul>
${more > 0 ? html`<p class="note">${say.moreHighlights(more)}</p>` : null}</div></section>`;
}

function item({ metric, difference, text, p }: Highlight): Markup {
  const tone = toneOf(difference, true, metric.better);
  const chance = p === null ? null : html` · p ${probability(p)}`;
  return html`<li><span class="mark ${tone}">${arrowOf(difference)}</span><span>${text} <small>${namesOf(metric).question}${chance}</small></span></li>\n`;
}

/** A metric by its heading, an item of a battery by its own name; the question behind. */
const namesOf = (metric: ReportMetric): { name: string; question: string } =>
  metric.battery === null
    ? { name: nameOfHeadline(metric), question: metric.title }
    : { name: metric.title, question: metric.battery.title };

/** Significant changes from wave to wave, of all and of groups, from the year before the last wave, and from the baseline. */
function changesOf(metric: ReportMetric, { say, report }: Sheet): Highlight[] {
  const unit = followed(metric)?.unit ?? 'number';
  const { name } = namesOf(metric);
  const highlight = (change: Change | null | undefined, phrase: (difference: string, from: string) => string): Highlight[] =>
    change == null || !change.significant || change.difference === null
      ? []
      : [
          {
            metric,
            difference: change.difference,
            text: phrase(differenceText(change.difference, unit), change.from),
            p: change.adjusted ?? change.p,
          },
        ];
  const labels = new Map(report.settings.by.map(({ id, label }) => [id, label]));
  return [
    ...(metric.waves ?? []).flatMap(({ wave, change }) =>
      highlight(change, (difference, from) => `${name} ${say.within(wave, difference, from)}`),
    ),
    ...(metric.moved?.changes ?? []).flatMap(({ by, label, wave, change }) =>
      highlight(change, (difference, from) => `${say.onGroup(labels.get(by) ?? by, label)}: ${name} ${say.within(wave, difference, from)}`),
    ),
    ...highlight(lastWaveOf(metric)?.yearAgo, (difference, from) => `${name} ${say.yearAgo(difference, from)}`),
    ...highlight(metric.baseline, (difference, from) => `${name} ${say.baseline(difference, from)}`),
  ];
}

/** Changes that come from other shares of the groups. */
const shiftsOf = (metric: ReportMetric, { say, report }: Sheet): Highlight[] =>
  (metric.mix ?? []).flatMap(({ by, from, to, mix, mixTest }) => {
    if (!mixTest?.significant) return [];
    const label = report.settings.by.find(({ id }) => id === by)?.label ?? by;
    const said = differenceText(mix, followed(metric)?.unit ?? 'number');
    return [{ metric, difference: mix, text: say.mixShift(namesOf(metric).name, said, from, to, label), p: mixTest.adjusted ?? mixTest.p }];
  });

/** Groups that differ from the rest. */
function groupsOf(metric: ReportMetric, { report, say }: Sheet): Highlight[] {
  const unit: Unit = followed(metric)?.unit ?? 'number';
  return breaksOf(metric.groups, report).flatMap(({ label, groups }) =>
    groups.flatMap(({ label: group, test }) => {
      if (!test?.significant || test.difference === null) return [];
      const text = say.againstRest(say.onGroup(label, group), namesOf(metric).name, differenceText(test.difference, unit));
      return [{ metric, difference: test.difference, text, p: test.adjusted ?? test.p }];
    }),
  );
}

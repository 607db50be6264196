import type { Report, ReportMetric } from '../../report/report.js';
import { breaksOf } from '../breaks.js';
import { differenceText, probability } from '../numbers.js';
import { named } from '../words.js';
import { html, type Markup, type Piece } from './markup.js';
import type { Sheet } from './sheet.js';
import { arrowOf, type Tone, toneOf } from './tone.js';
import { followed } from './trend.js';

/** Highlights that are told; the others stand with their metrics. */
const MOST = 8;

interface Highlight {
  tone: Tone;
  text: Piece;
  arrow: string;
  p: number;
}

/** What can be told from chance: changes, groups that differ, the least probable first. Empty when nothing stands out. */
export function highlights(sheet: Sheet): Markup {
  const { say, report } = sheet;
  const found = report.metrics
    .flatMap((metric) => [...changesOf(metric, sheet), ...groupsOf(metric, report, sheet)])
    .sort((a, b) => a.p - b.p);
  if (found.length === 0) return html``;
  const more = found.length - MOST;
  const items = found
    .slice(0, MOST)
    .map(
      ({ tone, text, arrow, p }) =>
        html`<li><span class="mark ${tone}">${arrow}</span><span>${text} <small>p ${probability(p)}</small></span></li>`,
    );
  return html`<section id="highlights"><h2>${say.highlights}</h2><div class="card"><ul class="highlights">${items}</ul>${more > 0 ? html`<p class="note">${say.moreHighlights(more)}</p>` : null}</div></section>`;
}

/** A metric by its heading, an item of a battery by its own name; the question behind. */
const namesOf = ({ battery, heading, title }: ReportMetric): { name: string; question: string } =>
  battery === null ? { name: heading, question: title } : { name: title, question: battery.title };

function changesOf(metric: ReportMetric, { say, words }: Sheet): Highlight[] {
  const figure = followed(metric);
  const last = metric.waves?.findLast(({ figures }) => figures.some(({ id, value }) => id === figure?.id && value !== null));
  if (figure === undefined) return [];
  const tested = [
    { change: last?.change, phrase: say.change },
    { change: last?.yearAgo, phrase: say.yearAgo },
    { change: metric.baseline, phrase: say.baseline },
  ];
  const signals = (last?.control?.signals ?? []).map((signal) => named(words.rules, signal));
  return tested.flatMap(({ change, phrase }, index) => {
    if (change == null || !change.significant || change.difference === null) return [];
    const said = phrase(differenceText(change.difference, figure.unit), change.from);
    const { name, question } = namesOf(metric);
    const text = html`${name} ${[said, ...(index === 0 ? signals : [])].join(', ')} <small>${question}</small>`;
    return [
      {
        tone: toneOf(change.difference, true, metric.better),
        arrow: arrowOf(change.difference),
        text,
        p: change.adjusted ?? change.p ?? 1,
      },
    ];
  });
}

function groupsOf(metric: ReportMetric, report: Report, { say }: Sheet): Highlight[] {
  const figure = metric.figures.find(({ id }) => id === metric.headline);
  if (figure === undefined) return [];
  return breaksOf(metric.groups, report).flatMap(({ label, groups }) =>
    groups.flatMap(({ label: group, test }) => {
      if (!test?.significant || test.difference === null) return [];
      const { name, question } = namesOf(metric);
      const said = say.againstRest(say.onGroup(label, group), name, differenceText(test.difference, figure.unit));
      const text = html`${said} <small>${question}</small>`;
      return [
        { tone: toneOf(test.difference, true, metric.better), arrow: arrowOf(test.difference), text, p: test.adjusted ?? test.p ?? 1 },
      ];
    }),
  );
}

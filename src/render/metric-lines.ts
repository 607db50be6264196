import type { ReportMetric } from '../report/report.js';
import { isChoice, losses } from './account.js';
import { baselineText } from './baseline-text.js';
import { choiceGroupLines, choiceLines } from './choice-lines.js';
import { columnsOf, cut, flow, pad, spread, wrap } from './columns.js';
import { groupLines } from './group-lines.js';
import { intervalText } from './interval-text.js';
import { figureText, none } from './numbers.js';
import { indent, innerWidth, type Page, tagOf } from './page.js';
import { plain } from './plain.js';
import type { Base, Figure, Section } from './renderer.js';
import { sectionLines } from './section-lines.js';
import { choiceWaveLines, waveLines } from './wave-lines.js';

/** One question: what it asks and its base, the answer, how it comes about, what was lost, and the groups. */
export function metricLines(metric: ReportMetric, page: Page): string[] {
  const choice = isChoice(metric);
  return [
    ...headingLines(tagOf(metric), plain(metric.title), baseText(metric.base, page), page),
    ...answerLines(metric, page),
    ...(choice ? choiceLines(metric, page) : []),
    ...metric.sections.filter((section) => shows(metric, section, page)).flatMap((section) => sectionLines(section, page)),
    ...baselineLines(metric, page),
    ...lossLines(metric, choice, page),
    ...(choice ? choiceGroupLines(metric, page) : groupLines(metric, page)),
    ...(choice ? choiceWaveLines(metric, page) : waveLines(metric, page)),
  ];
}

/** Metric, question and base on a line; the question goes on in further lines only when everything is asked for. */
export function headingLines(tag: string, title: string, base: string, page: Page): string[] {
  const room = page.width - page.tagWidth - columnsOf(base) - 2;
  const [first = '', ...others] = page.full ? wrap(title, room) : [cut(title, room)];
  const name = page.ink.accent(page.ink.strong(pad(cut(tag, page.tagWidth - 1), page.tagWidth)));
  const margin = ' '.repeat(page.tagWidth);
  return [spread(name + page.ink.strong(first), base, page.width).trimEnd(), ...others.map((line) => margin + page.ink.strong(line))];
}

const baseText = (base: Base, page: Page): string => page.words.n(base.n, base.weighted === null ? null : base.effective);

/** The distribution says nothing new beside the shares of a choice, and stands back where bars sum it up and room is short, as details do. */
function shows(metric: ReportMetric, section: Section, page: Page): boolean {
  if (section.kind === 'table' && section.detail) return page.full;
  if (section.id !== 'distribution') return true;
  if (isChoice(metric) || metric.base.n === 0) return false;
  return page.wide || page.full || !metric.sections.some((other) => other.kind === 'bars');
}

/**
 * The headline with its interval (and its name where the metric's does not say it), the other figures behind or below it, and why any is missing. Figures of parts, such as
 * share.app, stand in tables of their own.
 */
function answerLines(metric: ReportMetric, page: Page): string[] {
  const headline = metric.figures.find((figure) => figure.id === metric.headline);
  const parts = new Set(metric.sections.flatMap((section) => (section.kind === 'bars' ? section.parts.map((part) => part.id) : [])));
  const others = metric.figures.filter(
    (figure) => figure !== headline && figure.value !== null && !figure.id.includes('.') && (page.wide || !parts.has(figure.id)),
  );
  const rest = others.map((figure) => figureWords(figure, page));
  const missing = missingLines(metric, page);
  const grade = metric.classification;
  const ofTickets = page.report.survey.kind === 'tickets';
  const lead = [
    ...(grade ? [plain(grade.label), grade.significant ? page.words.significant : page.words.notSignificant] : []),
    ...(headline && headline.value !== null
      ? [figureText(headline.value, headline.unit), intervalText(headline, page.words), ofTickets ? plain(headline.label) : '']
      : []),
  ].filter((part) => part !== '');
  const [value = '', ...uncertainty] = lead;
  const shown = [page.ink.strong(page.ink.accent(value)), ...uncertainty].join('   ');
  const scale =
    metric.scale !== null && (page.wide || page.full || page.report.survey.inferred)
      ? wrap(page.words.scale(plain(metric.scale)), innerWidth(page))
      : [];
  const together = lead.length > 0 && columnsOf(`${shown}    ${rest.join(' · ')}`) <= innerWidth(page);
  return indent([
    ...(together
      ? [rest.length === 0 ? shown : `${shown}    ${rest.join(' · ')}`]
      : [...(lead.length > 0 ? [shown] : []), ...flow(rest, ' · ', innerWidth(page))]),
    ...missing.map(page.ink.warning),
    ...scale.map(page.ink.faint),
  ]);
}

function figureWords(figure: Figure, page: Page): string {
  const base = figure.base === undefined ? '' : page.words.n(figure.base.n, null);
  const more = page.wide ? [intervalText(figure, page.words), base].filter((part) => part !== '').join(', ') : '';
  return `${plain(figure.label)} ${figureText(figure.value, figure.unit)}${more === '' ? '' : ` (${more})`}`;
}

/** Figures without a value, those with the same reason in one line. */
function missingLines(metric: ReportMetric, page: Page): string[] {
  const byReason = new Map<string, string[]>();
  for (const figure of metric.figures) {
    if (figure.value !== null) continue;
    const why = plain(figure.why ?? page.words.noFigure);
    byReason.set(why, [...(byReason.get(why) ?? []), plain(figure.label)]);
  }
  return [...byReason].flatMap(([why, labels]) => wrap(`${none} ${page.words.because(page.words.list(labels), why)}`, innerWidth(page)));
}

function baselineLines({ baseline, figures, headline }: ReportMetric, page: Page): string[] {
  if (baseline === undefined) return [];
  const unit = figures.find(({ id }) => id === headline)?.unit ?? 'number';
  const lines = wrap(baselineText(baseline, unit, page.words), innerWidth(page));
  return indent(baseline.significant ? lines.map(page.ink.strong) : lines);
}

function lossLines(metric: ReportMetric, choice: boolean, page: Page): string[] {
  const quality = page.report.quality.filter((column) => column.question === metric.id);
  const parts = losses(metric.base, quality, choice, page.words);
  return indent(flow(parts, ' · ', innerWidth(page)).map(page.ink.faint));
}

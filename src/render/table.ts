import { methods, premises, responsesParts } from './account.js';
import { batteryChanges, changeFootnote } from './baseline-text.js';
import { type Battery, gatherBatteries } from './batteries.js';
import { batteryGroupLines } from './battery-group-lines.js';
import { batteryLines } from './battery-lines.js';
import { columnsOf, cut, flow, spread, wrap } from './columns.js';
import { inferredLines } from './inferred-lines.js';
import { headingLines, metricLines } from './metric-lines.js';
import { indent, innerWidth, type Page, pageOf, tagOf } from './page.js';
import { plain } from './plain.js';
import type { Renderer } from './renderer.js';
import { targetLines } from './target-lines.js';
import { batteryWaveLines } from './wave-lines.js';

/** The report for the terminal: the answer first, its uncertainty and base beside it, what was lost below it. */
export const table: Renderer = {
  id: 'table',
  extension: 'txt',
  about: 'the report in the terminal, as wide as it is',
  render(report, options) {
    const page = pageOf(report, options);
    const blocks = gatherBatteries(report.metrics).map((block) =>
      'items' in block ? batteryBlock(block, page) : metricLines(block, page),
    );
    const parts = [titleLines(page), targetLines(page), ...blocks, inferredLines(page), closingLines(page)].filter(
      (lines) => lines.length > 0,
    );
    return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
  },
};

function titleLines(page: Page): string[] {
  const { report, words, ink, width } = page;
  const name = cut(plain(report.source.name), Math.floor(width / 2));
  const title = cut(plain(report.survey.title), width - columnsOf(name) - 2);
  const premiseLines = premises(report, words).flatMap((line) => wrap(line, width));
  return [
    spread(ink.strong(title), ink.faint(name), width),
    ...flow(responsesParts(report, words), ' · ', width),
    ...(report.survey.inferred ? premiseLines.map(ink.warning) : premiseLines),
  ];
}

function batteryBlock(battery: Battery, page: Page): string[] {
  const tag = battery.items.slice(0, 1).map(({ metric }) => tagOf(metric))[0] ?? '';
  const title = battery.title === null ? page.words.battery(battery.items.length) : plain(battery.title);
  const changes = flow(batteryChanges(battery, page.words), ' · ', innerWidth(page));
  return [
    ...headingLines(tag, title, '', page),
    ...batteryLines(battery, page),
    ...indent(changes),
    ...batteryGroupLines(battery, page),
    ...batteryWaveLines(battery, page),
  ];
}

function closingLines(page: Page): string[] {
  const { report, words, ink, width } = page;
  const shortened = !page.full && !page.wide && report.metrics.length > 0 ? [words.cut] : [];
  const changes = wrap(changeFootnote(report, words), width);
  return [...changes, ...flow(methods(report, page.wide, words), ' · ', width), ...shortened].map(ink.faint);
}

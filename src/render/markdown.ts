import type { Group, Report, ReportMetric } from '../report/report.js';
import { columnsReadAs, isChoice, levelText, losses, methods, premises, responsesParts, roleName } from './account.js';
import { actionTable } from './actions.js';
import { baselineText, changeFootnote, changeMark, differenceWords } from './baseline-text.js';
import { type Break, breaksOf, footnotes, markOf } from './breaks.js';
import { cellTexts } from './cell-texts.js';
import { contributionPhrases } from './contributions.js';
import { intervalText } from './interval-text.js';
import { type Align, pipeTable, safe } from './markdown-text.js';
import { count, differenceText, figureText, none, percent, probability, significant } from './numbers.js';
import { planeCuts, planeTable } from './plane-table.js';
import type { Figure, Renderer, Section, TableSection } from './renderer.js';
import { byUrgency, targetTexts } from './target-texts.js';
import { titleOf } from './title-of.js';
import { changeNote, waveNotes, wavesAsGroups } from './wave-groups.js';
import { words as allWords, named, type Words } from './words.js';

/** The report to paste into a pull request or an issue: headline figures in one table, then a section a question. */
export const markdown: Renderer = {
  id: 'markdown',
  extension: 'md',
  about: 'for pull requests, issues and wikis',
  render(report) {
    const words = allWords[report.settings.language];
    const blocks = [
      `# ${safe(report.survey.title)}`,
      safe([report.source.name, ...responsesParts(report, words)].join(' · ')),
      ...premises(report, words).map(safe),
      ...targetBlocks(report, words),
      overview(report, words),
      safe(changeFootnote(report, words)),
      ...actionBlocks(report, words),
      ...report.metrics.flatMap((metric) => metricBlocks(metric, report, words)),
      ...inferredBlocks(report, words),
      safe(methods(report, true, words).join(' · ')),
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
  },
};

function actionBlocks(report: Report, words: Words): string[] {
  const table = actionTable(report, words);
  return table === '' ? [] : [`## ${safe(words.actions.heading)}`, table];
}

function targetBlocks(report: Report, words: Words): string[] {
  const heads = words.targets;
  const rows = byUrgency(report.targets ?? []).map((target) => {
    const { mark, figure, expected, found, status, why } = targetTexts(target, report, words);
    return [`${mark} ${status}`, figure, expected, found, why];
  });
  const columns = [heads.status, heads.target, '', heads.found, heads.why].map((head) => ({ head, align: 'left' as const }));
  return rows.length === 0 ? [] : [`## ${safe(heads.heading)}`, pipeTable(columns, rows)];
}

function overview(report: Report, words: Words): string {
  const heads = words.figures;
  const compared = report.metrics.some(({ baseline }) => baseline !== undefined);
  const rows = report.metrics.flatMap((metric) => {
    const figure = metric.figures.find((candidate) => candidate.id === metric.headline);
    if (figure === undefined) return [];
    const name = metric.heading;
    const grade = metric.classification === null ? '' : `${metric.classification.label} `;
    const change = metric.baseline && `${differenceWords(metric.baseline, figure.unit, words)} ${changeMark(metric.baseline)}`.trimEnd();
    return [
      [
        ...[name, titleOf(metric), `${grade}${valueText(figure, words)}`, intervalText(figure, words), count(metric.base.n)],
        ...(compared ? [change ?? ''] : []),
      ],
    ];
  });
  return pipeTable(
    [
      { head: heads.metric, align: 'left' },
      { head: heads.question, align: 'left' },
      { head: heads.value, align: 'right' },
      { head: words.interval(levelText(report.settings.confidence)), align: 'right' },
      { head: heads.base, align: 'right' },
      ...(compared ? [{ head: named(words.targets.terms, 'change'), align: 'right' as const }] : []),
    ],
    rows,
  );
}

const valueText = (figure: Figure, words: Words): string =>
  figure.value === null ? `${none} ${figure.why ?? words.noFigure}` : figureText(figure.value, figure.unit);

function metricBlocks(metric: ReportMetric, report: Report, words: Words): string[] {
  const quality = report.quality.filter((column) => column.question === metric.id);
  const base = words.n(metric.base.n, metric.base.weighted === null ? null : metric.base.effective);
  const grade = metric.classification;
  return [
    `## ${safe(`${metric.heading}: ${titleOf(metric)}`)}`,
    safe([base, ...losses(metric.base, quality, isChoice(metric), words)].join(' · ')),
    grade ? safe(`${grade.label} (${grade.significant ? words.significant : words.notSignificant})`) : '',
    metric.scale === null ? '' : safe(words.scale(metric.scale)),
    metric.baseline === undefined ? '' : safe(baselineText(metric.baseline, unitOf(metric), words)),
    figuresTable(metric, report, words),
    ...metric.sections.flatMap((section) => sectionBlocks(section, metric, words)),
    ...breaksOf(metric.groups, report).flatMap((one) => breakBlocks(one, metric, report, words)),
    ...waveBlocks(metric, report, words),
  ];
}

const unitOf = ({ figures, headline }: ReportMetric): Figure['unit'] => figures.find(({ id }) => id === headline)?.unit ?? 'number';

const figuresTable = (metric: ReportMetric, report: Report, words: Words): string =>
  pipeTable(
    [
      { head: words.figures.figure, align: 'left' },
      { head: words.figures.value, align: 'right' },
      { head: words.interval(levelText(report.settings.confidence)), align: 'right' },
    ],
    metric.figures.map((figure) => [figure.label, valueText(figure, words), intervalText(figure, words)]),
  );

function sectionBlocks(section: Section, metric: ReportMetric, words: Words): string[] {
  if (section.id === 'distribution' && isChoice(metric)) return [];
  switch (section.kind) {
    case 'note':
      return [safe(section.text)];
    case 'bars': {
      const parts = section.parts.map(
        (part) => `${part.label} ${section.unit === 'percent' ? percent(part.value) : significant(part.value)}`,
      );
      return [safe(parts.join(' · '))];
    }
    case 'table':
      return [section.title === '' ? '' : `**${safe(section.title)}**`, sectionTable(section, words)];
    case 'plane':
      return [`**${safe(section.title)}**`, sectionTable(planeTable(section), words), ...planeCuts(section, words).map(safe)];
  }
}

function sectionTable({ columns, rows }: TableSection, words: Words): string {
  const texts = columns.map(({ key, unit }) =>
    cellTexts(
      rows.map((row) => row[key] ?? null),
      unit,
      words,
    ),
  );
  return pipeTable(
    columns.map(({ label, unit }) => ({ head: label, align: unit === 'text' ? 'left' : 'right' })),
    rows.map((_, at) => texts.map((column) => column[at] as string)),
  );
}

/** Waves down with their changes, and what is to be said of them as a list. */
function waveBlocks(metric: ReportMetric, report: Report, words: Words): string[] {
  const headline = metric.figures.find((figure) => figure.id === metric.headline);
  const groups = wavesAsGroups(metric, words);
  if (groups.length === 0) return [];
  const one: Break = { id: 'wave', label: named(words.waves, report.settings.wave ?? ''), groups };
  const notes = headline === undefined ? [] : [...changeNote([metric], words), ...waveNotes(metric, headline, words)];
  return [...breakBlocks(one, metric, report, { ...words, rest: words.before }), notes.map((note) => `- ${safe(note)}`).join('\n')];
}

/** Groups down, and across the headline with its class and test, or the shares of a choice. */
function breakBlocks(one: Break, metric: ReportMetric, report: Report, words: Words): string[] {
  const headline = metric.figures.find((figure) => figure.id === metric.headline);
  const shown = isChoice(metric) ? metric.figures.filter((figure) => figure.id.startsWith('share.')) : headline ? [headline] : [];
  if (shown.length === 0) return [];
  const classed = one.groups.some((group) => group.classification !== null);
  const tested = one.groups.some((group) => group.test !== null);
  const single = shown.length === 1 && !isChoice(metric);
  const columns: { head: string; align: Align }[] = [
    { head: one.label, align: 'left' },
    { head: words.figures.base, align: 'right' },
    ...(classed ? [{ head: '', align: 'left' as const }] : []),
    ...shown.map((figure) => ({ head: figure.label, align: 'right' as const })),
    ...(single ? [{ head: words.interval(levelText(report.settings.confidence)), align: 'right' as const }] : []),
    ...(tested ? [{ head: words.rest, align: 'right' as const }] : []),
  ];
  const rows = one.groups.map((group) => {
    if (group.withheld) return [group.label, words.withheld, ...columns.slice(2).map(() => '')];
    const figures = shown.map((figure) => group.figures.find((candidate) => candidate.id === figure.id));
    return [
      group.label,
      `${count(group.base?.n ?? 0)}${group.low ? ' *' : ''}`,
      ...(classed ? [group.classification?.label ?? none] : []),
      ...figures.map((figure) => (figure ? valueText(figure, words) : none)),
      ...(single ? [figures[0] ? intervalText(figures[0], words) : ''] : []),
      ...(tested ? [testText(group, headline)] : []),
    ];
  });
  const contributions = headline ? contributionPhrases(one.groups, headline.unit, Number.POSITIVE_INFINITY) : [];
  return [
    pipeTable(columns, rows),
    ...contributions.map((phrases) => safe(phrases.join(' · '))),
    safe(footnotes(one.groups, metric.tests[one.id] ?? 0, report, words).join(' · ')),
  ];
}

function testText(group: Group, headline: Figure | undefined): string {
  if (group.test === null || headline === undefined) return '';
  const difference = group.test.difference === null ? '' : `${differenceText(group.test.difference, headline.unit)}, `;
  return `${difference}p ${probability(group.test.p)} ${markOf(group)}`.trimEnd();
}

function inferredBlocks(report: Report, words: Words): string[] {
  const { read, others } = columnsReadAs(report, words);
  const heads = [words.figures.column, words.figures.metric, words.figures.reason].map((head) => ({ head, align: 'left' as const }));
  const rows = read.map((one) => [one.column, roleName(one.role, report.metrics, words), one.why]);
  if (rows.length === 0 && others === '') return [];
  return [`## ${safe(words.readAs)}`, pipeTable(heads, rows), safe(others)];
}

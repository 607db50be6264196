import { type Language, say, type Text } from '../survey/text.js';
import type { Action, Group, Report, ReportMetric, TargetResult } from './report.js';

type Found = Omit<Action, 'rank' | 'owner' | 'due' | 'measure'> & { weight: number };

/** Which reasons press most; within one the greater weight does. */
const ORDER: Action['reason'][] = ['target', 'change', 'item', 'feature', 'segment'];

/**
 * What a report says is to be acted on, the most pressing first: targets that are missed, headline figures that fell in the last wave, items
 * that are important and done badly, must-be features that many miss, and groups significantly worse than the rest. Each names the figure that
 * says so; who does what until when is for people to fill in.
 */
export function actionsOf({ metrics, targets = [], settings: { language } }: Report): Action[] {
  const found = [
    ...targets.flatMap((target) => missed(target, language)),
    ...metrics.flatMap((metric) => [
      ...fallen(metric, language),
      ...toConcentrateOn(metric, language),
      ...shortfall(metric, language),
      ...metric.groups.flatMap((group) => below(metric, group, language)),
    ]),
  ];
  const sorted = found.sort((a, b) => ORDER.indexOf(a.reason) - ORDER.indexOf(b.reason) || b.weight - a.weight);
  return sorted.map(({ weight: _, ...action }, at) => ({ rank: at + 1, ...action, owner: null, due: null, measure: null }));
}

/** The report with its actions; as it is where there are none. */
export function withActions(report: Report): Report {
  const actions = actionsOf(report);
  return actions.length === 0 ? report : { ...report, actions };
}

const number = (value: number): string => String(Number(value.toFixed(1))).replace('-', '−');

const said = (text: Text, language: Language): string => say(text, language);

function missed({ figure, title, group, status, level, expected, found }: TargetResult, language: Language): Found[] {
  if (status !== 'fail' || found === null) return [];
  const wanted = said({ en: `expected ${expected}, found ${number(found)}`, zh: `目标 ${expected}，实际 ${number(found)}` }, language);
  const metric = figure.split('.').slice(0, -1).join('.');
  return [{ reason: 'target', metric, group, subject: title, evidence: `${figure}: ${wanted}`, weight: level === 'error' ? 2 : 1 }];
}

/** The headline figure is significantly worse than in the wave before. */
function fallen({ id, title, better, waves = [] }: ReportMetric, language: Language): Found[] {
  const last = waves.at(-1);
  const difference = last?.change?.difference;
  if (last === undefined || difference == null || !last.change?.significant || !isWorse(difference, better)) return [];
  const evidence = said(
    {
      en: `${last.wave} against ${last.change.from}: ${number(difference)}`,
      zh: `${last.wave} 较 ${last.change.from}：${number(difference)}`,
    },
    language,
  );
  return [{ reason: 'change', metric: id, group: null, subject: title, evidence, weight: Math.abs(difference) }];
}

/** Items of an importance–performance analysis that are important and done badly. */
function toConcentrateOn({ id, sections }: ReportMetric, language: Language): Found[] {
  const table = sections.find((section) => section.kind === 'table' && section.id === 'quadrants');
  if (table?.kind !== 'table') return [];
  return table.rows.flatMap(({ code, item, importance, performance }): Found[] => {
    if (code !== 'concentrate-here' || typeof importance !== 'number' || typeof performance !== 'number') return [];
    const evidence = said(
      {
        en: `importance ${importance.toFixed(2)}, performance ${performance.toFixed(2)}: concentrate here`,
        zh: `重要性 ${importance.toFixed(2)}，表现 ${performance.toFixed(2)}：重点改进`,
      },
      language,
    );
    return [{ reason: 'item', metric: id, group: null, subject: String(item), evidence, weight: importance }];
  });
}

/** A gap between what was expected and what was met that its whole interval says is there, and a must-be feature whose lack hurts. */
function shortfall({ id, metric, title, figures, classification, headline }: ReportMetric, language: Language): Found[] {
  const figure = (name: string) => figures.find((one) => one.id === name);
  if (metric === 'gap') {
    const gap = figure(headline ?? 'gap');
    if (gap?.value == null || gap.interval === null || gap.interval.high >= 0) return [];
    const range = `${gap.interval.low.toFixed(2)} … ${gap.interval.high.toFixed(2)}`.replaceAll('-', '−');
    const evidence = said({ en: `gap ${gap.value.toFixed(2)} (${range})`, zh: `差距 ${gap.value.toFixed(2)}（${range}）` }, language);
    return [{ reason: 'item', metric: id, group: null, subject: title, evidence: evidence.replaceAll('-', '−'), weight: -gap.value }];
  }
  const worse = figure('worse')?.value;
  if (metric !== 'kano' || classification?.code !== 'M' || !classification.significant || worse == null) return [];
  const evidence = said(
    { en: `must-be, worse ${worse.toFixed(2)}: its lack dissatisfies`, zh: `必备属性，Worse 系数 ${worse.toFixed(2)}：缺失会引起不满` },
    language,
  );
  return [{ reason: 'feature', metric: id, group: null, subject: title, evidence: evidence.replace('-', '−'), weight: -worse }];
}

function below({ id, title, better }: ReportMetric, { by, value, label, test, withheld }: Group, language: Language): Found[] {
  if (withheld || test?.difference == null || !test.significant || !isWorse(test.difference, better)) return [];
  const p = test.adjusted === null || test.adjusted >= 0.001 ? `p ${(test.adjusted ?? test.p ?? 1).toFixed(3)}` : 'p < 0.001';
  const evidence = said(
    { en: `${number(test.difference)} against the rest (${p})`, zh: `较其余 ${number(test.difference)}（${p}）` },
    language,
  );
  return [{ reason: 'segment', metric: id, group: { by, value, label }, subject: title, evidence, weight: Math.abs(test.difference) }];
}

const isWorse = (difference: number, better: ReportMetric['better']): boolean =>
  better === 'higher' ? difference < 0 : better === 'lower' && difference > 0;

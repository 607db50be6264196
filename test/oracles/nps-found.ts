import type { Group, ReportMetric } from '../../src/report/report.js';
import { figureOf } from '../support/hand-made.js';
import type { Found } from '../support/oracle.js';

/** What R package NPS 1.1 says of a sample, as the figures of a metric or a group have it; the interval must be Wald's. */
export function npsFound(prefix: string, result: ReportMetric | Group): Found {
  const n = result.base?.n ?? Number.NaN;
  const { value, se, interval } = figureOf(result, 'nps');
  const share = (id: string): number => figureOf(result, id).value ?? Number.NaN;
  /** A count from its share, which must be whole but for the last digits. */
  const count = (id: string): number => Number(((share(id) * n) / 100).toFixed(9));
  return {
    [`${prefix}.n`]: n,
    [`${prefix}.detractors`]: count('detractors'),
    [`${prefix}.passives`]: count('passives'),
    [`${prefix}.promoters`]: count('promoters'),
    [`${prefix}.pct_promoters`]: share('promoters'),
    [`${prefix}.pct_detractors`]: share('detractors'),
    [`${prefix}.nps`]: value,
    [`${prefix}.var_unit`]: n * ((se ?? Number.NaN) / 100) ** 2,
    [`${prefix}.se_nps_points`]: se,
    [`${prefix}.ci95[0]`]: interval?.method === 'wald' ? interval.low : null,
    [`${prefix}.ci95[1]`]: interval?.method === 'wald' ? interval.high : null,
  };
}

/** How many answers the distribution of a metric has between two points, both included. */
export function countAt({ sections }: ReportMetric, least: number, most: number): number {
  const section = sections.find(({ id }) => id === 'distribution');
  const rows = section?.kind === 'table' ? section.rows : [];
  return rows.filter(({ answer }) => least <= Number(answer) && Number(answer) <= most).reduce((sum, { count }) => sum + Number(count), 0);
}

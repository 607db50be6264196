import { cohenD } from '../inference/cohen-d.js';
import { cohenH } from '../inference/cohen-h.js';
import { effectiveN, effectiveProportionN } from '../inference/effective-n.js';
import { newcombe } from '../inference/newcombe.js';
import { normalDistribution, normalQuantile } from '../inference/normal.js';
import { npsDifference } from '../inference/nps-difference.js';
import { type NpsCounts, npsMoments } from '../inference/nps-moments.js';
import { twoProportions } from '../inference/two-proportions.js';
import { welch } from '../inference/welch.js';
import type { Base, Figure } from '../metrics/result.js';
import type { Change } from './report.js';

/** What a report says of a metric in one sample: all responses, a group, or a wave. */
export interface Sample {
  figures: readonly Figure[];
  base: Base;
}

/** A change as it is found, before its p is adjusted for the number of changes. */
export type FoundChange = Omit<Change, 'from' | 'adjusted' | 'significant'>;

/**
 * The change of a figure between two independent samples, `now` minus `before`, in the figure's unit, tested from what reports hold: values,
 * standard errors and bases. n* = V/SE² answers stand for the counts, which without weights are the counts themselves. NPS: adjusted Wald.
 * Shares: Newcombe, N − 1 χ². Means: Welch. Other figures with standard errors: Wald. Without them there is a difference and no test.
 * Null when one of the samples has no such figure.
 */
export function figureChange(figure: string, now: Sample, before: Sample, level: number): FoundChange | null {
  const [a, b] = [valued(figure, now), valued(figure, before)];
  if (a === null || b === null) return null;
  const trios = figure === 'nps' ? [npsCounts(now), npsCounts(before)] : [];
  if (trios[0] && trios[1]) return { ...changeOfNps(trios[0], trios[1], level), ...npsParts(now, before) };
  const methods = [a, b].map(({ interval }) => interval?.method);
  const both = (method: string): boolean => methods.every((one) => one === method);
  const [base, baseBefore] = [a.base ?? now.base, b.base ?? before.base];
  if (both('wilson')) return changeOfShare(a, b, base, baseBefore, level);
  if (both('t')) return changeOfMean(a, b, base, baseBefore, level);
  return changeByError(a, b, level);
}

type Valued = Figure & { value: number };

function valued(id: string, { figures }: Sample): Valued | null {
  const found = figures.find((figure) => figure.id === id);
  return found === undefined || found.value === null ? null : { ...found, value: found.value };
}

const kish = ({ n, effective }: Base): number => effective ?? n;

/** The three groups as counts: the answers themselves, with weights the shares of n*. Null where a report has no such shares. */
function npsCounts(sample: Sample): NpsCounts | null {
  const [nps, up, down] = ['nps', 'promoters', 'detractors'].map((id) => valued(id, sample));
  if (!nps || !up || !down) return null;
  const [promoters, detractors] = [up.value / 100, down.value / 100];
  const variance = promoters + detractors - (promoters - detractors) ** 2;
  const size = effectiveN(variance, nps.se === null ? null : nps.se / 100, kish(sample.base));
  return { promoters: promoters * size, passives: Math.max(0, 1 - promoters - detractors) * size, detractors: detractors * size };
}

function changeOfNps(now: NpsCounts, before: NpsCounts, level: number): FoundChange {
  const { difference, low, high, p } = npsDifference(now, before, level);
  const [a, b] = [now, before].map(npsMoments) as [ReturnType<typeof npsMoments>, ReturnType<typeof npsMoments>];
  const moments = ({ score, variance, n }: typeof a) => ({ mean: score, variance: n > 1 ? (variance * n) / (n - 1) : 0, n });
  return { figure: 'nps', difference, low, high, p, method: 'adjusted-wald', effect: effect('d', cohenD(moments(a), moments(b))) };
}

/** What promoters and detractors add to a change of NPS, which is their sum. */
function npsParts(now: Sample, before: Sample): Pick<FoundChange, 'parts'> {
  const part = (id: string, sign: 1 | -1) => {
    const [a, b] = [valued(id, now), valued(id, before)];
    return a === null || b === null ? [] : [{ id, label: a.label, difference: sign * (a.value - b.value) }];
  };
  return { parts: [...part('promoters', 1), ...part('detractors', -1)] };
}

/** Of per cent or of a share, which may be turned, as Kano's worse (−1 to 0) is. */
function changeOfShare(now: Valued, before: Valued, baseNow: Base, baseBefore: Base, level: number): FoundChange {
  const unit = (now.unit === 'percent' ? 100 : 1) * (now.value < 0 || before.value < 0 ? -1 : 1);
  const proportion = ({ value, se }: Valued, base: Base) => {
    const p = Math.min(1, Math.max(0, value / unit));
    return { p, n: effectiveProportionN(p, se === null ? null : se / Math.abs(unit), kish(base)) };
  };
  const [a, b] = [proportion(now, baseNow), proportion(before, baseBefore)];
  const { difference, low, high } = newcombe(a.p, a.n, b.p, b.n, level);
  const { p } = twoProportions(a.p * a.n, a.n, b.p * b.n, b.n);
  const ends = [low * unit, high * unit].sort((one, other) => one - other) as [number, number];
  const scaled = { difference: difference * unit, low: ends[0], high: ends[1] };
  return { figure: now.id, ...scaled, p, method: 'newcombe, N-1 chi-square', effect: effect('h', Math.sign(unit) * cohenH(a.p, b.p)) };
}

function changeOfMean(now: Valued, before: Valued, baseNow: Base, baseBefore: Base, level: number): FoundChange {
  if (now.se === null || before.se === null || baseNow.n < 2 || baseBefore.n < 2) return changeByError(now, before, level);
  const { difference, low, high, p } = welch(
    { mean: now.value, se: now.se, df: baseNow.n - 1 },
    { mean: before.value, se: before.se, df: baseBefore.n - 1 },
    level,
  );
  const moments = (mean: number, se: number, n: number) => ({ mean, variance: se * se * n, n });
  const d = cohenD(moments(now.value, now.se, kish(baseNow)), moments(before.value, before.se, kish(baseBefore)));
  return { figure: now.id, difference, low, high, p, method: 'welch', effect: effect('d', d) };
}

/** z = difference / √(SE₁² + SE₂²); only the difference when a standard error is missing, or neither figure varies. */
function changeByError(now: Valued, before: Valued, level: number): FoundChange {
  const difference = now.value - before.value;
  const se = now.se === null || before.se === null ? 0 : Math.hypot(now.se, before.se);
  if (se === 0) return { figure: now.id, difference, low: null, high: null, p: null, method: 'none', effect: null };
  const margin = normalQuantile((1 + level) / 2) * se;
  const p = 2 * normalDistribution(-Math.abs(difference / se));
  return { figure: now.id, difference, low: difference - margin, high: difference + margin, p, method: 'wald', effect: null };
}

const effect = (measure: 'h' | 'd', value: number | null): FoundChange['effect'] => (value === null ? null : { measure, value });

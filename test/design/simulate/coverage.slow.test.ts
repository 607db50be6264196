import { expect, test } from 'vitest';
import { analyze } from '../../../src/analyze.js';
import { truthsOf } from '../../../src/design/simulate/planted.js';
import { normalDistribution } from '../../../src/inference/normal.js';
import { loadDefinition } from '../../../src/survey/load.js';
import { figureOf } from '../../support/hand-made.js';
import { memoryInput } from '../../support/memory-input.js';
import { planted, simulated } from '../../support/simulated.js';

const SAMPLES = 600;
const N = 500;
const LEVEL = 0.95;
/** Within 3.6 standard errors of a share are all of 14 exact intervals in 995 of 1,000 runs. */
const MARGIN = 3.6 * Math.sqrt((LEVEL * (1 - LEVEL)) / SAMPLES);

const SURVEY = `
id: s
responses: {id: who, submitted: at}
segments: [region]
scales: {sat: {points: 1..5, not-applicable: [N/A]}}
questions:
  - {id: recommend, type: nps}
  - {id: overall, type: csat, scale: sat}
  - {id: easy, type: ces}
  - {id: why, type: rating, scale: sat, show-if: recommend <= 6}
  - {id: lock, type: kano, functional: {}, dysfunctional: {}}
  - {id: channel, type: single-choice, options: [app, phone, shop]}
  - {id: uses, type: multiple-choice, options: [tv, work, games]}
`;
const SETTINGS = {
  missing: 0.05,
  rho: 0.6,
  questions: {
    recommend: { nps: 30 },
    overall: { csat: 72 },
    easy: { ces: 5.2 },
    why: { mean: 2.4 },
    lock: { A: 0.35, O: 0.25, M: 0.15, I: 0.2, R: 0.03, Q: 0.02 },
    channel: { app: 0.5, phone: 0.2 },
    uses: { tv: 0.7, work: 0.4, games: 0.2 },
  },
  segments: { region: { North: 0.4, South: 0.6 } },
  effects: { region: { North: { recommend: 12 } } },
  waves: { count: 4, drift: { recommend: -4 } },
};

test(`analyze finds what simulate planted in ${SAMPLES} files as often as its 95 % intervals promise`, { timeout: 900_000 }, async () => {
  const loaded = loadDefinition(SURVEY, 'survey.yaml');
  const truths = truthsOf(planted(SURVEY, SETTINGS));
  const of = (by: string | null, group: string | null) => (figure: string) =>
    truths.find((one) => one.figure === figure && one.by === by && one.group === group && one.wave === null)?.value as number;
  const covered = new Map<string, number>();
  const count = (name: string, interval: { low: number; high: number } | null | undefined, value: number) => {
    const holds = interval != null && interval.low <= value && value <= interval.high;
    covered.set(name, (covered.get(name) ?? 0) + Number(holds));
  };
  let attractive = 0;
  for (let seed = 1; seed <= SAMPLES; seed++) {
    const report = await analyze(memoryInput(simulated(SURVEY, N, SETTINGS, seed)), { loaded });
    const metric = (id: string) => {
      const found = report.metrics.find((one) => one.id === id);
      if (found === undefined) throw new RangeError(id);
      return found;
    };
    for (const { figure } of truths.filter(({ by, wave }) => by === null && wave === null)) {
      const [id, ...rest] = figure.split('.') as [string, ...string[]];
      count(figure, figureOf(metric(id), rest.join('.')).interval, of(null, null)(figure));
    }
    const north = metric('recommend').groups.find(({ value }) => value === 'North');
    count('recommend.nps North', north?.figures.find(({ id }) => id === 'nps')?.interval, of('region', 'North')('recommend.nps'));
    const { low, high } = north?.test ?? { low: null, high: null };
    const difference = of('region', 'North')('recommend.nps') - of('region', 'South')('recommend.nps');
    count('recommend.nps North - South', low === null || high === null ? null : { low, high }, difference);
    attractive += Number(metric('lock').classification?.code === 'A');
  }
  const coverage = Object.fromEntries([...covered].map(([name, hits]) => [name, Number((hits / SAMPLES).toFixed(3))]));
  process.stdout.write(`coverage in ${SAMPLES} samples of ${N}: ${JSON.stringify(coverage)}; attractive ${attractive}\n`);
  expect(Object.keys(coverage)).toHaveLength(14);
  for (const [name, share] of Object.entries(coverage)) {
    expect(share, name).toBeGreaterThan(LEVEL - MARGIN);
    expect(share, name).toBeLessThan(LEVEL + MARGIN);
  }
  // 35 % against 25 % of 451 pairs: the difference has a standard error of 3.62 points, and below 5 points of it O goes before A.
  const most = normalDistribution((10 - 5) / 3.62);
  expect(Math.abs(attractive / SAMPLES - most)).toBeLessThan(3.6 * Math.sqrt((most * (1 - most)) / SAMPLES));
});

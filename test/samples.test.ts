import { existsSync, readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { ahp } from '../src/inference/ahp.js';
import { mixAndRate } from '../src/metrics/mix-and-rate.js';
import { broadband, planted99 } from './support/samples/broadband.js';
import * as questions from './support/samples/questions.js';
import { serviceIndex } from './support/samples/service-index.js';
import { serviceYear } from './support/samples/service-year.js';
import { atFirstContact, keptOf, PRIORITIES, TEAMS, tickets, ticketTruth } from './support/samples/tickets.js';
import { tracker } from './support/samples/tracker.js';
import { netPromoterScore, type Truth, truthOf, truths, truthTable } from './support/samples/truth.js';
import { samples } from './support/simulate-samples.js';

type Row = Record<string, string>;

/** The records of a simulated file, by header; the three header rows of Qualtrics become one, and what it leaves out is left out. */
function rowsOf(name: string, text: string): Row[] {
  const records = parseCsv(text, { bom: true, columns: true, relax_column_count: false }) as Row[];
  return records.slice(name === 'qualtrics-support' ? 2 : 0).filter((row) => row.Finished !== 'False' && row.Status !== 'Survey Preview');
}

const readme = readFileSync('samples/README.md', 'utf8');

describe.each(samples)('$name', (sample) => {
  const { name, seed, population } = sample;
  const rows = rowsOf(name, sample.simulate(seed));
  const recommendColumn = Object.keys(rows[0] ?? {}).find((column) => /^(recommend$|3、|Q1$|How likely)/.test(column)) as string;
  const breakColumn = (segment: string) =>
    Object.keys(rows[0] ?? {}).find((column) => column.includes(segment) || column.includes('attend')) as string;

  test('the file is what the generator writes, and modest', async () => {
    const text = sample.simulate(seed);
    expect(Buffer.byteLength(text)).toBeLessThan(400_000);
    await expect(text).toMatchFileSnapshot(`../samples/${name}.csv`);
  });

  test('another seed gives another file', () => {
    expect(sample.simulate(seed + 1)).not.toBe(sample.simulate(seed));
  });

  test('shares and moods of the population sum to 100 per cent', () => {
    expect(population.reduce((sum, stratum) => sum + stratum.share, 0)).toBeCloseTo(100, 9);
    for (const { mix } of population) {
      expect(mix.reduce((sum, percent) => sum + percent, 0)).toBe(100);
      expect(Math.min(...mix)).toBeGreaterThanOrEqual(0);
    }
  });

  test('samples/README.md states seed and truth', () => {
    expect(readme).toContain(`seed ${seed}`);
    expect(readme).toContain(truthTable(sample));
    for (const [figure, percent] of Object.entries(sample.choices)) expect(readme).toContain(`${figure} ${percent}`);
  });

  test('the NPS of each group lies within four standard errors of its truth', () => {
    for (const truth of truths(sample)) {
      const [segment, value] = Object.entries(truth.group)[0] ?? [];
      const members = segment === undefined ? rows : rows.filter((row) => row[breakColumn(segment)] === value);
      const scored = members.filter((row) => /^([0-9]|10)(分|$)/.test(row[recommendColumn] as string));
      const values = scored.map((row) => {
        const score = Number.parseInt(row[recommendColumn] as string, 10);
        return { w: Number(row.weight ?? 1), x: score >= 9 ? 100 : score <= 6 ? -100 : 0 };
      });
      const weight = values.reduce((sum, { w }) => sum + w, 0);
      const mean = values.reduce((sum, { w, x }) => sum + w * x, 0) / weight;
      const standardError = Math.sqrt(values.reduce((sum, { w, x }) => sum + (w * (x - mean)) ** 2, 0)) / weight;
      expect(values.length).toBeGreaterThan(20);
      expect(Math.abs(mean - (truth.figures['recommend.nps'] as number))).toBeLessThan(4 * standardError);
    }
  });

  test('every column that the survey names is in the file', () => {
    const definition = parseYaml(readFileSync(`surveys/${name}.yaml`, 'utf8'));
    const header = Object.keys(rows[0] ?? {});
    for (const column of columnsOf(definition)) expect(header).toContain(column);
  });
});

test('the answers to every question sum to 100 per cent in every mood', () => {
  for (const question of Object.values(questions)) {
    if (typeof question === 'function') continue;
    for (const percent of Object.values(question.percent)) {
      expect(percent).toHaveLength(question.answers.length);
      expect(percent.reduce((sum, one) => sum + one, 0)).toBe(100);
    }
  }
});

test('broadband holds 99 where it was planted and nowhere else', () => {
  const rows = rowsOf('broadband', broadband.simulate(broadband.seed));
  for (const [column, planted] of Object.entries(planted99)) {
    expect(rows.flatMap((row, index) => (row[column] === '99' ? index + 1 : []))).toEqual(planted);
  }
});

test('the weights of the tracker average 1 in every month', () => {
  const rows = rowsOf('tracker', tracker.simulate(tracker.seed));
  for (const month of new Set(rows.map((row) => row.month))) {
    const weights = rows.filter((row) => row.month === month).map((row) => Number(row.weight));
    expect(weights.reduce((sum, w) => sum + w, 0) / weights.length).toBeCloseTo(1, 4);
  }
});

test('the fall of Basic in June 2026 is stated', () => {
  const before = truthOf(tracker, { plan: 'Basic', month: '2026-05' }).figures['recommend.nps'] as number;
  const fallen = truthOf(tracker, { plan: 'Basic', month: '2026-06' }).figures['recommend.nps'] as number;
  expect(readme).toContain(`${before.toFixed(3)} to ${fallen.toFixed(3)}`);
});

test('the fall of the West and the mix of the plans in service-year are stated', () => {
  const npsOf = (group: Truth['group']) => truthOf(serviceYear, group).figures['recommend.nps'] as number;
  const [july, august] = ['2025-07', '2025-08'].map((month) => npsOf({ month, region: 'West' }).toFixed(3));
  expect(readme).toContain(`${july} in July to ${august} in`);
  const parted = (month: string, by: 'plan' | 'region') => ({
    n: 500,
    parts: [...new Set(serviceYear.population.map(({ segments }) => segments[by] as string))].map((value) => {
      const { share, figures } = truthOf(serviceYear, { month, [by]: value });
      return { value, share: (share * 12) / 100, figure: figures['recommend.nps'] as number, se: 0 };
    }),
  });
  const plans = mixAndRate(parted('2025-01', 'plan'), parted('2025-12', 'plan'));
  expect(readme).toContain(`from ${npsOf({ month: '2025-01' }).toFixed(3)} to ${npsOf({ month: '2025-12' }).toFixed(3)}`);
  expect(readme).toContain(`by plan ${plans.mix.toFixed(3)} come from other shares of the plans and ${plans.rate.toFixed(3)} from changes`);
  expect(mixAndRate(parted('2025-01', 'region'), parted('2025-12', 'region')).mix).toBeCloseTo(0, 9);
});

test('the satisfaction index of service-index is stated', () => {
  const { weights } = ahp([
    [1, 3, 2],
    [1 / 3, 1, 1 / 2],
    [1 / 2, 2, 1],
  ]);
  for (const group of [{}, { region: 'North' }, { region: 'West' }] as Truth['group'][]) {
    const { figures } = truthOf(serviceIndex, group);
    const weighted = (share: number, items: string[], shares = items.map(() => 1 / items.length)) =>
      items.reduce((sum, item, i) => sum + share * (shares[i] as number) * 25 * ((figures[`${item}.mean`] as number) - 1), 0);
    const index =
      weighted(0.35, ['network.speed', 'network.coverage', 'network.trouble']) +
      weighted(0.21, ['staff.waiting', 'staff.friendliness', 'staff.knowledge'], weights) +
      weighted(0.14, ['price']) +
      weighted(0.3, ['image.trust', 'image.modern']);
    expect(readme).toContain(index.toFixed(3));
  }
});

test('netPromoterScore: 45 + 35 promoters, 1 detractor of the delighted', () => {
  expect(netPromoterScore(questions.recommend.percent.delighted.map((percent) => percent / 100))).toBeCloseTo(79, 12);
});

test('the airport survey ships no data', () => {
  expect(existsSync('surveys/airport.yaml')).toBe(true);
  expect(existsSync('samples/airport.csv')).toBe(false);
});

const PARTS = ['functional', 'dysfunctional', 'importance', 'perception', 'expectation', 'minimum', 'desired', 'weight'] as const;

interface AskedQuestion extends Partial<Record<(typeof PARTS)[number], { column?: string }>> {
  id: string;
  column?: string;
  columns?: Record<string, string>;
  rows?: { id: string; column?: string }[];
}

/** Every data column a definition names; a question without one is its own column. */
function columnsOf(definition: {
  responses: { complete?: { column: string } } & Record<string, string>;
  segments: (string | { column: string })[];
  questions: AskedQuestion[];
}): string[] {
  const { complete, ...housekeeping } = definition.responses;
  return [
    ...Object.values(housekeeping),
    ...(complete === undefined ? [] : [complete.column]),
    ...definition.segments.map((segment) => (typeof segment === 'string' ? segment : segment.column)),
    ...definition.questions.flatMap((question) => {
      if (question.columns !== undefined) return Object.values(question.columns);
      const parts = PARTS.flatMap((part) => (question[part] === undefined ? [] : (question[part].column ?? `${question.id}_${part}`)));
      if (parts.length > 0) return parts;
      return (question.rows ?? [question]).map((row) => row.column ?? row.id);
    }),
  ];
}

describe('tickets', () => {
  const rows = parseCsv(tickets.simulate(tickets.seed), { columns: true }) as Row[];
  /** Within four standard errors of a share in per cent. */
  const near = (members: readonly Row[], meets: (row: Row) => boolean, percent: number): void => {
    const found = (100 * members.filter(meets).length) / members.length;
    expect(members.length).toBeGreaterThan(50);
    expect(Math.abs(found - percent)).toBeLessThan(4 * Math.sqrt((percent * (100 - percent)) / members.length));
  };

  test('the file is what the generator writes, another seed gives another, and every column that the definition names is in it', async () => {
    await expect(tickets.simulate(tickets.seed)).toMatchFileSnapshot('../samples/tickets.csv');
    expect(tickets.simulate(tickets.seed + 1)).not.toBe(tickets.simulate(tickets.seed));
    const { tickets: roles, segments } = parseYaml(readFileSync('surveys/tickets.yaml', 'utf8'));
    const { 'time-zone': _, complaint, ...columns } = roles;
    const named = [...segments, complaint.column, ...Object.values(columns).filter((name) => typeof name === 'string')];
    for (const column of named) expect(Object.keys(rows[0] as Row)).toContain(column);
  });

  test('samples/README.md states seed and truth', () => {
    expect(readme).toContain(`seed ${tickets.seed}`);
    expect(readme).toContain(ticketTruth());
  });

  test('what is true of each team and priority is nearly so in the file', () => {
    for (const [team, one] of Object.entries(TEAMS)) {
      const members = rows.filter((row) => row.team === team);
      near(members, (row) => row.status === 'Closed' && row.reopened === '0' && row.replies === '1', atFirstContact(one));
      near(
        members.filter(({ rating }) => rating !== ''),
        ({ rating }) => rating === 'Good',
        one.good,
      );
    }
    for (const [priority, one] of Object.entries(PRIORITIES)) {
      const minutes = ({ opened_at: from = '', first_response_at: to = '' }: Row) =>
        (Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 60_000;
      const members = rows.filter((row) => row.priority === priority && minutes(row) >= 0);
      near(members, (row) => minutes(row) <= one.limits.answer, keptOf(one).answer);
    }
  });
});

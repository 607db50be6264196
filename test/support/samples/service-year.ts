import { delimited } from './delimited.js';
import { crossed, drawAnswer, drawMood, drawStratum, type Mix, type Stratum, worsened } from './population.js';
import { easy, overall, recommend } from './questions.js';
import { lose, pickEvenly, streams } from './stream.js';
import { isoTime, submissions } from './submissions.js';
import { meanFromOne, netPromoterScore, type Sample, topBoxes } from './truth.js';

const PER_MONTH = 500;
const MONTHS = Array.from({ length: 12 }, (_, month) => `2025-${String(month + 1).padStart(2, '0')}`);
const MIX: Mix = [40, 34, 16, 10];

/** From August on the West is worse; who prepays always is. */
const FALLEN = '2025-08';
const mixOf = ({ month = '', region, plan }: Stratum['segments']): Mix => {
  const west = region === 'West' && month >= FALLEN ? 30 : 0;
  const prepaid = plan === 'Prepaid' ? 20 : 0;
  return worsened(MIX, west / (plan === 'Prepaid' ? 2 : 1) + prepaid);
};

/** Percentages of the plans in a month, the first 0: every month 4 of 100 customers go from a contract to paying in advance. */
const plansIn = (month: number): Record<string, number> => ({ Contract: 60 - 3 * month, Business: 25 - month, Prepaid: 15 + 4 * month });

const population = MONTHS.flatMap((month, at) =>
  crossed({ region: { North: 30, South: 25, East: 20, West: 25 }, plan: plansIn(at) }, (segments) => mixOf({ month, ...segments })).map(
    (stratum): Stratum => ({ ...stratum, segments: { month, ...stratum.segments }, share: stratum.share / MONTHS.length }),
  ),
);

/** A year of monthly waves of a mobile operator. */
function simulateServiceYear(seed: number): string {
  const draw = streams(seed);
  const header = ['id', 'date', 'region', 'plan', 'recommend', 'overall', 'easy', 'channel'];
  const records = MONTHS.flatMap((month, at) => {
    const strata = population.filter(({ segments }) => segments.month === month);
    const days = new Date(Date.UTC(2025, at + 1, 0)).getUTCDate();
    return submissions(draw('submitted'), PER_MONTH, `${month}-01`, days).map((time, index) => {
      const { segments, mix } = drawStratum(
        draw('stratum'),
        strata.map((stratum) => ({ ...stratum, share: stratum.share * MONTHS.length })),
      );
      const mood = drawMood(draw('mood'), mix);
      return [
        String(at * PER_MONTH + index + 1),
        isoTime(time).slice(0, 10),
        segments.region as string,
        segments.plan as string,
        lose(draw('recommend lost'), drawAnswer(draw('recommend'), recommend, mood), { '': 3 }),
        lose(draw('overall lost'), drawAnswer(draw('overall'), overall, mood), { '': 2 }),
        lose(draw('easy lost'), drawAnswer(draw('easy'), easy, mood), { '': 4 }),
        pickEvenly(draw('channel'), ['app', 'phone', 'shop']),
      ];
    });
  });
  return `${delimited([header, ...records])}\n`;
}

export const serviceYear: Sample = {
  name: 'service-year',
  seed: 20250101,
  simulate: simulateServiceYear,
  population,
  breaks: ['region', 'plan'],
  figures: [
    { id: 'recommend.nps', question: recommend, value: netPromoterScore },
    { id: 'overall.csat', question: overall, value: topBoxes(2) },
    { id: 'easy.ces', question: easy, value: meanFromOne },
  ],
  choices: {},
};

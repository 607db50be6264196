import { delimited } from './delimited.js';
import { crossed, drawAnswer, drawMood, type Mix, type Stratum, worsened } from './population.js';
import { easy, overall, recommend } from './questions.js';
import { lose, pick, streams } from './stream.js';
import { isoTime, submissions } from './submissions.js';
import { meanFromOne, netPromoterScore, type Sample, topBoxes } from './truth.js';

const PER_MONTH = 300;
const MONTHS = [
  '2025-11',
  '2025-12',
  '2026-01',
  '2026-02',
  '2026-03',
  '2026-04',
  '2026-05',
  '2026-06',
  '2026-07',
  '2026-08',
  '2026-09',
  '2026-10',
];
const MIX: Mix = [38, 34, 16, 12];

/** The North is truly better, Premium slightly; in June 2026 Basic falls. */
const mixOf = ({ month, region, plan }: Stratum['segments']): Mix => {
  const north = region === 'North' ? -7 : 0;
  const premium = plan === 'Premium' ? -3 : 0;
  const fall = plan === 'Basic' && month === '2026-06' ? 16 : 0;
  return worsened(MIX, north + premium + fall);
};

const population = MONTHS.flatMap((month) =>
  crossed({ region: { North: 30, South: 30, East: 25, West: 15 }, plan: { Basic: 45, Standard: 35, Premium: 20 } }, (segments) =>
    mixOf({ month, ...segments }),
  ).map((stratum): Stratum => ({ ...stratum, segments: { month, ...stratum.segments }, share: stratum.share / MONTHS.length })),
);

/** Percentages in which people were interviewed: too many in the North and with Premium; the weights undo it. */
const INTERVIEWED: Readonly<Record<string, number>> = { North: 40, South: 25, East: 20, West: 15, Basic: 35, Standard: 35, Premium: 30 };

/** A year of monthly waves with weights: per month, cells of region by plan are weighted to their share of the population. */
function simulateTracker(seed: number): string {
  const draw = streams(seed);
  const header = ['respondent_id', 'month', 'submitted_at', 'region', 'plan', 'weight', 'recommend', 'overall', 'easy'];
  const records = MONTHS.flatMap((month, monthIndex) => {
    const strata = population.filter((stratum) => stratum.segments.month === month);
    const interviewed = strata.map(({ segments }) => (percentOf(segments.region) * percentOf(segments.plan)) / 100);
    const drawn = Array.from({ length: PER_MONTH }, () => pick(draw('stratum'), strata, interviewed));
    const days = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
    return submissions(draw('submitted'), PER_MONTH, `${month}-01`, days).map((time, index) => {
      const stratum = drawn[index] as Stratum;
      const mood = drawMood(draw('mood'), stratum.mix);
      const expected = (PER_MONTH * stratum.share * MONTHS.length) / 100;
      const weight = expected / drawn.filter((other) => other === stratum).length;
      return [
        `T${String(monthIndex * PER_MONTH + index + 1).padStart(4, '0')}`,
        month,
        isoTime(time).slice(0, 10),
        stratum.segments.region as string,
        stratum.segments.plan as string,
        weight.toFixed(4),
        lose(draw('recommend lost'), drawAnswer(draw('recommend'), recommend, mood), { '': 3 }),
        lose(draw('overall lost'), drawAnswer(draw('overall'), overall, mood), { '': 2 }),
        lose(draw('easy lost'), drawAnswer(draw('easy'), easy, mood), { '': 4, 'N/A': 1 }),
      ];
    });
  });
  return `${delimited([header, ...records])}\n`;
}

function percentOf(value: string | undefined): number {
  return INTERVIEWED[value ?? ''] ?? 0;
}

/** True figures are those of the population, which weighted figures estimate; unweighted ones come out too high. */
export const tracker: Sample = {
  name: 'tracker',
  seed: 20251102,
  simulate: simulateTracker,
  population,
  breaks: ['region', 'plan', 'month'],
  figures: [
    { id: 'recommend.nps', question: recommend, value: netPromoterScore },
    { id: 'overall.csat', question: overall, value: topBoxes(2) },
    { id: 'easy.ces', question: easy, value: meanFromOne },
    { id: 'easy.easy', question: easy, value: topBoxes(3) },
  ],
  choices: {},
};

import { delimited } from './delimited.js';
import { crossed, drawAnswer, drawMood, drawStratum, type Mix, type Mood, type Question, worsened } from './population.js';
import { digits, overall, recommend } from './questions.js';
import { lose, pick, streams } from './stream.js';
import { isoTime, submissions } from './submissions.js';
import { type KnownFigure, netPromoterScore, type Sample, topBoxes } from './truth.js';

const RESPONSES = 420;
const MIX: Mix = [40, 34, 14, 12];
const EFFECT: Readonly<Record<string, number>> = { Park: -10, Business: 6 };

const population = crossed({ hotel: { Harbour: 70, Park: 30 }, stay: { Business: 45, Leisure: 55 } }, (segments) =>
  Object.values(segments).reduce((mix, value) => worsened(mix, EFFECT[value] ?? 0), MIX),
);

/** Answers from 1 to 7. What is expected is the same in every mood. */
type Percent = readonly number[];
const VERY_HIGH: Percent = [0, 0, 0, 1, 5, 24, 70];
const HIGH: Percent = [0, 1, 3, 8, 23, 35, 30];
const MIDDLING: Percent = [1, 4, 10, 24, 31, 20, 10];

const STRONG: Question['percent'] = {
  delighted: [0, 0, 0, 1, 7, 32, 60],
  content: [0, 0, 2, 6, 24, 42, 26],
  indifferent: [0, 2, 6, 18, 38, 26, 10],
  annoyed: [5, 11, 20, 27, 22, 11, 4],
};
const ORDINARY: Question['percent'] = {
  delighted: [0, 0, 1, 4, 18, 42, 35],
  content: [0, 2, 6, 14, 33, 31, 14],
  indifferent: [2, 6, 15, 30, 29, 14, 4],
  annoyed: [12, 19, 26, 23, 13, 5, 2],
};
const WEAK: Question['percent'] = {
  delighted: [0, 2, 6, 15, 31, 30, 16],
  content: [2, 6, 15, 27, 28, 16, 6],
  indifferent: [8, 15, 26, 28, 15, 6, 2],
  annoyed: [27, 28, 22, 14, 6, 2, 1],
};

const ITEMS = {
  rooms: { dimension: 'tangibles', expected: HIGH, perceived: STRONG },
  looks: { dimension: 'tangibles', expected: MIDDLING, perceived: STRONG },
  bookings: { dimension: 'reliability', expected: VERY_HIGH, perceived: ORDINARY },
  bills: { dimension: 'reliability', expected: VERY_HIGH, perceived: WEAK },
  requests: { dimension: 'responsiveness', expected: HIGH, perceived: WEAK },
  notice: { dimension: 'responsiveness', expected: HIGH, perceived: ORDINARY },
  knowledge: { dimension: 'assurance', expected: HIGH, perceived: ORDINARY },
  safety: { dimension: 'assurance', expected: VERY_HIGH, perceived: STRONG },
  wishes: { dimension: 'empathy', expected: MIDDLING, perceived: ORDINARY },
  hours: { dimension: 'empathy', expected: MIDDLING, perceived: WEAK },
} satisfies Record<string, { dimension: string; expected: Percent; perceived: Question['percent'] }>;
type Item = keyof typeof ITEMS;

const DIMENSIONS = ['tangibles', 'reliability', 'responsiveness', 'assurance', 'empathy'] as const;

/** 100 points on the five dimensions, in their order: five ways of giving them out, each with its percentage of respondents. */
const ALLOCATIONS: readonly (readonly [percent: number, points: readonly number[]])[] = [
  [30, [10, 40, 20, 20, 10]],
  [25, [15, 30, 25, 15, 15]],
  [20, [20, 20, 20, 20, 20]],
  [15, [5, 50, 25, 15, 5]],
  [10, [30, 25, 15, 20, 10]],
];

const SCALE = digits(1, 7);
/** What would just do and what is wished for, where the speed of answers is asked: minimum/desired. */
const TOLERANCE: readonly (readonly [percent: number, zone: readonly [string, string]])[] = [
  [35, ['4', '6']],
  [30, ['3', '6']],
  [20, ['5', '7']],
  [13, ['4', '7']],
  [2, ['6', '5']],
];

const MOODS: readonly Mood[] = ['delighted', 'content', 'indifferent', 'annoyed'];

/** All pairs expectation/perception of some items, each with its share of the whole: the mean of p − e over them is their weighted gap. */
function pairs(shares: Readonly<Partial<Record<Item, number>>>): Question {
  const answers = SCALE.flatMap((expectation) => SCALE.map((perception) => `${expectation}/${perception}`));
  const percent = MOODS.map((mood) => [
    mood,
    answers.map((_, pair) =>
      Object.entries(shares).reduce((sum, [id, share]) => {
        const { expected, perceived } = ITEMS[id as Item];
        return sum + (share * (expected[Math.floor(pair / 7)] as number) * (perceived[mood][pair % 7] as number)) / 100;
      }, 0),
    ),
  ]);
  return { answers, percent: Object.fromEntries(percent) };
}

const gap: KnownFigure['value'] = (shares) => shares.reduce((sum, share, pair) => sum + share * ((pair % 7) - Math.floor(pair / 7)), 0);

/** The gap when each dimension counts its share and its two items alike. */
const gapOf = (id: string, shareOf: (dimension: string) => number): KnownFigure => ({
  id,
  question: pairs(Object.fromEntries(Object.entries(ITEMS).map(([item, { dimension }]) => [item, shareOf(dimension) / 2]))),
  value: gap,
});

const meanWeight = (dimension: string): number =>
  ALLOCATIONS.reduce((sum, [percent, points]) => sum + (percent * (points[DIMENSIONS.indexOf(dimension as never)] as number)) / 10_000, 0);

/** A hotel by the five dimensions of SERVQUAL: expectations, perceptions, weights of 100 points, and a zone of tolerance. */
function simulateServqual(seed: number): string {
  const draw = streams(seed);
  const ids = Object.keys(ITEMS) as Item[];
  const header = [
    ...['guest', 'answered_at', 'hotel', 'stay', 'recommend', 'overall'],
    ...ids.flatMap((id) => [`${id}_expectation`, `${id}_perception`]),
    ...['requests_minimum', 'requests_desired'],
    ...DIMENSIONS.map((id) => `weight_${id}`),
  ];
  const records = submissions(draw('submitted'), RESPONSES, '2026-04-01', 30).map((time, index) => {
    const stratum = drawStratum(draw('stratum'), population);
    const mood = drawMood(draw('mood'), stratum.mix);
    const one = <Option>(name: string, options: readonly (readonly [number, Option])[]): Option =>
      pick(
        draw(name),
        options.map(([, option]) => option),
        options.map(([percent]) => percent),
      );
    const answers = ids.flatMap((id) => {
      const { expected, perceived } = ITEMS[id];
      return [
        lose(draw(`${id} expectation lost`), pick(draw(`${id} expectation`), SCALE, expected), { '': 1 }),
        lose(draw(`${id} perception lost`), drawAnswer(draw(id), { answers: SCALE, percent: perceived }, mood), { '': 1, 'N/A': 1 }),
      ];
    });
    const weights = one('weights', ALLOCATIONS).map(String);
    const unweighed = lose(draw('weights lost'), 'given', { '': 4 }) === '';
    return [
      `G${String(index + 1).padStart(3, '0')}`,
      isoTime(time).slice(0, 16),
      ...Object.values(stratum.segments),
      lose(draw('recommend lost'), drawAnswer(draw('recommend'), recommend, mood), { '': 2 }),
      lose(draw('overall lost'), drawAnswer(draw('overall'), overall, mood), { '': 2 }),
      ...answers,
      ...one('zone', TOLERANCE).map((level, side) => lose(draw(`zone ${side} lost`), level, { '': 3 })),
      ...weights.map((points) => (unweighed ? '' : points)),
    ];
  });
  return `${delimited([header, ...records])}\n`;
}

/** Reliability falls furthest short, tangibles exceed what is expected; the Park is truly better. */
export const servqual: Sample = {
  name: 'servqual',
  seed: 20260401,
  simulate: simulateServqual,
  population,
  breaks: ['hotel', 'stay'],
  figures: [
    { id: 'recommend.nps', question: recommend, value: netPromoterScore },
    { id: 'overall.csat', question: overall, value: topBoxes(2) },
    gapOf('gap.gap', () => 1 / DIMENSIONS.length),
    gapOf('gap.weighted', meanWeight),
    ...DIMENSIONS.map((id) => gapOf(`gap.gap.${id}`, (dimension) => Number(dimension === id))),
  ],
  choices: {},
};

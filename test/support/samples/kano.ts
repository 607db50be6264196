import { delimited } from './delimited.js';
import { crossed, drawAnswer, drawMood, drawStratum, type Mix, type Question, worsened } from './population.js';
import { digits, recommend } from './questions.js';
import { lose, streams } from './stream.js';
import { isoTime, submissions } from './submissions.js';
import { netPromoterScore, type Sample } from './truth.js';

const RESPONSES = 320;
const MIX: Mix = [46, 32, 14, 8];

const population = crossed({ rides: { 'To work': 55, 'At leisure': 45 } }, ({ rides }) => worsened(MIX, rides === 'To work' ? 20 : 0));

const WORDINGS = ['I like it that way', 'It must be that way', 'I am neutral', 'I can live with it that way', 'I dislike it that way'];

/** Pairs of answers, functional before dysfunctional: three that are Attractive, one One-dimensional, two Must-be, three Indifferent, two Reverse, one Questionable. */
const PAIRS = ['1/2', '1/3', '1/4', '1/5', '2/5', '3/5', '3/3', '2/3', '4/3', '3/1', '5/1', '1/1'];

const feature = (percent: Question['percent']): Question => ({ answers: PAIRS, percent });

const features: Readonly<Record<string, Question>> = {
  lock: feature({
    delighted: [2, 4, 2, 22, 40, 10, 10, 5, 2, 1, 1, 1],
    content: [2, 4, 2, 18, 42, 12, 10, 5, 2, 1, 1, 1],
    indifferent: [1, 3, 2, 10, 34, 14, 20, 10, 3, 1, 1, 1],
    annoyed: [1, 2, 1, 12, 40, 16, 14, 8, 3, 1, 1, 1],
  }),
  range: feature({
    delighted: [4, 10, 6, 58, 8, 2, 6, 3, 1, 0, 1, 1],
    content: [4, 10, 6, 50, 10, 4, 8, 4, 1, 1, 1, 1],
    indifferent: [4, 8, 6, 34, 12, 4, 18, 8, 3, 1, 1, 1],
    annoyed: [3, 6, 5, 36, 14, 6, 16, 8, 3, 1, 1, 1],
  }),
  navigation: feature({
    delighted: [10, 36, 20, 12, 2, 1, 12, 4, 1, 0, 1, 1],
    content: [8, 30, 18, 10, 3, 1, 18, 6, 3, 1, 1, 1],
    indifferent: [5, 16, 10, 6, 3, 1, 38, 12, 6, 1, 1, 1],
    annoyed: [3, 10, 8, 6, 4, 2, 38, 14, 6, 3, 5, 1],
  }),
  colours: feature({
    delighted: [3, 14, 6, 4, 1, 1, 48, 12, 8, 1, 1, 1],
    content: [2, 10, 5, 3, 1, 1, 52, 14, 9, 1, 1, 1],
    indifferent: [1, 4, 3, 1, 1, 1, 60, 16, 10, 1, 1, 1],
    annoyed: [1, 5, 3, 2, 1, 1, 56, 16, 10, 2, 2, 1],
  }),
  sharing: feature({
    delighted: [3, 8, 3, 2, 1, 0, 18, 6, 3, 26, 28, 2],
    content: [2, 6, 2, 1, 1, 0, 18, 6, 3, 30, 29, 2],
    indifferent: [1, 3, 2, 1, 0, 0, 24, 8, 4, 28, 27, 2],
    annoyed: [1, 2, 1, 1, 0, 0, 14, 5, 3, 36, 35, 2],
  }),
  lights: feature({
    delighted: [6, 14, 6, 28, 10, 4, 12, 6, 3, 1, 1, 9],
    content: [5, 13, 6, 24, 12, 5, 14, 7, 3, 1, 1, 9],
    indifferent: [4, 10, 4, 16, 12, 5, 24, 10, 4, 1, 1, 9],
    annoyed: [3, 8, 4, 16, 14, 6, 22, 11, 5, 1, 1, 9],
  }),
};

const always = (percent: readonly number[]): Question => ({
  answers: digits(1, 9),
  percent: { delighted: percent, content: percent, indifferent: percent, annoyed: percent },
});
const HIGH = always([0, 0, 1, 2, 7, 15, 25, 30, 20]);
const MIDDLE = always([2, 4, 8, 12, 22, 20, 16, 10, 6]);
const LOW = always([14, 16, 18, 16, 16, 10, 6, 3, 1]);
const IMPORTANCE: Readonly<Record<string, Question>> = {
  lock: HIGH,
  range: HIGH,
  navigation: MIDDLE,
  colours: LOW,
  sharing: LOW,
  lights: HIGH,
};

/** Features of an electric bicycle, each asked twice in the words of Berger et al. (1993), with a stated importance. */
function simulateKano(seed: number): string {
  const draw = streams(seed);
  const forms = Object.keys(features).flatMap((id) => [`${id}_with`, `${id}_without`, `${id}_importance`]);
  const header = ['respondent', 'answered_at', 'rides', 'recommend', ...forms];
  const records = submissions(draw('submitted'), RESPONSES, '2026-05-04', 12).map((time, index) => {
    const stratum = drawStratum(draw('stratum'), population);
    const mood = drawMood(draw('mood'), stratum.mix);
    const answers = Object.entries(features).flatMap(([id, question]) => {
      const pair = drawAnswer(draw(id), question, mood).split('/');
      return [
        ...pair.map((point, side) => lose(draw(`${id} ${side} lost`), WORDINGS[Number(point) - 1] as string, { '': 2 })),
        lose(draw(`${id} importance lost`), drawAnswer(draw(`${id} importance`), IMPORTANCE[id] as Question, mood), { '': 3 }),
      ];
    });
    return [
      `K${String(index + 1).padStart(3, '0')}`,
      isoTime(time).slice(0, 16),
      stratum.segments.rides as string,
      lose(draw('recommend lost'), drawAnswer(draw('recommend'), recommend, mood), { '': 2 }),
      ...answers,
    ];
  });
  return `${delimited([header, ...records])}\n`;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const attractive = (shares: readonly number[]): number => sum(shares.slice(0, 3));
const oneDimensional = (shares: readonly number[]): number => sum(shares.slice(3, 4));
const mustBe = (shares: readonly number[]): number => sum(shares.slice(4, 6));
const usable = (shares: readonly number[]): number => sum(shares.slice(0, 9));

/** A lock is a must, range one-dimensional, navigation attractive, colours leave people cold, sharing is not wanted, `lights` is badly worded. */
export const kano: Sample = {
  name: 'kano',
  seed: 20260504,
  simulate: simulateKano,
  population,
  breaks: ['rides'],
  figures: [
    { id: 'recommend.nps', question: recommend, value: netPromoterScore },
    ...Object.entries(features).flatMap(([id, question]) => [
      {
        id: `${id}.better`,
        question,
        value: (shares: readonly number[]) => (attractive(shares) + oneDimensional(shares)) / usable(shares),
      },
      { id: `${id}.worse`, question, value: (shares: readonly number[]) => -(oneDimensional(shares) + mustBe(shares)) / usable(shares) },
    ]),
  ],
  choices: {},
};

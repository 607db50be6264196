import { delimited } from './delimited.js';
import { crossed, drawAnswer, drawMood, drawStratum, type Mix, type Mood, type Question, worsened } from './population.js';
import { easy, ordinary, overall, recommend, stored, strength, weakness } from './questions.js';
import { lose, pick, pickEvenly, streams } from './stream.js';
import { isoTime, seconds, submissions } from './submissions.js';
import { meanFromOne, netPromoterScore, type Sample, topBoxes } from './truth.js';

const RESPONSES = 1200;
const MIX: Mix = [42, 34, 16, 8];
const EFFECT: Readonly<Record<string, number>> = { Basic: 4, Premium: -5, West: 8 };

const population = crossed(
  { region: { North: 35, South: 30, East: 25, West: 10 }, plan: { Basic: 40, Standard: 40, Premium: 20 } },
  (segments) => Object.values(segments).reduce((mix, value) => worsened(mix, EFFECT[value] ?? 0), MIX),
);

const questions: Readonly<Record<string, Question>> = {
  recommend,
  overall: stored(overall, ['Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied']),
  easy: stored(easy, ['1 - Strongly disagree', '2', '3', '4', '5', '6', '7 - Strongly agree']),
  coverage: strength,
  speed: ordinary,
  reliability: weakness,
};

const LOST: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  recommend: { '': 3 },
  overall: { '': 2 },
  easy: { '': 4, 'N/A': 5 },
  coverage: { '': 3, 'N/A': 2 },
  speed: { '': 3 },
  reliability: { '': 4, 'N/A': 1 },
};

/** Responses, counted from 1, whose answer was replaced by 99. */
export const planted99: Readonly<Record<string, readonly number[]>> = { recommend: [17, 402, 733, 1011], speed: [250, 951] };

const CHANNELS = { app: 38, phone: 27, chat: 22, shop: 13 };
const USES = { streaming: 72, work: 48, gaming: 31, 'smart home': 18 };

const REASONS: Readonly<Record<Mood, readonly string[]>> = {
  delighted: ['Good, but I rarely give more than a six.'],
  content: ['Fine on most days, slow in the evening.', 'The router had to be restarted twice.'],
  indifferent: ['It works, like any other.', 'Too expensive, for what it is', 'I was told "next week" three times.'],
  annoyed: ['Drops out every evening.', 'Waited four hours for an engineer, nobody came', 'Half of the speed that I pay for'],
};

/** Home broadband: one tidy record per response, labels and numbers mixed as real exports have them. */
function simulateBroadband(seed: number): string {
  const draw = streams(seed);
  const header = ['respondent_id', 'submitted_at', 'seconds', 'region', 'plan', ...Object.keys(questions), 'channel', 'uses', 'why'];
  const records = submissions(draw('submitted'), RESPONSES, '2026-09-01', 30).map((time, index) => {
    const stratum = drawStratum(draw('stratum'), population);
    const mood = drawMood(draw('mood'), stratum.mix);
    const answers = Object.entries(questions).map(([id, question]) => {
      const answer = lose(draw(`${id} lost`), drawAnswer(draw(id), question, mood), LOST[id] ?? {});
      return planted99[id]?.includes(index + 1) ? '99' : answer;
    });
    const channel = pick(draw('channel'), Object.keys(CHANNELS), Object.values(CHANNELS));
    const uses = Object.entries(USES).filter(([use, percent]) => draw(use)() * 100 < percent);
    const why = lose(draw('why lost'), pickEvenly(draw('why'), REASONS[mood]), { '': 40 });
    return [
      `B${String(index + 1).padStart(4, '0')}`,
      isoTime(time).slice(0, 16),
      String(seconds(draw('seconds'), 150)),
      ...Object.values(stratum.segments),
      ...answers,
      lose(draw('channel lost'), channel, { '': 2 }),
      lose(draw('uses lost'), uses.map(([use]) => use).join('; ') || 'none', { '': 3 }),
      answers[0] !== '' && Number(answers[0]) <= 6 ? why : '',
    ];
  });
  return `${delimited([header, ...records])}\n`;
}

/** Premium is truly better than the rest, Basic and the West are truly worse. */
export const broadband: Sample = {
  name: 'broadband',
  seed: 20260901,
  simulate: simulateBroadband,
  population,
  breaks: ['region', 'plan'],
  figures: [
    { id: 'recommend.nps', question: recommend, value: netPromoterScore },
    { id: 'overall.csat', question: overall, value: topBoxes(2) },
    { id: 'easy.ces', question: easy, value: meanFromOne },
    { id: 'easy.easy', question: easy, value: topBoxes(3) },
    { id: 'network.coverage.mean', question: strength, value: meanFromOne },
    { id: 'network.speed.mean', question: ordinary, value: meanFromOne },
    { id: 'network.reliability.mean', question: weakness, value: meanFromOne },
  ],
  choices: {
    ...Object.fromEntries(Object.entries(CHANNELS).map(([value, percent]) => [`channel.share.${value}`, percent])),
    ...Object.fromEntries(Object.entries(USES).map(([value, percent]) => [`uses.share.${value}`, percent])),
  },
};

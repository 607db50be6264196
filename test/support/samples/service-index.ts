import { delimited } from './delimited.js';
import { crossed, drawAnswer, drawMood, drawStratum, type Mix, type Question, worsened } from './population.js';
import { ordinary, recommend, stored, strength, weakness } from './questions.js';
import { lose, pick, streams } from './stream.js';
import { isoTime, submissions } from './submissions.js';
import { meanFromOne, netPromoterScore, type Sample } from './truth.js';

const RESPONSES = 700;
const MIX: Mix = [40, 34, 16, 10];
const EFFECT: Readonly<Record<string, number>> = { West: 18 };

const population = crossed({ region: { North: 40, South: 35, West: 25 } }, ({ region }) => worsened(MIX, EFFECT[region ?? ''] ?? 0));

const questions: Readonly<Record<string, Question>> = {
  recommend,
  speed: ordinary,
  coverage: strength,
  /** How often there was trouble: 5, very often, is the worst answer. */
  trouble: stored(ordinary, ['5', '4', '3', '2', '1']),
  waiting: weakness,
  friendliness: strength,
  knowledge: ordinary,
  price: weakness,
  trust: ordinary,
  modern: strength,
};

const LOST: Readonly<Record<string, number>> = { '': 2 };
const PLANS = { Prepaid: 32, Standard: 46, Business: 22 };
/** Channels by plan: who prepays uses the app, who pays for a business calls. */
const CHANNELS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  Prepaid: { App: 58, Shop: 24, Phone: 18 },
  Standard: { App: 38, Shop: 30, Phone: 32 },
  Business: { App: 30, Shop: 12, Phone: 58 },
};

/** A mobile operator: items of several dimensions for an index, one of them asked the other way round, and two questions to cross. */
function simulateServiceIndex(seed: number): string {
  const draw = streams(seed);
  const header = ['id', 'submitted', 'region', 'plan', 'channel', ...Object.keys(questions)];
  const records = submissions(draw('submitted'), RESPONSES, '2026-03-02', 20).map((time, index) => {
    const stratum = drawStratum(draw('stratum'), population);
    const mood = drawMood(draw('mood'), stratum.mix);
    const plan = pick(draw('plan'), Object.keys(PLANS), Object.values(PLANS));
    const channels = CHANNELS[plan] ?? {};
    return [
      `S${String(index + 1).padStart(3, '0')}`,
      isoTime(time).slice(0, 10),
      stratum.segments.region as string,
      plan,
      lose(draw('channel lost'), pick(draw('channel'), Object.keys(channels), Object.values(channels)), { '': 3 }),
      ...Object.entries(questions).map(([id, question]) => lose(draw(`${id} lost`), drawAnswer(draw(id), question, mood), LOST)),
    ];
  });
  return `${delimited([header, ...records])}\n`;
}

/** The West is truly worse; the channel truly depends on the plan. */
export const serviceIndex: Sample = {
  name: 'service-index',
  seed: 20260302,
  simulate: simulateServiceIndex,
  population,
  breaks: ['region'],
  figures: [
    { id: 'recommend.nps', question: recommend, value: netPromoterScore },
    { id: 'network.speed.mean', question: ordinary, value: meanFromOne },
    { id: 'network.coverage.mean', question: strength, value: meanFromOne },
    { id: 'network.trouble.mean', question: ordinary, value: meanFromOne },
    { id: 'staff.waiting.mean', question: weakness, value: meanFromOne },
    { id: 'staff.friendliness.mean', question: strength, value: meanFromOne },
    { id: 'staff.knowledge.mean', question: ordinary, value: meanFromOne },
    { id: 'price.mean', question: weakness, value: meanFromOne },
    { id: 'image.trust.mean', question: ordinary, value: meanFromOne },
    { id: 'image.modern.mean', question: strength, value: meanFromOne },
  ],
  choices: Object.fromEntries(Object.entries(PLANS).map(([plan, percent]) => [`plan.share.${plan}`, percent])),
};

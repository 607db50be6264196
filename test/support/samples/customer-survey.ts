import { delimited } from './delimited.js';
import { KINDS, type Kind, SHARES, SHOPPERS } from './orders.js';
import { drawAnswer, drawMood, type Mix } from './population.js';
import { easy, overall, recommend } from './questions.js';
import { lose, pick, streams } from './stream.js';
import { isoTime, submissions } from './submissions.js';
import { meanFromOne, netPromoterScore, type Sample, topBoxes } from './truth.js';

const RESPONSES = 260;

/** Two fifths of the devoted, who spend most, are annoyed, and so are half of those who are gone. */
const MIXES: Readonly<Record<Kind, Mix>> = {
  devoted: [36, 16, 8, 40],
  regular: [44, 36, 14, 6],
  occasional: [40, 36, 16, 8],
  once: [34, 36, 20, 10],
  gone: [6, 14, 30, 50],
};

/** A survey of the shop's customers; 6 % of the respondents name somebody who is no customer, 4 % nobody. */
function simulateCustomerSurvey(seed: number): string {
  const draw = streams(seed);
  const asked = SHOPPERS.map((shopper) => ({ shopper, at: draw('order')() })).sort((a, b) => a.at - b.at);
  const records = submissions(draw('submitted'), RESPONSES, '2026-07-01', 14).map((time, i) => {
    const { id, kind } = (asked[i] as (typeof asked)[number]).shopper;
    const mood = drawMood(draw('mood'), MIXES[kind]);
    return [
      `S${String(i + 1).padStart(3, '0')}`,
      isoTime(time),
      pick(draw('named'), [id, id.toLowerCase(), `X${id.slice(1)}`, ''], [80, 10, 6, 4]),
      pick(draw('channel'), ['Shop', 'Online'], [40, 60]),
      lose(draw('recommend lost'), drawAnswer(draw('recommend'), recommend, mood), { '': 3 }),
      lose(draw('overall lost'), drawAnswer(draw('overall'), overall, mood), { '': 2 }),
      lose(draw('easy lost'), drawAnswer(draw('easy'), easy, mood), { '': 4, 'N/A': 1 }),
    ];
  });
  return `${delimited([['response_id', 'submitted_at', 'customer_id', 'channel', 'recommend', 'overall', 'easy'], ...records])}\n`;
}

/** What the customers of `orders` think; the kind of a customer is not in the file. */
export const customerSurvey: Sample = {
  name: 'customer-survey',
  seed: 20260702,
  simulate: simulateCustomerSurvey,
  population: KINDS.map((kind) => ({ segments: { kind }, share: SHARES[kind], mix: MIXES[kind] })),
  breaks: [],
  figures: [
    { id: 'recommend.nps', question: recommend, value: netPromoterScore },
    { id: 'overall.csat', question: overall, value: topBoxes(2) },
    { id: 'easy.ces', question: easy, value: meanFromOne },
    { id: 'easy.easy', question: easy, value: topBoxes(3) },
  ],
  choices: {},
};

import { delimited } from './delimited.js';
import { crossed, drawAnswer, drawMood, drawStratum, type Mix, worsened } from './population.js';
import { easy, ordinary, overall, recommend, stored, strength, weakness } from './questions.js';
import { lose, type Stream, streams } from './stream.js';
import { isoTime, seconds, submissions } from './submissions.js';
import { meanFromOne, netPromoterScore, type Sample, topBoxes } from './truth.js';

const FINISHED = 400;
/** Test runs of the author before the survey opened: all of them full of praise, so that counting them shows. */
const PREVIEWS = 6;
/** Responses that stop after the first page; every 23rd record from the 20th on, 18 of 424. */
const isUnfinished = (record: number) => record >= 20 && (record - 20) % 23 === 0;
const RECORDS = FINISHED + PREVIEWS + 18;

const MIX: Mix = [44, 32, 15, 9];
const EFFECT: Readonly<Record<string, number>> = { Billing: 7, Returns: 2 };

const population = crossed({ Team: { Technical: 45, Billing: 30, Returns: 25 } }, ({ Team }) => worsened(MIX, EFFECT[Team ?? ''] ?? 0));

const SATISFACTION = ['Very dissatisfied', 'Dissatisfied', 'Neither satisfied nor dissatisfied', 'Satisfied', 'Very satisfied'];
const MATRIX = [
  { tag: 'Q3_1', row: 'Waiting time', question: stored(weakness, SATISFACTION) },
  { tag: 'Q3_2', row: 'Friendliness', question: stored(strength, SATISFACTION) },
  { tag: 'Q3_3', row: 'Knowledge', question: stored(ordinary, SATISFACTION) },
  { tag: 'Q3_4', row: 'Solution', question: stored(ordinary, SATISFACTION) },
];
const TOPICS = [
  { tag: 'Q5_1', choice: 'Setting up', percent: 34 },
  { tag: 'Q5_2', choice: 'Something broken', percent: 41 },
  { tag: 'Q5_3', choice: 'An invoice', percent: 29 },
];
/** Chosen by all who chose no other. */
const OTHER = 'Something else';

const matrixText = 'How satisfied were you with the following?';
const topicsText = 'What was it about? Choose all that apply.';

/** One row per column: tag, text, import id. */
const COLUMNS: readonly (readonly [tag: string, text: string, importId: string])[] = [
  ['StartDate', 'Start Date', 'startDate'],
  ['EndDate', 'End Date', 'endDate'],
  ['Status', 'Response Type', 'status'],
  ['Progress', 'Progress', 'progress'],
  ['Duration (in seconds)', 'Duration (in seconds)', 'duration'],
  ['Finished', 'Finished', 'finished'],
  ['RecordedDate', 'Recorded Date', 'recordedDate'],
  ['ResponseId', 'Response ID', '_recordId'],
  ['DistributionChannel', 'Distribution Channel', 'distributionChannel'],
  ['UserLanguage', 'User Language', 'userLanguage'],
  ['Q1_NPS_GROUP', 'How likely are you to recommend us to a friend or colleague? - Group', 'QID1_NPS_GROUP'],
  ['Q1', 'How likely are you to recommend us to a friend or colleague?', 'QID1'],
  ['Q2', 'Thinking of your last contact with our support:\n\nhow satisfied are you overall?', 'QID2'],
  ...MATRIX.map(({ tag, row }, index) => [tag, `${matrixText} - ${row}`, `QID3_${index + 1}`] as const),
  ['Q4', 'The support team made it easy to solve my problem.', 'QID4'],
  ...[...TOPICS, { tag: 'Q5_4', choice: OTHER }].map(
    ({ tag, choice }, index) => [tag, `${topicsText} - Selected Choice - ${choice}`, `QID5_${index + 1}`] as const,
  ),
  ['Team', 'Team', 'Team'],
];

/** Support satisfaction in the form of a Qualtrics export with choice texts: three header rows, previews and unfinished responses. */
function simulateQualtricsSupport(seed: number): string {
  const draw = streams(seed);
  const previews = submissions(draw('preview'), PREVIEWS, '2026-08-31', 1);
  const fieldwork = submissions(draw('submitted'), RECORDS - PREVIEWS, '2026-09-07', 26);
  const records = [...previews, ...fieldwork].map((start, index) => {
    const preview = index < PREVIEWS;
    const finished = !isUnfinished(index + 1);
    const [team, answers] = preview ? (['Technical', PRAISE] as const) : simulateAnswers(draw);
    const duration = seconds(draw('seconds'), finished ? 190 : 45);
    const end = new Date(start.getTime() + duration * 1000);
    const recorded = new Date(end.getTime() + (finished ? 1000 : 7 * 86_400_000));
    return [
      isoTime(start),
      isoTime(end),
      preview ? 'Survey Preview' : 'IP Address',
      finished ? '100' : '38',
      String(duration),
      finished ? 'True' : 'False',
      isoTime(recorded),
      `R_simulated${String(index + 1).padStart(4, '0')}`,
      preview ? 'preview' : 'anonymous',
      'EN',
      ...(finished ? answers : answers.map((answer, column) => (column < 3 ? answer : ''))),
      team,
    ];
  });
  const imports = COLUMNS.map(([, , ImportId]) =>
    JSON.stringify(/Date$/.test(ImportId) ? { ImportId, timeZone: 'America/Denver' } : { ImportId }),
  );
  return `${delimited([COLUMNS.map(([tag]) => tag), COLUMNS.map(([, text]) => text), imports, ...records])}\n`;
}

const PRAISE = ['Promoter', '10', 'Very satisfied', ...MATRIX.map(() => 'Very satisfied'), '7', ...TOPICS.map(({ choice }) => choice), ''];

function simulateAnswers(draw: (name: string) => Stream): [team: string, answers: string[]] {
  const stratum = drawStratum(draw('stratum'), population);
  const mood = drawMood(draw('mood'), stratum.mix);
  const score = lose(draw('Q1 lost'), drawAnswer(draw('Q1'), recommend, mood), { '': 3 });
  const matrix = MATRIX.map(({ tag, question }) =>
    lose(draw(`${tag} lost`), drawAnswer(draw(tag), question, mood), { '': 3, 'Not applicable': 4 }),
  );
  const topics = TOPICS.map(({ tag, choice, percent }) => (draw(tag)() * 100 < percent ? choice : ''));
  return [
    stratum.segments.Team as string,
    [
      npsGroup(score),
      score,
      lose(draw('Q2 lost'), drawAnswer(draw('Q2'), stored(overall, SATISFACTION), mood), { '': 2 }),
      ...matrix,
      lose(draw('Q4 lost'), drawAnswer(draw('Q4'), easy, mood), { '-99': 4 }),
      ...topics,
      topics.every((topic) => topic === '') ? OTHER : '',
    ],
  ];
}

function npsGroup(score: string): string {
  if (score === '') return '';
  if (Number(score) >= 9) return 'Promoter';
  return Number(score) >= 7 ? 'Passive' : 'Detractor';
}

/** Billing is truly worse than the other teams. */
export const qualtricsSupport: Sample = {
  name: 'qualtrics-support',
  seed: 20260907,
  simulate: simulateQualtricsSupport,
  population,
  breaks: ['Team'],
  figures: [
    { id: 'recommend.nps', question: recommend, value: netPromoterScore },
    { id: 'overall.csat', question: overall, value: topBoxes(2) },
    { id: 'easy.ces', question: easy, value: meanFromOne },
    { id: 'easy.easy', question: easy, value: topBoxes(3) },
    { id: 'service.waiting.mean', question: weakness, value: meanFromOne },
    { id: 'service.friendliness.mean', question: strength, value: meanFromOne },
    { id: 'service.knowledge.mean', question: ordinary, value: meanFromOne },
    { id: 'service.solution.mean', question: ordinary, value: meanFromOne },
  ],
  choices: {
    'topics.share.Setting up': 34,
    'topics.share.Something broken': 41,
    'topics.share.An invoice': 29,
    'topics.share.Something else': 27.6474,
  },
};

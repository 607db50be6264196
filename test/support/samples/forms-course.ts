import { delimited } from './delimited.js';
import { crossed, drawAnswer, drawMood, drawStratum, type Mix, type Mood, worsened } from './population.js';
import { easy, ordinary, overall, recommend, strength, weakness } from './questions.js';
import { lose, pickEvenly, streams } from './stream.js';
import { submissions } from './submissions.js';
import { meanFromOne, netPromoterScore, type Sample, topBoxes } from './truth.js';

const RESPONSES = 150;
const MIX: Mix = [46, 32, 14, 8];

const population = crossed({ attended: { 'On site': 60, Online: 40 } }, ({ attended }) => worsened(MIX, attended === 'Online' ? 8 : 0));

const HEADER = [
  'Timestamp',
  'How did you attend?',
  'How likely are you to recommend this course to a colleague? (0 = not at all likely, 10 = extremely likely)',
  'Overall, how satisfied are you with the course? (1 = very dissatisfied, 5 = very satisfied)',
  'How satisfied are you with each part? [Lectures]',
  'How satisfied are you with each part? [Exercises]',
  'How satisfied are you with each part? [Pace]',
  'It was easy to hand in the exercises. (1 = strongly disagree, 7 = strongly agree)',
  'Which materials did you use?',
  'What should we change?',
];

const MATERIALS = { 'Lecture videos': 71, Slides: 64, 'Exercises (sheets, solutions)': 55, Forum: 23 };

const COMMENTS: Readonly<Record<Mood, readonly string[]>> = {
  delighted: ['Nothing, keep it as it is', 'More of it!', 'Two wishes:\n- a second exercise per week\n- the slides a day earlier'],
  content: ['A little slower in week 3, please', 'The room was cold', 'Good examples.\n\nThe last lecture came too late, though.'],
  indifferent: ['Fewer slides, more practice', 'I expected "advanced" to mean advanced'],
  annoyed: ['Too fast, too little help', 'The videos were missing for weeks'],
};

/** Course feedback in the form of a Google Forms sheet: question texts as headers, CRLF records, no line end after the last. */
function simulateFormsCourse(seed: number): string {
  const draw = streams(seed);
  const records = submissions(draw('submitted'), RESPONSES, '2026-07-06', 10).map((time) => {
    const stratum = drawStratum(draw('stratum'), population);
    const mood = drawMood(draw('mood'), stratum.mix);
    const materials = Object.entries(MATERIALS).filter(([material, percent]) => draw(material)() * 100 < percent);
    return [
      sheetTime(time),
      stratum.segments.attended as string,
      lose(draw('recommend lost'), drawAnswer(draw('recommend'), recommend, mood), { '': 3 }),
      lose(draw('overall lost'), drawAnswer(draw('overall'), overall, mood), { '': 2 }),
      lose(draw('lectures lost'), drawAnswer(draw('lectures'), strength, mood), { '': 3 }),
      lose(draw('exercises lost'), drawAnswer(draw('exercises'), ordinary, mood), { '': 4 }),
      lose(draw('pace lost'), drawAnswer(draw('pace'), weakness, mood), { '': 3 }),
      lose(draw('easy lost'), drawAnswer(draw('easy'), easy, mood), { '': 5 }),
      lose(draw('materials lost'), materials.map(([material]) => material).join(', ') || 'None of these', { '': 3 }),
      lose(draw('comment lost'), pickEvenly(draw('comment'), COMMENTS[mood]), { '': 55 }),
    ];
  });
  return delimited([HEADER, ...records], '\r\n');
}

/** `7/6/2026 9:05:22`, as a sheet with an American locale writes it. */
function sheetTime(time: Date): string {
  const clock = time.toISOString().slice(13, 19);
  return `${time.getUTCMonth() + 1}/${time.getUTCDate()}/${time.getUTCFullYear()} ${time.getUTCHours()}${clock}`;
}

/** Online is truly worse than on site; at this size a file often cannot show it. */
export const formsCourse: Sample = {
  name: 'forms-course',
  seed: 20260706,
  simulate: simulateFormsCourse,
  population,
  breaks: ['attended'],
  figures: [
    { id: 'recommend.nps', question: recommend, value: netPromoterScore },
    { id: 'overall.csat', question: overall, value: topBoxes(2) },
    { id: 'easy.ces', question: easy, value: meanFromOne },
    { id: 'easy.easy', question: easy, value: topBoxes(3) },
    { id: 'parts.lectures.mean', question: strength, value: meanFromOne },
    { id: 'parts.exercises.mean', question: ordinary, value: meanFromOne },
    { id: 'parts.pace.mean', question: weakness, value: meanFromOne },
  ],
  choices: Object.fromEntries(Object.entries(MATERIALS).map(([value, percent]) => [`materials.share.${value}`, percent])),
};

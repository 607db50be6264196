import { say, type Text } from '../../survey/text.js';
import type { Asked, Questionnaire } from '../asked.js';
import { hanIn, wordsIn } from './language/word-count.js';

/** How long a questionnaire takes, in minutes: the middle, and where the faster and the slower quarter of readers are. */
export interface Estimate {
  minutes: number;
  low: number;
  high: number;
}

/** 238 words a minute, silent reading of non-fiction: Brysbaert 2019, Journal of Memory and Language 109. */
const SECONDS_PER_WORD = 60 / 238;
/** 300 Han characters a minute. */
const SECONDS_PER_HAN = 0.2;
/** From 300 to 175 words a minute. */
const FASTER = 0.75;
const SLOWER = 1.4;

/** Finding the next question. */
const TURN = 1;
const PAGE = 2;
const MOST_OPTIONS_READ = 12;
/** A conditional question is shown to half of the respondents unless it says to how many. */
const SHOWN = 0.5;

/** How long respondents take who read the survey in `language`; left out: its first. */
export function estimate(questionnaire: Questionnaire, language = questionnaire.languages[0] ?? 'en'): Estimate {
  const { intro, asked } = questionnaire;
  const pages = asked.filter(({ newPage }, index) => newPage && index > 0).length;
  const answered = asked.reduce((sum, one) => sum + shareShown(one) * secondsFor(one, language), 0);
  const minutes = (answered + pages * PAGE + reading(intro, language)) / 60;
  return { minutes, low: minutes * FASTER, high: minutes * SLOWER };
}

/** Seconds that reading and answering takes who is shown it. */
export function secondsFor(asked: Asked, language: string): number {
  const words = [asked.text, asked.help, ...answersOf(asked).slice(0, MOST_OPTIONS_READ)];
  return (
    (asked.kind === 'note' ? 0 : TURN) + words.reduce<number>((sum, text) => sum + reading(text, language), 0) + answering(asked, language)
  );
}

function shareShown({ question, showIf }: Asked): number {
  return question.expect ?? (showIf === null && question['show-if'] === undefined ? 1 : SHOWN);
}

function reading(text: Text | null, language: string): number {
  if (text === null) return 0;
  const said = say(text, language);
  return wordsIn(said) * SECONDS_PER_WORD + hanIn(said) * SECONDS_PER_HAN;
}

/** The words of the answers to choose from; bare numbers are seen and not read. */
function answersOf(asked: Asked): (Text | null)[] {
  if (asked.kind === 'scale' || asked.kind === 'matrix') return asked.points.map(({ label }) => label);
  return asked.kind === 'choice' || asked.kind === 'ranking' ? asked.options.map(({ label }) => label) : [];
}

function answering(asked: Asked, language: string): number {
  switch (asked.kind) {
    case 'scale':
      return asked.question.type === 'nps' ? 4 : asked.part === 'functional' || asked.part === 'dysfunctional' ? 5 : 3.5;
    case 'matrix':
      return asked.rows.reduce((sum, { text }) => sum + 2.5 + reading(text, language), 0);
    case 'choice':
      if (asked.several) return 4 + asked.options.length / 2;
      return asked.options.length > MOST_OPTIONS_READ ? 4 : 3;
    case 'ranking':
      return 5 + 2.5 * asked.options.length;
    case 'text':
      return asked.lines === 1 ? 12 : 35;
    case 'number':
      return 'demographic' in asked.question && asked.question.demographic ? 3 : 6;
    case 'date':
      return 6;
    case 'consent':
      return 3;
    case 'note':
      return 0;
  }
}

import type { Path } from '../../survey/definition/problem.js';
import type { Question } from '../../survey/definition/question.js';
import type { Definition } from '../../survey/definition.js';
import type { Language } from '../../survey/text.js';
import { askingSentence, questionCore } from './language/question-core.js';
import { hanIn, wordsIn } from './language/word-count.js';
import type { PlacedQuestion } from './placed-question.js';
import type { LocalText } from './texts.js';

/** What one question, part or row asks, in one language. */
export interface Wording {
  text: string;
  /** The question itself: without what leads up to it, without brackets and quotes. */
  core: string;
  language: Language;
  question: Question;
  role: 'stem' | 'row';
  path: Path;
}

/** What is asked in the languages that rules know. A text without a language belongs to the one of its script. Notes and consent ask nothing. */
export function wordingsOf(definition: Definition, texts: readonly LocalText[], questions: readonly PlacedQuestion[]): Wording[] {
  const byIndex = new Map(questions.map(({ question, index }) => [index, question]));
  return texts.flatMap(({ path, text, role }): Wording[] => {
    const question = byIndex.get(Number(path[1]));
    if ((role !== 'stem' && role !== 'row') || question === undefined || question.type === 'note' || question.type === 'consent') return [];
    const spoken: [Path, Language | null, string][] =
      typeof text === 'string'
        ? [[path, byScript(text, definition.languages), text]]
        : Object.entries(text).map(([tag, one]) => [[...path, tag], byTag(tag), one]);
    return spoken.flatMap(([at, language, one]) =>
      language === null || one.trim() === ''
        ? []
        : [{ text: one, core: coreOf(one, language, question), language, question, role, path: at }],
    );
  });
}

/** A Kano question is about what its first clause supposes. */
const coreOf = (text: string, language: Language, { type }: Question): string =>
  type === 'kano' ? askingSentence(text, language) : questionCore(text, language);

/** Where a finding about a wording belongs. */
export const inText = ({ path, language }: Wording): { path: Path; language: Language } => ({ path, language });

const byTag = (tag: string): Language | null => (/^zh\b/i.test(tag) ? 'zh' : /^en\b/i.test(tag) ? 'en' : null);

/** Text in Han characters is Chinese, other text English, unless the survey is in neither. */
function byScript(text: string, languages: readonly string[] | undefined): Language | null {
  const known = languages?.map(byTag) ?? [];
  if (known.length > 0 && known.every((language) => language === null)) return null;
  return hanIn(text) > wordsIn(text) ? 'zh' : 'en';
}

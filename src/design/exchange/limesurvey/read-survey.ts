import { languageOfLime } from './language.js';
import type { ReadRow } from './read-rows.js';

/** Texts by language. */
export type Spoken = Map<string, string>;

/** A subquestion or an answer. */
export interface LimeItem {
  code: string;
  scale: string;
  text: Spoken;
}

/** A question of a survey. */
export interface LimeQuestion {
  row: ReadRow;
  type: string;
  code: string;
  text: Spoken;
  help: Spoken;
  other: Spoken;
  rows: LimeItem[];
  answers: LimeItem[];
  /** Which group it stands in, counted from 0. */
  group: number;
}

/** A group of questions. */
export interface LimeGroup {
  text: Spoken;
  relevance: string;
  line: number;
}

/** A survey, its translations put together. */
export interface LimeSurvey {
  languages: string[];
  settings: ReadonlyMap<string, string>;
  texts: ReadonlyMap<string, Spoken>;
  groups: LimeGroup[];
  questions: LimeQuestion[];
  /** Classes of rows that are not read. */
  others: ReadonlySet<string>;
}

/** Puts rows together by their order: questions below their group, subquestions and answers below their question, once per language. */
export function readSurvey(rows: readonly ReadRow[]): LimeSurvey {
  const settings = new Map(rows.filter((row) => row.class === 'S').map(({ name, text }) => [name, text]));
  const base = settings.get('language') || rows.map((row) => row.get('language')).find((language) => language !== '') || 'en';
  const names = [base, ...(settings.get('additional_languages') ?? '').split(/\s+/).filter((one) => one !== '')];
  const texts = new Map<string, Spoken>();
  const groups: LimeGroup[] = [];
  const questions = new Map<string, LimeQuestion>();
  const others = new Set<string>();
  let question: LimeQuestion | undefined;
  const groupsIn = new Map<string, number>();
  for (const row of rows) {
    const name = row.get('language') || base;
    const language = languageOfLime(name);
    const group = groupsIn.get(name) ?? -1;
    switch (row.class) {
      case 'S':
        break;
      case 'SL':
        texts.set(row.name, (texts.get(row.name) ?? new Map()).set(language, row.text));
        break;
      case 'G': {
        groupsIn.set(name, group + 1);
        const known = groups[group + 1];
        if (known === undefined) groups.push({ text: new Map([[language, row.text]]), relevance: row.get('relevance'), line: row.line });
        else known.text.set(language, row.text);
        break;
      }
      case 'Q':
        question = questions.get(row.name) ?? newQuestion(row, Math.max(0, group));
        questions.set(row.name, question);
        question.text.set(language, row.text);
        question.help.set(language, row.get('help'));
        question.other.set(language, row.get('other_replace_text'));
        break;
      case 'SQ':
      case 'A':
        if (question !== undefined) add(row.class === 'SQ' ? question.rows : question.answers, row, language);
        break;
      default:
        if (row.class !== '') others.add(row.class);
    }
  }
  return { languages: [...new Set(names.map(languageOfLime))], settings, texts, groups, questions: [...questions.values()], others };
}

const newQuestion = (row: ReadRow, group: number): LimeQuestion => ({
  row,
  type: row.get('type/scale'),
  code: row.name,
  text: new Map(),
  help: new Map(),
  other: new Map(),
  rows: [],
  answers: [],
  group,
});

function add(items: LimeItem[], row: ReadRow, language: string): void {
  const scale = row.get('type/scale') || '0';
  const known = items.find((item) => item.code === row.name && item.scale === scale);
  if (known === undefined) items.push({ code: row.name, scale, text: new Map([[language, row.text]]) });
  else known.text.set(language, row.text);
}

import type { TemplateLanguage } from '../../design/in-languages.js';
import { PURPOSES } from '../../design/purposes.js';
import { templates } from '../../design/templates/index.js';
import { CsatError } from '../../diagnostic.js';
import type { NewOptions } from './new-options.js';
import { parseLanguages, parseMinutes, parseNames, parseSegments, USUAL } from './parse-brief.js';
import { parsePurpose } from './parse-templates.js';
import type { Unsaid } from './unsaid.js';
import { KEYS_IN_CHINESE, WIZARD_WORDS } from './wizard-words.js';

/** A question as inquirer asks it; the answer is stored under `name`. */
export interface WizardQuestion {
  type: 'select' | 'checkbox' | 'input';
  name: keyof NewOptions;
  message: string;
  default?: string;
  choices?: Choice[] | ((answers: NewOptions) => Choice[]);
  required?: boolean;
  pageSize?: number;
  theme?: object;
  /** true, or what is wrong. */
  validate?(answer: string): Promise<true | string>;
  /** What is stored for what was typed. */
  filter?(answer: string): string[];
}

interface Choice {
  value: string;
  name: string;
  short?: string;
  description?: string;
  checked?: boolean;
}

/** How much of a list is seen at once. */
const PAGE = 12;

/** The questions for what is not said, by what is said already. `refuse` throws CsatError for a file that cannot be written. */
export function wizardQuestions(name: Unsaid, said: NewOptions, refuse: (file: string) => Promise<void>): WizardQuestion[] {
  const languages = parseLanguages(said.lang);
  const language = languages[0] as TemplateLanguage;
  const message = (word: keyof typeof WIZARD_WORDS): string => WIZARD_WORDS[word][language];
  const names = (word: keyof typeof WIZARD_WORDS): string =>
    `${message(word)} (${[...(languages.length > 1 ? [languages.join('|')] : []), message('empty')].join(', ')})`;
  const list = { pageSize: PAGE, theme: language === 'zh' ? { style: { keysHelpTip: keysInChinese } } : {} };
  switch (name) {
    case 'lang':
      return [{ type: 'select', name, message: message('lang'), choices: LANGUAGES }];
    case 'template':
      return [
        {
          type: 'select',
          name: 'purpose',
          message: message('purpose'),
          choices: PURPOSES.map(({ id, title }) => ({ value: id, name: title[language] })),
          ...list,
        },
        {
          type: 'checkbox',
          name,
          message: message('template'),
          choices: ({ purpose }) => templateChoices(parsePurpose(purpose).templates, language),
          required: true,
          ...list,
        },
      ];
    case 'brand':
      return [
        {
          type: 'input',
          name,
          message: names(name),
          validate: accepted((text) => parseNames('--brand', [text], languages)),
        },
      ];
    case 'feature':
    case 'touchpoint':
      return [
        {
          type: 'input',
          name,
          message: names(name),
          validate: accepted((text) => parseNames(`--${name}`, partsOf(text), languages)),
          filter: partsOf,
        },
      ];
    case 'segment':
      return [
        {
          type: 'input',
          name,
          message: names(name),
          validate: accepted((text) => parseSegments(partsOf(text), languages)),
          filter: partsOf,
        },
      ];
    case 'minutes':
      return [{ type: 'input', name, message: message(name), default: USUAL.minutes, validate: accepted(parseMinutes) }];
    case 'output':
      return [{ type: 'input', name, message: message(name), default: USUAL.file, validate: accepted(refuse) }];
  }
}

const LANGUAGES: Choice[] = [
  { value: 'en', name: 'English' },
  { value: 'zh', name: '中文' },
  { value: 'en,zh', name: 'English, 中文' },
  { value: 'zh,en', name: '中文, English' },
];

const templateChoices = (checked: readonly string[], language: TemplateLanguage): Choice[] =>
  templates.map(({ id, title, about }) => ({
    value: id,
    name: title[language],
    short: id,
    description: about[language],
    checked: checked.includes(id),
  }));

const keysInChinese = (keys: [key: string, action: string][]): string =>
  keys.map(([key, action]) => `${key} ${KEYS_IN_CHINESE[action] ?? action}`).join(' · ');

const partsOf = (text: string): string[] => text.split(/[;；]/).map((part) => part.trim());

/** Whether an answer can be read, or what is wrong with it. */
const accepted =
  (read: (answer: string) => unknown) =>
  async (answer: string): Promise<true | string> => {
    try {
      await read(answer);
      return true;
    } catch (problem) {
      if (!(problem instanceof CsatError)) throw problem;
      return problem.diagnostics.map(({ message, hint }) => (hint === undefined ? message : `${message}; ${hint}`)).join('\n');
    }
  };

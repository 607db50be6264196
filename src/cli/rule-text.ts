import type { Rule } from '../design/lint/rule.js';
import { rules } from '../design/lint/rules/index.js';
import { CsatError, didYouMean, error } from '../diagnostic.js';
import { wrap } from '../render/columns.js';
import type { Language } from '../survey/text.js';

const WORDS = {
  en: { source: 'Source', ignore: 'To leave a question alone', level: 'To change its level', reason: 'the reason' },
  zh: { source: '来源', ignore: '对某题不检查', level: '调整级别', reason: '理由' },
};
const LONGEST = 100;

/** Whether a rule of lint is called so. */
export const isRule = (id: string): boolean => rules.some((rule) => rule.id === id);

/** All rules of lint, with what each catches. */
export const ruleList = (language: Language, width: number): string => rules.map((rule) => entry(rule, language, width)).join('');

/** Single rules in full. Throws CsatError (exit 2) for names that no rule has. */
export function ruleDocuments(ids: readonly string[], language: Language, width: number): string {
  const unknown = ids.filter((id) => !isRule(id));
  if (unknown.length > 0) {
    const known = rules.map(({ id }) => id);
    const told = unknown.map((id) =>
      error('unknown-rule', `no rule is called "${id}"`, { hint: didYouMean(id, known) ?? 'csat lint --rules lists them' }),
    );
    throw new CsatError(told, 2);
  }
  const words = WORDS[language];
  return ids
    .flatMap((id) => rules.filter((rule) => rule.id === id))
    .map((rule) =>
      [
        entry(rule, language, width),
        `\n${words.source}\n${indented(rule.source, width)}\n`,
        `\n${words.ignore}\n  lint-ignore: {${rule.id}: ${words.reason}}\n\n${words.level}\n  lint: {${rule.id}: off | info | warn | error}\n`,
      ].join(''),
    )
    .join('\n');
}

const entry = ({ id, severity, about }: Rule, language: Language, width: number): string =>
  `${id} (${severity})\n${indented(about[language], width)}\n`;

const indented = (text: string, width: number): string =>
  wrap(text, Math.max(20, Math.min(width, LONGEST) - 2))
    .map((line) => `  ${line}`)
    .join('\n');

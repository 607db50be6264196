import { describe, expect, it } from 'vitest';
import { lint } from '../../../../src/design/lint/lint.js';
import { rules } from '../../../../src/design/lint/rules/index.js';
import { answerExamples } from '../examples/answers.js';
import { asking, definitionOf, type Examples } from '../examples/example.js';
import { instrumentExamples } from '../examples/instruments.js';
import { questionnaireExamples } from '../examples/questionnaire.js';
import { wordingExamples } from '../examples/wording.js';

const examples: Readonly<Record<string, Examples>> = {
  ...wordingExamples,
  ...answerExamples,
  ...instrumentExamples,
  ...questionnaireExamples,
};
const told = (rule: string, text: string) => lint(text, 'example.yaml').findings.filter((finding) => finding.rule === rule);
const definitionIn = (rule: string, example: string): string => {
  if (rule in wordingExamples) return asking(example);
  return example.startsWith('id:') ? example : definitionOf(example);
};
/** What a test is called by, and the whole example. */
const shortened = (example: string): [string, string] => [example.slice(0, 120), example];

describe('rules', () => {
  it('are 51, each with examples that it must find and must leave alone', () => {
    expect(rules.length).toBe(51);
    expect(rules.map(({ id }) => id).sort()).toEqual(Object.keys(examples).sort());
    for (const { fires, silent } of Object.values(examples)) expect(Math.min(fires.length, silent.length)).toBeGreaterThanOrEqual(3);
  });

  it('say what they are in two languages, and where that is from', () => {
    for (const { about, source } of rules) {
      expect(about.en).not.toMatch(/\p{Script=Han}{12}/u);
      expect(about.zh).toMatch(/\p{Script=Han}/u);
      expect(source).toMatch(/./);
    }
  });
});

describe.each(rules.map(({ id }) => id))('%s', (rule) => {
  const { fires, silent } = examples[rule] ?? { fires: [], silent: [] };

  it.each(fires.map(shortened))('finds %s', (_, example) => {
    const [finding] = told(rule, definitionIn(rule, example));
    expect(finding).toMatchObject({ rule, message: expect.stringMatching(/./), hint: expect.stringMatching(/./) });
    expect(finding?.where).toMatchObject({ file: 'example.yaml', line: expect.any(Number), column: expect.any(Number) });
  });

  it.each(silent.map(shortened))('leaves alone %s', (_, example) => {
    expect(told(rule, definitionIn(rule, example))).toEqual([]);
  });
});

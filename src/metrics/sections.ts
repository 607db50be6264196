import type { Choices } from '../statistics/choices.js';
import type { Distribution } from '../statistics/distribution.js';
import type { Language } from '../survey/text.js';
import { say } from '../survey/text.js';
import { shares } from './estimate.js';
import type { Section } from './result.js';

const WORDS = {
  distribution: { en: 'Answers', zh: '回答分布' },
  answer: { en: 'Answer', zh: '回答' },
  option: { en: 'Option', zh: '选项' },
  label: { en: 'Label', zh: '标签' },
  count: { en: 'Count', zh: '人数' },
  percent: { en: 'Per cent', zh: '百分比' },
};

/** How often each point of the scale was chosen; per cent of the valid answers, weighted where weights are used. */
export function distributionSection(answers: Distribution, language: Language): Section {
  const share = shares(answers);
  const labelled = answers.classes.some(({ label }) => label !== '');
  return {
    id: 'distribution',
    kind: 'table',
    title: say(WORDS.distribution, language),
    columns: [
      { key: 'answer', label: say(WORDS.answer, language), unit: 'text' },
      ...(labelled ? [{ key: 'label', label: say(WORDS.label, language), unit: 'text' as const }] : []),
      { key: 'count', label: say(WORDS.count, language), unit: 'count' },
      { key: 'percent', label: say(WORDS.percent, language), unit: 'percent' },
    ],
    rows: answers.classes.map(({ point, label, n }) => ({
      answer: String(point),
      ...(labelled ? { label } : {}),
      count: n,
      percent: 100 * (share.get(point) ?? 0),
    })),
  };
}

/** How often each option was chosen; per cent of the responses that chose anything. */
export function choicesSection(choices: Choices, language: Language): Section {
  return {
    id: 'distribution',
    kind: 'table',
    title: say(WORDS.distribution, language),
    columns: [
      { key: 'answer', label: say(WORDS.option, language), unit: 'text' },
      { key: 'count', label: say(WORDS.count, language), unit: 'count' },
      { key: 'percent', label: say(WORDS.percent, language), unit: 'percent' },
    ],
    rows: choices.options.map(({ label, n, w }) => ({
      answer: label,
      count: n,
      percent: choices.answered.w === 0 ? 0 : (100 * w) / choices.answered.w,
    })),
  };
}

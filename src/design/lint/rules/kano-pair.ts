import type { Found, Rule } from '../rule.js';

const FORMS = [
  { form: 'functional', zh: '正向（具备时）' },
  { form: 'dysfunctional', zh: '反向（不具备时）' },
] as const;

/** A feature asked about on one side only. */
export const kanoPair: Rule = {
  id: 'kano-pair',
  severity: 'error',
  about: {
    en: 'Kano needs both questions of every feature: how one feels with it, and without it.',
    zh: 'Kano 每个功能都要问两遍：具备时与不具备时的感受。',
  },
  source: 'Kano, Seraku, Takahashi & Tsuji 1984, Hinshitsu 14(2)',
  check: ({ questions, written }) =>
    questions.flatMap(({ question, index }): Found[] => {
      if (question.type !== 'kano') return [];
      return FORMS.filter(({ form }) => written(['questions', index, form]) === undefined).map(({ form, zh }) => ({
        path: ['questions', index, 'id'],
        message: { en: `"${question.id}": the ${form} question is missing`, zh: `功能“${question.id}”缺少${zh}题` },
        hint: {
          en: form === 'functional' ? 'If it had …, how would you feel?' : 'If it did not have …, how would you feel?',
          zh: form === 'functional' ? '如果具备……，您的感受是？' : '如果不具备……，您的感受是？',
        },
      }));
    }),
};

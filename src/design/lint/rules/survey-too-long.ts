import { estimate } from '../estimate.js';
import type { Found, Rule, Severity } from '../rule.js';

const PULSE = 5;
const USUAL = 10;
const MOST = 20;

/** A questionnaire that takes longer than it may. */
export const surveyTooLong: Rule = {
  id: 'survey-too-long',
  severity: 'warn',
  about: {
    en: `Estimated minutes above target-minutes, or above ${USUAL} where none is given; an error above ${MOST}, information above ${PULSE}. People leave, or stop reading.`,
    zh: `预计用时超过 target-minutes，未写则为${USUAL}分钟；超过${MOST}分钟为错误，超过${PULSE}分钟为提示。太长会中途退出或敷衍作答。`,
  },
  source:
    'Revilla & Ochoa 2017, International Journal of Market Research 59(5): ideal 10, at most 20 minutes; Galesic & Bosnjak 2009, Public Opinion Quarterly 73',
  check: ({ questionnaire, definition }) => {
    const { minutes } = estimate(questionnaire);
    const target = definition['target-minutes'];
    const severity = severityOf(minutes, target);
    if (severity === null) return [];
    const wanted = target ?? (severity === 'info' ? PULSE : USUAL);
    const found: Found = {
      path: target === undefined ? ['questions'] : ['target-minutes'],
      severity,
      message: {
        en: `takes about ${rounded(minutes)} minutes; the target is ${wanted}`,
        zh: `预计${rounded(minutes)}分钟，目标${wanted}分钟`,
      },
      hint: { en: 'leave questions out, or split the survey', zh: '删减题目或拆分问卷' },
    };
    return [found];
  },
};

function severityOf(minutes: number, target: number | undefined): Severity | null {
  if (minutes <= (target ?? PULSE)) return null;
  if (minutes > MOST) return 'error';
  return target === undefined && minutes <= USUAL ? 'info' : 'warn';
}

const rounded = (minutes: number): string => minutes.toFixed(1);

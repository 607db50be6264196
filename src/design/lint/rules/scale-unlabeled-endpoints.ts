import type { Found, Rule } from '../rule.js';
import { scalesOf } from '../scale-of-asked.js';

/** Ends of a scale without words. */
export const scaleUnlabeledEndpoints: Rule = {
  id: 'scale-unlabeled-endpoints',
  severity: 'error',
  about: {
    en: 'Both ends of a scale need words, or nobody knows which is good; words for every point are better still.',
    zh: '量表两端必须有文字说明，否则不知哪端为好；每一级都有文字更好。',
  },
  source: 'Krosnick & Presser 2010; Saris & Gallhofer 2014, Design, Evaluation, and Analysis of Questionnaires',
  check: (draft) =>
    scalesOf(draft).flatMap(({ asked, points, path, once }): Found[] => {
      const bare = [points[0], points.at(-1)].flatMap((point) => (point !== undefined && point.label === null ? [point.value] : []));
      if (asked.part === 'weight' || bare.length === 0) return [];
      return [
        {
          path,
          once,
          message: {
            en: bare.length === 2 ? `the ends ${bare.join(' and ')} have no words` : `the end ${bare[0]} has no words`,
            zh: `端点${bare.join('、')}没有文字说明`,
          },
          hint: { en: 'label both ends, or all points: labels: {1: …, 5: …}', zh: '为两端（或全部）加上 labels: {1: …, 5: …}' },
        },
      ];
    }),
};

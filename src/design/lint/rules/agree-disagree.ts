import { saysAgreement } from '../agreement.js';
import type { Found, Rule } from '../rule.js';

/** CES and gap questions are answered by agreement by design. */
const BY_DESIGN = ['ces', 'gap', 'nps', 'kano'];

/** Answers from disagree to agree. */
export const agreeDisagree: Rule = {
  id: 'agree-disagree',
  severity: 'info',
  about: {
    en: 'Answered by agreeing: about one in ten agrees with anything. Ask for the thing itself ("How clean was …", from very dirty to very clean). CES and SERVQUAL need agreement and are left alone.',
    zh: '以“同意/不同意”作答：约一成的人对什么都同意。直接问事物本身（“……有多干净”）更好。CES、SERVQUAL 必须用同意度，不作提示。',
  },
  source: 'Saris, Revilla, Krosnick & Shaeffer 2010, Survey Research Methods 4(1); Krosnick & Presser 2010',
  sparesInstruments: true,
  check: ({ asked }) =>
    asked.flatMap((one): Found[] => {
      if (BY_DESIGN.includes(one.question.type)) return [];
      const onScale =
        (one.kind === 'scale' || one.kind === 'matrix') && one.points.some(({ label }) => label !== null && saysAgreement(label));
      const inChoice = one.kind === 'choice' && !one.several && one.options.filter(({ label }) => saysAgreement(label)).length >= 2;
      if (!onScale && !inChoice) return [];
      return [
        {
          path: ['questions', one.index, onScale ? 'scale' : 'options'],
          message: { en: 'answered by agreeing or disagreeing', zh: '以同意或不同意作答' },
          hint: { en: 'ask for the thing itself, on a scale of its own', zh: '改用针对事物本身的量表' },
        },
      ];
    }),
};

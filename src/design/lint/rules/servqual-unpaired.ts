import type { Found, Rule } from '../rule.js';
import { type ServqualItem, servqualItems } from '../servqual.js';

/** Parts of an id that only say which side is asked: T1_expectation, e_T1, T1p. */
const SIDE =
  /^(?:expectations?|perceptions?|expected|perceived|exp|per|e|p)[-_]|[-_](?:expectations?|perceptions?|expected|perceived|exp|per|e|p)$|^[ep](?=\d)|(?<=\d)[ep]$/gi;

/** An item asked on one side of the gap only. */
export const servqualUnpaired: Rule = {
  id: 'servqual-unpaired',
  severity: 'error',
  about: {
    en: 'The gap of SERVQUAL is perception minus expectation: every item needs both. SERVPERF asks perception alone.',
    zh: 'SERVQUAL 的差距＝感知－期望，每一题项都要两面。SERVPERF 只问感知。',
  },
  source: 'Parasuraman, Zeithaml & Berry 1988; Cronin & Taylor 1992, Journal of Marketing 56(3)',
  check: (draft) => {
    const items = servqualItems(draft).filter(({ instrument }) => instrument === 'servqual');
    const keyed = items.filter(({ sides }) => sides === null).map(keyOf);
    return [
      ...items
        .filter((item) => (item.sides === null ? keyed.filter((key) => key === keyOf(item)).length < 2 : !isPaired(item)))
        .map(unpaired),
      ...halfGaps(draft.questions),
    ];
  },
};

const keyOf = ({ id }: ServqualItem): string => id.replace(SIDE, '').toLowerCase();
const isPaired = ({ sides }: ServqualItem): boolean => sides?.expectation === true && sides.perception;

function unpaired({ id, sides, path }: ServqualItem): Found {
  const only =
    sides === null
      ? { en: 'one side', zh: '一面' }
      : sides.perception
        ? { en: 'perception', zh: '感知' }
        : { en: 'expectation', zh: '期望' };
  return {
    path,
    message: { en: `"${id}" asks ${only.en} only`, zh: `“${id}”只问了${only.zh}` },
    hint: { en: 'ask the other side too, or use instrument: servperf', zh: '补上另一面，或改用 instrument: servperf' },
  };
}

/** Gap questions of no instrument: where some ask what was expected, those that do not have no gap. */
function halfGaps(questions: Parameters<Rule['check']>[0]['questions']): Found[] {
  const gaps = questions.flatMap(({ question, index }) =>
    question.type === 'gap' && question.instrument === undefined
      ? [
          {
            id: question.id,
            path: ['questions', index, 'id'],
            expects: question.expectation !== undefined || question.minimum !== undefined,
          },
        ]
      : [],
  );
  if (!gaps.some(({ expects }) => expects)) return [];
  return gaps
    .filter(({ expects }) => !expects)
    .map(({ id, path }) =>
      unpaired({ id, path, dimension: null, instrument: 'servqual', sides: { expectation: false, perception: true } }),
    );
}

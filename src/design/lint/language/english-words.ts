import { oneOf } from './one-of.js';

/** Adjectives by which products, places and people are judged. */
export const JUDGING = oneOf(`
  accessible | accurate | affordable | ambitious | appealing | appetizing | appetising | approachable | appropriate | attentive | attractive
  | available | beautiful | boring | bright | calm | caring | challenging | cheap | cheerful | clean | clear | comfortable | comfy | committed
  | compassionate | competent | complete | complicated | comprehensive | concise | confident | confusing | considerate | consistent | convenient
  | correct | courteous | creative | credible | current | delicious | delightful | dependable | detailed | difficult | easy | educational
  | effective | efficient | effortless | empathetic | engaging | enjoyable | entertaining | enthusiastic | ethical | exciting | expensive
  | experienced | fair | fast | flexible | fresh | friendly | fun | generous | good | great | happy | healthy | helpful | honest | hot | hygienic
  | important | impressive | informative | innovative | inspiring | inspirational | intelligent | interesting | intuitive | inviting | kind
  | knowledgeable | logical | loyal | modern | motivated | motivating | neat | necessary | nice | open | organised | organized | patient | peaceful
  | personable | pleasant | polite | practical | precise | prepared | proactive | productive | professional | prompt | punctual | quick | quiet
  | readable | realistic | reasonable | relaxing | relevant | reliable | respectful | responsible | responsive | rewarding | safe
  | satisfied | secure | sensible | simple | sincere | skilled | skilful | skillful | slow | smooth | spacious | stable | stimulating
  | straightforward | strong | stylish | supportive | sweet | tasty | thorough | tidy | timely | transparent | trustworthy | truthful
  | understandable | understanding | unique | up[- ]to[- ]date | useful | usable | user-friendly | valuable | varied | warm | welcoming | well-lit
  | well[- ](?:organised|organized|designed|equipped|informed|maintained|prepared|trained|presented|written) | yummy
`);

/** Verbs that are nothing else, in their base form. */
export const VERB = oneOf(`
  act on | answer | apply | appreciate | attend | avoid | believe | buy | choose | communicate | compare | complete | consume | create | deliver | describe
  | discuss | eat | encourage | enjoy | ensure | exercise | explain | find | get | give | improve | inform | keep | learn | listen | maintain | make
  | manage | meet | motivate | obtain | pay | prefer | provide | purchase | read | receive | recognise | recognize | recommend | reduce
  | remember | renew | resolve | respond | return | sell | send | solve | speak | spend | submit | suggest | take | teach | tell | treat
  | understand | use | vote | watch | wear | write | log in | sign up | check out
`);

/** Verbs that are nouns as well: a pronoun or an article after them tells. */
export const VERB_OR_NOUN = oneOf(
  'balance | book | care | change | contact | drink | feel | help | judge | like | love | offer | order | plan | praise | promote | rate | respect | review | reward | shop | smoke | support | trust | value | visit | want | work',
);

/** Verbs in the third person that are rarely the plural of a noun. */
export const VERB_THIRD = oneOf(`
  answers | appreciates | cares | communicates | delivers | encourages | enjoys | ensures | explains | gives | helps | improves | informs | keeps
  | listens | maintains | makes | manages | meets | motivates | offers | provides | recognises | recognizes | remembers | resolves | respects
  | responds | rewards | shares | shows | solves | speaks | supports | takes | teaches | tells | treats | trusts | understands | values
`);

/** Verbs in the past: regular ones, and irregular ones of service and dealings. */
export const VERB_PAST =
  '(?:[a-z]{2,}ed|understood|met|kept|gave|found|told|took|made|held|heard|knew|felt|led|read|sent|brought|built|dealt|spoke|sold|bought|taught|got|went|came|did)';

export const AUXILIARY = '(?:is|are|was|were|am|be|has|have|had|does|do|did|can|could|will|would|should|must|may|might)';

/** What asks. */
export const WH = '(?:how|what|when|where|why|who|which)';

import { combine, type LabelSet, labelSet } from './label-set.js';

const MOST = 'very | extremely | completely | totally | strongly | highly | fully | absolutely | entirely';
const MUCH = 'moderately | mostly | quite | generally';
const SOME = 'somewhat | slightly | fairly | rather | a little | mildly | partly | tend to';
const MIDDLE = 'neutral | undecided | no preference | mixed | so-so | in between';

/**
 * From one word over a middle to its opposite. The words alone are milder than with "very" and stronger than with "somewhat".
 * `after`: degrees also follow the word, as in "agree strongly".
 */
function twoSided(family: string, low: string, high: string, { middle = '', after = false } = {}): LabelSet[] {
  const degree = (degrees: string, words: string): string =>
    `${combine(degrees, words, ' ')} | ${after ? combine(words, degrees, ' ') : ''}`;
  const lowest = `${degree(MOST, low)} | ${combine('not at all', high, ' ')}`;
  const highest = degree(MOST, high);
  const lower = `${low} | ${degree(`${MUCH} | ${SOME}`, low)}`;
  const higher = `${high} | ${degree(`${MUCH} | ${SOME}`, high)}`;
  const centre = `${MIDDLE} | ${middle}`;
  const fine = [
    lowest,
    `${low} | ${degree(MUCH, low)}`,
    degree(SOME, low),
    centre,
    degree(SOME, high),
    `${high} | ${degree(MUCH, high)}`,
    highest,
  ];
  const extremes = 'extremely | completely | totally | absolutely | entirely';
  const strong = 'very | strongly | highly';
  const finer = [
    degree(extremes, low),
    degree(strong, low),
    `${low} | ${degree(SOME, low)}`,
    centre,
    `${high} | ${degree(SOME, high)}`,
    degree(strong, high),
    degree(extremes, high),
  ];
  const sets = [[lowest, lower, centre, higher, highest], [lowest, lower, higher, highest], [low, centre, high], fine, finer];
  return [...sets, without(fine, 3), without(finer, 3)].map((points) => labelSet(family, points));
}

/** From none of something to very much of it. */
function oneSided(adjective: string): LabelSet[] {
  const none = `${combine('not at all | not', adjective, ' ')} | not ${adjective} at all`;
  const little = combine('not very | not so | not too | not particularly | slightly | a little | a bit', adjective, ' ');
  const some = combine('somewhat | moderately | fairly | reasonably', adjective, ' ');
  const much = combine('very | quite', adjective, ' ');
  const most = combine('extremely | completely | highly | totally', adjective, ' ');
  return [
    [none, little, some, much, most],
    [none, little, some, `${much} | ${most}`],
  ].map((points) => labelSet(`degree of ${adjective}`, points));
}

const without = (points: string[], index: number): string[] => points.filter((_, at) => at !== index);

const twoSidedSets = (): LabelSet[] =>
  [
    twoSided('satisfaction', 'dissatisfied | unsatisfied', 'satisfied'),
    twoSided('agreement', "disagree | do not agree | don't agree", 'agree', { after: true }),
    twoSided('likelihood', 'unlikely | not likely | improbable', 'likely | probable', { middle: 'maybe | possibly' }),
    twoSided('ease', 'difficult | hard', 'easy'),
    twoSided('importance', 'unimportant | not important', 'important'),
    twoSided('favorability', 'unfavorable | unfavorably', 'favorable | favorably'),
    twoSided('happiness', 'unhappy', 'happy'),
    twoSided('polarity', 'negative | negatively', 'positive | positively'),
    twoSided('helpfulness', 'unhelpful', 'helpful'),
    twoSided('acceptability', 'unacceptable', 'acceptable'),
    twoSided('expectation', 'worse than expected', 'better than expected', { middle: 'as expected | about as expected' }),
  ].flat();

const oneSidedSets = (): LabelSet[] =>
  [
    'satisfied | likely | important | easy | impressive | useful | helpful | confident | clear | valuable | interested | familiar | effective',
    'responsive | willing | comfortable | happy | friendly | professional | knowledgeable | relevant | reliable | convenient | well',
  ].flatMap((list) => list.split(' | ').flatMap(oneSided));

const others = [
  ['quality', 'poor | bad', 'fair | average', 'good', 'very good', 'excellent | outstanding'],
  [
    'quality',
    'very poor | extremely poor | very bad | terrible | awful',
    'poor | bad',
    'fair | average | neutral | ok | okay | acceptable | satisfactory | so-so',
    'good',
    'very good | excellent | great | outstanding',
  ],
  ['quality', 'poor | bad', 'fair | average', 'good', 'excellent | very good'],
  ['quality', 'poor | bad', 'average | ok | okay | neutral', 'good'],
  [
    'effort',
    'very low effort | very little effort | very low',
    'low effort | little effort | low',
    'neutral | moderate effort | medium effort | moderate | medium | average',
    'high effort | a lot of effort | much effort | high',
    'very high effort | a great deal of effort | very much effort | very high',
  ],
  [
    'frequency',
    'never',
    'rarely | seldom | almost never | hardly ever',
    'sometimes | occasionally',
    'often | frequently | usually | most of the time',
    'always | very often | almost always',
  ],
  [
    'frequency',
    'never',
    'rarely | seldom | almost never | hardly ever',
    'sometimes | occasionally',
    'often | frequently | very often | always',
  ],
  ['frequency', 'never', 'sometimes | occasionally', 'often | frequently | usually', 'always'],
  [
    'frequency',
    'never',
    'rarely | seldom',
    'occasionally',
    'sometimes',
    'often | frequently',
    'very often | usually',
    'always | every time',
  ],
  [
    'expectation',
    'far below expectations | well below expectations | far short of expectations',
    'below expectations | short of expectations',
    'met expectations | meets expectations | equal to expectations',
    'above expectations | exceeded expectations | exceeds expectations',
    'far above expectations | well above expectations | far exceeded expectations | greatly exceeded expectations | far exceeds expectations',
  ],
  [
    'expectation',
    'below expectations | did not meet expectations | does not meet expectations',
    'met expectations | meets expectations',
    'above expectations | exceeded expectations | exceeds expectations',
  ],
  [
    'expectation',
    'much worse than expected | far worse than expected | a lot worse than expected',
    'worse than expected | a little worse than expected | somewhat worse than expected',
    'as expected | about as expected | about what i expected',
    'better than expected | a little better than expected | somewhat better than expected',
    'much better than expected | far better than expected | a lot better than expected',
  ],
  [
    'certainty',
    "definitely not | definitely would not | definitely will not | definitely won't | certainly not",
    "probably not | probably would not | probably will not | probably won't",
    'might or might not | may or may not | maybe | possibly | perhaps',
    'probably | probably would | probably will | probably yes',
    'definitely | definitely would | definitely will | definitely yes | certainly',
  ],
  [
    'amount',
    'not at all | none at all',
    'a little | slightly | not much | very little',
    'somewhat | moderately | a moderate amount | some',
    'a lot | very much | quite a bit | very',
    'a great deal | extremely | completely',
  ],
  [
    'amount',
    'not at all | none at all',
    'a little | slightly | not much | very little',
    'somewhat | moderately | some',
    'a lot | very much | a great deal | very | completely',
  ],
];

/**
 * Ordered label sets in English, made when asked for. Wordings follow common anchors
 * (Vagias 2006, Likert-type scale response anchors, Clemson University).
 */
export function englishSets(): LabelSet[] {
  return [...twoSidedSets(), ...oneSidedSets(), ...others.map(([family, ...points]) => labelSet(family as string, points))];
}

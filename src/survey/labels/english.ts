import { combine, type LabelSet, labelSet, labelSetOf, type Wordings, wordings } from './label-set.js';

const MOST = wordings('very | extremely | completely | totally | strongly | highly | fully | absolutely | entirely');
const MUCH = wordings('moderately | mostly | quite | generally');
const SOME = wordings('somewhat | slightly | fairly | rather | a little | mildly | partly | tend to');
const EXTREME = wordings('extremely | completely | totally | absolutely | entirely');
const STRONG = wordings('very | strongly | highly');
const MIDDLE = wordings('neutral | undecided | no preference | mixed | so-so | in between');

/**
 * From one word over a middle to its opposite. The words alone are milder than with "very" and stronger than with "somewhat".
 * `after`: degrees also follow the word, as in "agree strongly".
 */
function twoSided(family: string, low: string, high: string, { middle = '', after = false } = {}): LabelSet[] {
  const [lows, highs] = [wordings(low), wordings(high)];
  const degree = (degrees: Wordings, words: Wordings): Wordings =>
    combine(degrees, words, ' ').concat(after ? combine(words, degrees, ' ') : []);
  const lowest = [...degree(MOST, lows), ...combine(['not at all'], highs, ' ')];
  const highest = degree(MOST, highs);
  const lower = [...lows, ...degree([...MUCH, ...SOME], lows)];
  const higher = [...highs, ...degree([...MUCH, ...SOME], highs)];
  const centre = middle === '' ? MIDDLE : [...MIDDLE, ...wordings(middle)];
  const fine = [
    lowest,
    [...lows, ...degree(MUCH, lows)],
    degree(SOME, lows),
    centre,
    degree(SOME, highs),
    [...highs, ...degree(MUCH, highs)],
    highest,
  ];
  const finer = [
    degree(EXTREME, lows),
    degree(STRONG, lows),
    [...lows, ...degree(SOME, lows)],
    centre,
    [...highs, ...degree(SOME, highs)],
    degree(STRONG, highs),
    degree(EXTREME, highs),
  ];
  const sets = [[lowest, lower, centre, higher, highest], [lowest, lower, higher, highest], [lows, centre, highs], fine, finer];
  return [...sets, without(fine, 3), without(finer, 3)].map((points) => labelSet(family, points));
}

/** From none of something to very much of it. */
function oneSided(adjective: string): LabelSet[] {
  const to = (degrees: string): Wordings => combine(wordings(degrees), [adjective], ' ');
  const none = [...to('not at all | not'), `not ${adjective} at all`];
  const little = to('not very | not so | not too | not particularly | slightly | a little | a bit');
  const some = to('somewhat | moderately | fairly | reasonably');
  const much = to('very | quite');
  const most = to('extremely | completely | highly | totally');
  return [
    [none, little, some, much, most],
    [none, little, some, [...much, ...most]],
  ].map((points) => labelSet(`degree of ${adjective}`, points));
}

const without = (points: readonly Wordings[], index: number): Wordings[] => points.filter((_, at) => at !== index);

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
  return [...twoSidedSets(), ...oneSidedSets(), ...others.map(labelSetOf)];
}

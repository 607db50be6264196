const list = (items: string[]): string => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`);

/** Everything that a sample size says, in English. Numbers come as text. */
export const en = {
  list,
  answers: (n: string): string => `${n} completed answers`,
  perWave: (n: string): string => `${n} completed answers in each of the two waves`,
  pairs: (n: string): string => `${n} people who answer in both waves`,
  reached: (margin: string, n: string): string => `${margin} is the margin of error of ${n} completed answers`,
  reachedChange: (n: string, change: string, power: string, level: string): string =>
    `two waves of ${n} find a change of ${change} with ${power} power; all at ${level} confidence`,
  reachedMargin: (level: string): string => `at ${level} confidence`,
  invitations: (n: string): string => `${n} invitations`,
  invitationsBetween: (fewest: string, most: string): string => `${fewest} to ${most} invitations`,
  eachWave: (what: string): string => `${what} in each wave`,
  yield: (share: string): string => `if ${share} of them lead to a usable answer`,
  yields: (high: string, low: string): string => `if ${high} down to ${low} of those asked answer: an assumption, not a fact`,
  forMargin: (margin: string, level: string): string => `for a margin of error of ${margin} at ${level} confidence`,
  forChange: (change: string, power: string): string => `to find a change of ${change} with ${power} power`,
  forCells: (cells: string, floor: string): string => `for ${cells} cells with at least ${floor} answers each`,
  forStrata: (strata: string, floor: string): string => `for ${strata} strata with at least ${floor} answers each`,
  points: (value: string): string => `${value} points`,
  scalePoints: (value: string): string => `${value} on the scale`,
  gives: 'What they are good for',
  margin: 'margin of error',
  cellMargin: (cells: string, n: string): string => `margin of error in each of ${cells} equal cells with ${n} answers`,
  significant: 'change from one wave to the next that is significant once it is seen',
  shift: (power: string): string => `true change that is found with ${power} power`,
  rise: (power: string): string => `true rise that is found with ${power} power`,
  drop: (power: string): string => `true drop that is found with ${power} power`,
  columns: { stratum: 'stratum', size: 'size', sd: 'sd', answers: 'answers', invitations: 'invitations', margin: 'margin' },
  all: 'all',
  more: (n: string): string => `… ${n} more, all of them with --full`,
  formula: 'Formula',
  assumptions: 'Assumptions',
  warnings: 'Warnings',
  ask: 'Ask for more',

  simpleRandom: 'Simple random sampling: everybody is equally likely to be asked, and one answer does not depend on another.',
  designed: (deff: string, parts: string[], n: string, effective: string): string =>
    `Design effect ${deff} (${list(parts)}): ${n} answers tell as much as ${effective} of a simple random sample.`,
  knownEffect: (effect: string): string => `${effect} as given`,
  clusters: (effect: string, size: string, icc: string): string =>
    `${effect} for clusters of ${size} with an intraclass correlation of ${icc}`,
  weights: (effect: string, cv: string): string => `${effect} for weights with a coefficient of variation of ${cv}`,
  shareAssumed:
    'A share of 50%, the least favourable; one nearer to 0 or 100% needs fewer (--share). A CSAT is planned as such a share: its top boxes.',
  share: (share: string): string => `A share of ${share} is expected, such as the top-2-box of a CSAT question.`,
  sdAssumed: 'A standard deviation of 1, as is usual on 5-point scales; better is the one of your last wave (--sd).',
  strataSd: (sd: string): string => `The standard deviations are those of the strata; within strata that is ${sd} on average.`,
  sd: (sd: string): string => `A standard deviation of ${sd} points of the scale is expected.`,
  npsAssumed: (n: string): string =>
    `Half promoters and half detractors, the least favourable. With 50% promoters and 20% detractors it would be ${n} (--promoters .5 --detractors .2).`,
  nps: (promoters: string, detractors: string, variance: string): string =>
    `${promoters} promoters and ${detractors} detractors are expected: variance ${variance}.`,
  large: 'A population so large that its size does not matter (--population when it is not).',
  finite: (n: string): string => `A population of ${n}: the margin of error has the finite population correction.`,
  finiteNotForChange: 'The answers for a change are not corrected for the population: tests of two waves know no population.',
  confidence: (level: string): string => `${level} confidence, two-sided; normal approximation.`,
  tTest: 'A change of a mean is tested by a t test, which needs about one answer more than the normal formula (pairs: two more).',
  independent: (power: string): string =>
    `Two waves of the same size with other people in each; a true change is missed in ${power} of cases.`,
  paired: (correlation: string, power: string): string =>
    `The same people answer in both waves, their two answers correlated by ${correlation}; a true change is missed in ${power} of cases.`,
  correlationAssumed: 'That correlation is assumed: the one of your last two waves is better (--correlation).',
  fromTo: (from: string, to: string): string => `The share moves from ${from} to ${to}; a drop and a rise do not need the same.`,
  strata: 'The overall figure is weighted by the sizes of the strata, each of which is sampled at random.',
  neyman: 'Neyman allocation is best for the overall figure with these standard deviations, and not for other questions.',
  weighting: (effect: string): string =>
    `The strata answer out of proportion: figures over all of them need weights, size by answers (their design effect: ${effect}).`,
  floor: (floor: string): string =>
    `At least ${floor} answers in each stratum, or all its members; 30 are the least to show a group, 100 to compare it.`,
  cells: (cells: string, floor: string): string =>
    `${cells} cells of the same size with at least ${floor} answers each; 30 are the least to show a group, 100 to compare it.`,
  cellsAtMargin: (cells: string, n: string, total: string): string =>
    `The margin asked for within each cell: ${cells} × ${n} = ${total} answers.`,
  adjustedWald: (n: string): string => `By the adjusted Wald interval, which csat analyze reports, ${n} would do.`,
  continuity: (n: string): string => `A test with continuity correction needs ${n} (Fleiss).`,
  krejcieMorgan: (n: string): string => `Krejcie and Morgan’s table (1970) has ${n}: it rounds to the nearest, here it is rounded up.`,
  rateUnknown:
    'The response rate is unknown. Said to be usual, and no facts about your customers: 5–30% of consumers asked by e-mail (over 20% is good for an NPS), 20–40% in business; in an app or WeChat it has to be measured. About 85% of those who begin complete. Give the rate of your last wave: --response-rate.',
  rate: (rate: string, more: string[]): string =>
    `${rate} of those who are reached respond${more.length === 0 ? '' : ` (${list(more)})`}. Is that your last wave’s rate? Others’ rates say little.`,
  completion: (share: string): string => `${share} of them complete`,
  bad: (share: string): string => `${share} of the answers are discarded`,
  deliverable: (share: string): string => `${share} of the invitations arrive`,

  probability: 'All this holds for probability samples only: people drawn at random from a list of all, not whoever comes along.',
  selfSelected: 'A link that anybody may follow gives a self-selected sample, which has no margin of error (AAPOR), however many answer.',
  perCell:
    'Each group reported by itself (dealer × quarter) needs its own answers, 30 to show it and 100 to compare it: that usually decides the total (--cells, --per-cell).',
  npsNeedsMore: (times: string, n: string, other: string): string =>
    `An NPS needs more than a top-2-box: for the same margin about ${times} times as many answers (variance ${n} against ${other}).`,
  tooFew: (invitations: string, population: string, answers: string): string =>
    `${invitations} invitations, but there are only ${population} people. If all of them are invited, about ${answers} answers come.`,
  tooFewPeople: (answers: string, population: string): string =>
    `${answers} answers, but there are only ${population} people: ask for less.`,
  tooFewInStrata: (names: string[]): string => `More invitations than people in ${list(names)}.`,
  census: 'Everybody has to answer: that is a census and no sample.',
  rough: (n: string): string => `Only about ${n} answers are expected in the smallest class: the normal approximation is rough there.`,
  fewAnswers: 'Under 30 answers the normal approximation is rough.',
  belowFloor: (n: string, floor: string): string => `${n} answers in each cell, ${floor} asked for.`,
  smallStrata: (names: string[]): string => `Under 30 answers, too few to show by themselves: ${list(names)} (--per-cell 30).`,
  andMore: (n: string): string => `${n} more`,
};

/** A language is complete when it says all that English says. */
export type Words = typeof en;

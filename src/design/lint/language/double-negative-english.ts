import { mask } from './mask.js';
import { oneOf } from './one-of.js';

const NEGATOR = "(?:not|never|no|none|nobody|nothing|nowhere|without|hardly|scarcely|barely|cannot|[a-z]+n't)";
/** Adjectives and adverbs that deny. */
const DENYING = oneOf(`
  un(?:available|able|acceptable|affordable|aware|clear|comfortable|common|dependable|desirable|fair|familiar|fit|friendly|happy|helpful|important|impressed|interested
    |justified|kind|known|likely|necessary|pleasant|popular|prepared|professional|realistic|reasonable|reliable|responsive|safe|satisfactory|satisfied|satisfying|suitable
    |sure|true|trustworthy|usual|welcome|willing|wise)
  | dis(?:agreeable|appointed|appointing|courteous|honest|organised|organized|pleased|respectful|satisfied|similar)
  | in(?:accessible|accurate|adequate|appropriate|capable|complete|considerate|consistent|convenient|correct|effective|efficient|flexible|frequent|secure|significant|sufficient)
  | im(?:balanced|patient|perfect|polite|possible|practical|probable|proper) | ir(?:regular|relevant|responsible) | rarely | seldom
`);
/** Verbs that deny what follows. */
const OPPOSING =
  '(?:oppos(?:e|es|ed|ing)|disagree[sd]?|disapprov(?:e|es|ed|ing)|against|object(?:s|ed)? to|refus(?:e|es|ed|ing)|reject(?:s|ed|ing)?|den(?:y|ies|ied|ying)|prohibit(?:s|ed|ing)?|ban(?:s|ned|ning)?|forbid(?:s|den|ding)?|unwilling|abolish(?:es|ed|ing)?|fail(?:s|ed|ing)?|prevent(?:s|ed|ing)?|avoid(?:s|ed|ing)?|disallow(?:s|ed|ing)?|dislike[sd]?|lack(?:s|ed)?|cancel(?:s|led|ling)?)';
const MASKS = [
  /\bneither\b.*?\bnor\b[^,.?;]*/g,
  /\b(?:whether )?(?:or|if) not\b/g,
  /\bno longer\b|\bno (?:more|less|fewer|later|sooner|earlier) than\b|\bnot (?:only|just|yet|applicable|sure|at all (?!un|dis|in))|\bno matter\b|\bwhy not\b|\bno one else\b|\bno\.? \d+/g,
  /\b(?:can|could)(?:not|n't| not) help\b|\bnon-?[a-z]+\b|\bnothing but\b|\bnot to mention\b/g,
  /\b(?:agree|agrees|approve|support|favor|favour|like|liked|accept|allow|satisfied|likely|happy|fair|safe|clear|helpful|important|comfortable|appropriate|possible|willing|accurate|effective|reasonable)\b(?: strongly| somewhat)?,? or (?:strongly |somewhat |very |rather )?[a-z]+\b/g,
];
const WITHIN = (words: number): string => `(?:\\s+(?!because\\b|but\\b|when\\b|if\\b|who\\b)[a-z'-]+){0,${words}}\\s+`;

const PATTERNS = [
  `\\b(?<a>${NEGATOR})${WITHIN(8)}(?<b>${NEGATOR})\\b`,
  `\\b(?<a>${NEGATOR})${WITHIN(4)}(?<b>${DENYING})\\b`,
  `\\b(?<a>${NEGATOR})${WITHIN(2)}(?<b>${OPPOSING})\\b`,
  `\\b(?<a>${OPPOSING})${WITHIN(8)}(?<b>${NEGATOR})\\b`,
  `\\b(?<a>${OPPOSING})${WITHIN(3)}(?<b>${OPPOSING})\\b`,
].map((pattern) => new RegExp(pattern));

/** Words of an English question that deny one after the other; null when there are none. */
export function doubleNegativeEnglish(core: string): string | null {
  const masked = mask(core.toLowerCase(), MASKS);
  for (const pattern of PATTERNS) {
    const { a, b } = pattern.exec(masked)?.groups ?? {};
    if (a !== undefined && b !== undefined) return `${a} … ${b}`;
  }
  return null;
}

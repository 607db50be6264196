import { maskEnglish } from './english-masks.js';
import { AUXILIARY, JUDGING, VERB, VERB_OR_NOUN, VERB_PAST, VERB_THIRD, WH } from './english-words.js';
import { oneOf } from './one-of.js';
import { firstPair, type Pair } from './pair.js';

const AND = '(?<and>and/or|and|&|as well as|along with|together with|plus)';
const WORDS = '[^.?!;:]*?';
/** A word that begins a clause: what follows is no list of things to judge. */
const CLAUSE =
  '(?:that|which|who|whom|whose|when|where|because|if|so|while|since|to|how|what|whether|than|before|after|until|then|not|why|in|on|at|for|with)';
const LIST = `(?:(?!\\b${CLAUSE}\\b)[^.?!;:])*?`;
const DETERMINER = '(?:the|our|your|my|their|its|this|that|these|those|his|her|a|an)';
const OBJECT = `(?:${DETERMINER}|it|them|me|us|you|any|all|more|less)`;
const DEGREE = '(?:(?:very|really|also|quite|so|truly|highly|always|generally|[a-z]+ly)\\s+)?';

/** What asks for a judgement of the things that follow. */
const JUDGEMENT = oneOf(`
  \\b(?:satisfied|dissatisfied|happy|unhappy|pleased|content|comfortable|impressed|disappointed|delighted|satisfaction|experience|experiences)\\b[^,.?;]{0,30}?\\b(?:with|about|by|of)
  | (?:^|\\b(?:please|you|to|us|and|,)\\s+(?:[a-z]+ly\\s+)?)(?:rate|evaluate|assess|grade|score|judge)
  | \\b(?:feel|think|thoughts|opinion|opinions|view|views|impression|impressions)\\s+(?:about|of|on|regarding)
  | \\bhow would you describe
  | \\bhow (?:important|useful|valuable|relevant)\\b[^,.?]{0,14}?\\b(?:is|are|was|were)
  | \\bhow (?:is|are|was|were)
  | \\b(?:do|did) you (?:really |also )?(?:like|enjoy|love|trust)
`);
const JUDGED = `${DEGREE}(?:(?:easy|difficult|simple|hard|pleasant|nice)\\s+to\\s+[a-z]+|${JUDGING})`;
/** After a predicate adjective; before a noun the pair would only describe it. */
const PREDICATE_END = `(?=\\s*(?:[.,?!;:]|$)|\\s+(?:to|for|in|with|when|during|at|of|about|as|enough|on|by|while|than|throughout|is|are|was|were|do|did|does|towards?|i|you|we|they|the|our|your|this|that|us|me)\\b)`;
const LINK =
  '\\b(?:is|are|was|were|be|been|being|am|seems?|seemed|feels?|felt|looks?|looked|finds?|found|how|keeps?|kept|stays?|remains?|appears?|appeared)\\b';
const VERB_AFTER = `(?:[a-z]+ly\\s+|also\\s+|then\\s+)?(?:${VERB}\\b|${VERB_OR_NOUN}\\s+${OBJECT}\\b)`;

const PATTERNS = [
  String.raw`(?<and>\band\s?/\s?or\b)`,
  `\\b${WH}\\b${WORDS}(?:,\\s*)?\\b${AND}\\s+(?:if so,?\\s+)?${WH}\\b`,
  `${JUDGEMENT}\\s${LIST}[\\s,]${AND}\\s+(?!${CLAUSE}\\b|${AUXILIARY}\\b|_)[a-z]`,
  `(?:^|${LINK}${WORDS}\\s)${JUDGED}(?:,\\s*${JUDGED})*,?\\s+(?<and>and|&|yet|but also|as well as)\\s+${JUDGED}${PREDICATE_END}`,
  `\\b${AUXILIARY}\\b${WORDS}[\\s,]${AND}\\s+${AUXILIARY}(?:n't)?\\s+(?:he|she|it|they|you|we|i|there|any|staff|people|${DETERMINER})\\b`,
  `\\b(?:${AUXILIARY}|${VERB_PAST}|${VERB_THIRD})\\b${WORDS}[\\s,]${AND}\\s+(?:${DETERMINER}|it|they|he|she|we|i|you|staff|service)\\s+(?:(?!you|that|which|who|we|they|i\\b)[a-z'-]+\\s+){0,3}?(?:${AUXILIARY}|takes?|makes?|gives?|works?|feels?|looks?|seems?|met|responded|answered|explained|helped|gave|took|kept|made|went|came|got)\\b`,
  `\\b${VERB_PAST}\\s+${AND}\\s+(?:[a-z]+ly\\s+)?${VERB_PAST}(?=\\s+(?:${OBJECT}|every[a-z]*|with|what|to)\\b|\\s*[.?!]|$)`,
  `\\b(?:do|does|did|can|could|would|will|should|must|(?:likely|able|easy|difficult|hard|willing|want|plan|intend|expect)\\b[^.?;]{0,20}?\\sto)\\s${WORDS}[\\s,]${AND}\\s+${VERB_AFTER}`,
  `\\b(?:more|less|fewer)\\b${WORDS}\\s${AND}\\s+(?:more|less|fewer)\\b`,
  `\\b${VERB_THIRD}\\b${WORDS}[\\s,]${AND}\\s+(?:[a-z]+ly\\s+|also\\s+)?${VERB_THIRD}(?=\\s+(?:${OBJECT}|my|people|customers|well|questions|problems)\\b|\\s*[.?!]|$)`,
  `^(?:${DETERMINER}\\s+)?(?:[a-z'-]+\\s+){1,4}${AND}\\s+(?:${DETERMINER}\\s+)?(?:[a-z'-]+\\s+){1,4}(?:is|are|was|were)\\s+${JUDGED}\\b`,
  `^(?:is|are|was|were)\\s+(?:${DETERMINER}\\s+)(?:[a-z'-]+\\s+){1,4}${AND}\\s+(?:${DETERMINER}\\s+)?(?:[a-z'-]+\\s+){1,4}${JUDGED}\\b`,
].map((pattern) => new RegExp(pattern, 'd'));
const LEFT = [/(?:^|\s)(?<and>and|&|as well as)(?=\s)/d];

/** Two things that an English question or statement may join; null when nothing is joined. */
export function doubleBarreledEnglish(core: string): Pair | null {
  const masked = maskEnglish(core);
  return firstPair(masked, core, PATTERNS, 1) ?? firstPair(masked, core, LEFT, 2);
}

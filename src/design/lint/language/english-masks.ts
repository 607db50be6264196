import { mask } from './mask.js';
import { oneOf } from './one-of.js';

/** Pairs that are one thing. */
const BOUND = oneOf(`
  friends? (?:or|and|&) (?:a )?(?:colleagues?|famil(?:y|ies)|relatives?|acquaintances?) | famil(?:y|ies) (?:or|and|&) (?:close )?friends? | friends? and neighbou?rs
  | terms and conditions | pros and cons | advantages and disadvantages | strengths and weaknesses | bed and breakfast | food and (?:drinks?|beverages?)
  | drinks? and snacks? | research and development | health and (?:safety|social care|care) | arts? and (?:crafts?|culture|entertainment)
  | men and (?:the )?women | women and men | boys and girls | girls and boys | mothers? and fathers? | fathers? and mothers? | husbands? and wi(?:fe|ves)
  | m[ou]ms? and dads? | parents? and (?:child(?:ren)?|teachers?|guardians?) | brothers? and sisters? | sons? and daughters? | adults? and children
  | ladies and gentlemen | blacks? and whites? | rich and (?:the )?poor | young and (?:the )?old | old and (?:the )?young
  | day and night | back and forth | up and down | in and out | now and then | here and there | once and for all | more and more | less and less
  | over and over | again and again | on and off | far and away | by and large | first and (?:foremost|last) | last but | each and every
  | any and all | one and only | safe and sound | wear and tear | law and order | peace and quiet | trial and error | supply and demand
  | profit and loss | buy(?:ing)? and sell(?:ing)? | come and go | pick and choose | wait and see | try and | go and | come and | go ahead and | stop and
  | sit and | read(?:ing)? and writ(?:e|ing) | drinking and driving | heating and (?:cooling|air[- ]conditioning|ventilation) | salt and pepper
  | bread and butter | fish and chips | gas and electric(?:ity)? | check[- ]?in and (?:check[- ]?)?out | pick[- ]?up and (?:drop[- ]?off|delivery|return)
  | copy and paste | drag and drop | plug and play | terms and | rules and regulations | questions? and answers? | name and address
  | names and addresses | date and time | time and date | place and time | time and place | goods and services | science and technology
  | parks and recreation | and so (?:on|forth) | and the like | and (?:all |any )?others? | and similar | and more(?=\\s*[.?]|$) | you and (?:your|the) [a-z]+
  | \\d+ and \\d+ | and a half | and above | and over | and older | and under | and up | and below
`);
const MASKS = [
  new RegExp(`\\b${BOUND}(?![a-z])`, 'gi'),
  /\bbetween\b[^,.?;]*?\band\b/gi,
  /\bneither\b[^,.?;]*?\bnor\b/gi,
  /,?\s*\b(?:including|such as|for example|for instance|e\.?g\.?|namely)\b[^?;]*/gi,
];
/** Two capitalised words joined inside a sentence are a name: Marks and Spencer. */
const NAME = /(?<=[a-z,] )[A-Z][\w'-]+ (?:and|&) [A-Z][\w'-]+/g;

/** English in lower case, with pairs that are one thing blanked out; every character stays where it was. */
export const maskEnglish = (core: string): string => mask(mask(core, [NAME]).toLowerCase(), MASKS);

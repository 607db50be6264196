import { maskChinese } from './chinese-masks.js';
import { ASKING_ZH, DEGREE_ZH, JUDGING_ZH } from './chinese-words.js';
import { firstPair, type Pair } from './pair.js';
import { withoutAsides } from './question-core.js';

const AND = '(?<and>以及|及其|和|与|及|跟|、|&)';
const IN_CLAUSE = '[^，。？！；_]';
const THING = `${IN_CLAUSE}{1,14}?`;
const JUDGED = '(?:满意|评价|评分|打分|评分为|如何|怎么样|怎样|看法|感受|印象|感觉|体验)';

const PATTERNS = [
  `(?:对|请对|请为|为)${IN_CLAUSE}{1,24}?${AND}${IN_CLAUSE}{1,24}?${JUDGED}`,
  `(?:觉得|认为)${IN_CLAUSE}{1,20}?${AND}${IN_CLAUSE}{1,20}?${JUDGED}`,
  `(?:请评价|如何评价|评价一下|怎样评价|请给|给)${IN_CLAUSE}{1,20}?${AND}${IN_CLAUSE}{1,20}?(?:${JUDGED}|打分|[。？]|$)`,
  `(?:是否|您|你)(?:也|很|真的)?(?:喜欢|认可|信任|欣赏|看重|享受|了解)${IN_CLAUSE}{1,16}?${AND}${IN_CLAUSE}{1,16}?(?:吗|[？?])`,
  `${THING}${AND}${THING}(?:都|均|皆|是否|是不是)${IN_CLAUSE}{0,4}?${DEGREE_ZH}${JUDGING_ZH}`,
  `${THING}${AND}${THING}${DEGREE_ZH}${JUDGING_ZH}(?:吗|[？?])`,
  `${THING}${AND}${THING}(?:很|非常|十分|比较|令人|让人)${JUDGING_ZH}[。.]?$`,
  `${JUDGING_ZH}(?:、${DEGREE_ZH}${JUDGING_ZH})*(?<and>、|和|与|且|又|及|以及|而)${DEGREE_ZH}${JUDGING_ZH}(?!的|地|性|度|感)`,
  `[^，。？]{2,}?(?<and>，?(?:并且|而且|且))[^，。？]{2,}`,
  `[^，。？]{2,}?(?<and>，并|，同时(?!期|间|使))[^，。？]{2,}`,
  `[^，。？]{2}(?<and>并)[^，。？且非不]{2,5}了`,
  `[^，。？]{2,}(?<and>，)[^，。？]{1,10}(?:也|还)(?:很|非常|十分|比较|较|都|相当)`,
  `[^，。？]{1,10}?${JUDGING_ZH}(?<and>，)[^，。？]{2,8}?${DEGREE_ZH}${JUDGING_ZH}[。.]?$`,
  `(?:既|又|不仅|不但|不光)[^。？]{1,16}?(?<and>，?(?:又|而且|还|也|更|并且))[^。？]{1,}`,
].map((pattern) => new RegExp(pattern, 'du'));
/** Two things asked, one after the other. */
const ASKED_TWICE = [new RegExp(`${ASKING_ZH}[^，？?。]*(?<and>[，、？?]|以及|和|与|并)(?!还是|或)[^，？?。]*${ASKING_ZH}`, 'du')];
const NOT_ASKING = /无论[^，]*|不管[^，]*|没什么|或多或少|哪怕|什么的|为什么(?=，|？|\?)|请问您?是否(?=方便|愿意|可以)/gu;
const LEFT = [/(?<and>以及|和|与|及|、|并|且|同时)/du];

/** Two things that a Chinese question or statement may join; null when nothing is joined. `text` is the whole of it, `core` the question in it. */
export function doubleBarreledChinese(text: string, core: string): Pair | null {
  const masked = maskChinese(core);
  const whole = withoutAsides(text, 'zh');
  const asking = maskChinese(whole).replace(NOT_ASKING, (matched) => '_'.repeat(matched.length));
  return firstPair(masked, core, PATTERNS, 1) ?? firstPair(asking, whole, ASKED_TWICE, 1) ?? firstPair(masked, core, LEFT, 2);
}

import { combine, type LabelSet, labelSet, labelSetOf, type Wordings, wordings } from './label-set.js';

const MOST = wordings('非常 | 很 | 十分 | 极其 | 极 | 极为 | 完全 | 特别 | 最');
const QUITE = wordings('比较 | 较 | 较为');
const SOME = wordings('有点 | 有些 | 有点儿 | 稍微 | 略 | 略微');
const MIDDLE = wordings('一般 | 中立 | 中性 | 普通 | 一般般 | 无所谓 | 还行 | 还可以 | 尚可 | neutral');
const UNSURE = '不确定 | 不好说 | 说不清 | 说不准 | 难说 | 不一定';

const NOT_AT_ALL = wordings('一点也不 | 一点都不 | 根本不 | 毫不');
const NOT_SO = wordings('不太 | 不大 | 不怎么 | 不是很');

const degree = (degrees: Wordings, words: Wordings): Wordings => combine(degrees, words, '');

/** From one word over a middle to its opposite. The word alone is the milder grade beside 非常, and the stronger one beside 比较. */
function twoSided(
  family: string,
  low: string,
  high: string,
  more: { lowest?: string; lower?: string; middle?: string; highest?: string } = {},
): LabelSet[] {
  const [lows, highs] = [wordings(low), wordings(high)];
  const further = (line: string | undefined): Wordings => (line === undefined ? [] : wordings(line));
  const lowest = [...degree(MOST, lows), ...degree(NOT_AT_ALL, highs), ...further(more.lowest)];
  const mild = [...degree([...QUITE, ...SOME], lows), ...degree(NOT_SO, highs), ...further(more.lower)];
  const centre = [...MIDDLE, ...degree(['一般'], highs), ...further(more.middle)];
  const warm = degree([...QUITE, ...SOME, '基本', '还算'], highs);
  const highest = [...degree(MOST, highs), ...further(more.highest)];
  return [
    [lowest, [...lows, ...mild], centre, [...highs, ...warm], highest],
    [lowest, [...lows, ...mild], [...highs, ...warm], highest],
    [lows, centre, highs],
    [lowest, lows, mild, centre, warm, highs, highest],
    [lowest, lows, mild, warm, highs, highest],
  ].map((points) => labelSet(family, points));
}

const twoSidedSets = (): LabelSet[] =>
  [
    twoSided('satisfaction', '不满意', '满意'),
    twoSided('agreement', '不同意 | 不认同 | 不赞同', '同意 | 认同 | 赞同 | 赞成', {
      lowest: '强烈反对 | 强烈不同意',
      lower: '反对',
      middle: UNSURE,
      highest: '强烈同意',
    }),
    twoSided('likelihood', '不可能', '可能 | 有可能', {
      lowest: '绝不可能 | 绝对不可能',
      middle: UNSURE,
      highest: '极有可能 | 很有可能 | 非常有可能',
    }),
    twoSided('willingness', '不愿意', '愿意', { middle: UNSURE }),
    twoSided('ease', '困难 | 难 | 不容易', '容易'),
    twoSided('ease', '复杂 | 不简单', '简单'),
    twoSided('convenience', '不方便 | 不便捷', '方便 | 便捷'),
    twoSided('importance', '不重要', '重要'),
    twoSided('fit', '不符合', '符合', { middle: UNSURE }),
    twoSided('liking', '不喜欢', '喜欢'),
    twoSided('familiarity', '不了解', '了解'),
    twoSided('clarity', '不清楚', '清楚'),
    twoSided('helpfulness', '没有帮助 | 没帮助', '有帮助'),
    twoSided('trust', '不信任', '信任'),
    twoSided('quality', '差 | 不好', '好'),
    twoSided('speed', '慢', '快'),
    twoSided('level', '低', '高'),
    twoSided('effort', '不费力', '费力', { lowest: '几乎不费力 | 毫不费力' }),
  ].flat();

/** Whether something will be done: 一定会, 一定会推荐. */
const certainty = (verb: string): LabelSet => {
  const will = (degrees: string): string => degrees.replace(/会/g, `会${verb}`);
  return labelSetOf([
    'certainty',
    will('一定不会 | 肯定不会 | 绝对不会'),
    will('可能不会 | 应该不会 | 不太会 | 也许不会'),
    `${UNSURE} | 看情况 | 一般`,
    will('可能会 | 应该会 | 也许会'),
    will('一定会 | 肯定会 | 绝对会'),
  ]);
};

const others = [
  // The five grades of the evaluation of government services, 政务服务好差评 (State Council, 2019): 基本满意 is the middle.
  ['satisfaction', '非常不满意 | 很不满意', '不满意', '基本满意', '满意', '非常满意 | 很满意'],
  ['quality', '差 | 不合格 | 较差', '中 | 一般 | 合格', '良 | 良好', '优 | 优秀'],
  ['quality', '不及格 | 不合格', '及格 | 合格', '中等 | 中', '良好 | 良', '优秀 | 优'],
  ['quality', '很差 | 非常差 | 极差', '差 | 较差', '一般', '良好', '优秀'],
  ['review', '差评', '中评', '好评'],
  [
    'frequency',
    '从不 | 从未 | 从来没有 | 从来不',
    '很少 | 极少 | 几乎不 | 几乎没有',
    '有时 | 有时候 | 偶尔',
    '经常 | 常常 | 时常',
    '总是 | 一直 | 每次 | 每次都',
  ],
  ['frequency', '从不 | 从未 | 从来没有 | 从来不', '偶尔', '有时 | 有时候', '经常 | 常常 | 时常', '总是 | 一直 | 每次 | 每次都'],
  ['frequency', '从不 | 从未 | 从来没有 | 从来不', '偶尔 | 很少', '有时 | 有时候', '经常 | 常常 | 时常'],
  [
    'expectation',
    '远低于预期 | 远低于期望 | 远不如预期',
    '低于预期 | 低于期望 | 比预期差 | 不如预期',
    '符合预期 | 与预期一致 | 达到预期 | 符合期望',
    '高于预期 | 超出预期 | 超过预期 | 比预期好 | 高于期望',
    '远高于预期 | 远超预期 | 远高于期望',
  ],
  [
    'expectation',
    '低于预期 | 低于期望 | 比预期差 | 不如预期',
    '符合预期 | 与预期一致 | 达到预期 | 符合期望',
    '高于预期 | 超出预期 | 超过预期 | 比预期好 | 高于期望',
  ],
];

/** Ordered label sets in Chinese, made when asked for; traditional characters count as simplified ones. */
export function chineseSets(): LabelSet[] {
  const certainties = ['', '推荐', '购买', '继续使用'].map(certainty);
  return [...twoSidedSets(), ...certainties, ...others.map(labelSetOf)];
}

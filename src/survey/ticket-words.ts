import { noAnswer } from './no-answer.js';
import { normalise } from './text.js';

const RESOLVED = words(`
  solved | resolved | closed | done | completed | complete | fixed | finished | gelöst | erledigt | geschlossen
  已解决 | 已关闭 | 已完成 | 已结束 | 已完结 | 已办结 | 已结单 | 已处理 | 解决 | 关闭 | 完成 | 办结 | 结单
`);
const YES = words('yes | y | true | t | x | reopened | 是 | 有 | 已重开 | 重开');
const NO = words('no | n | false | f | never | not reopened | 否 | 无 | 没有 | 未重开');

const GOOD = words(
  'good | goodwithcomment | good with comment | positive | satisfied | happy | thumbs up | gut | zufrieden | 满意 | 好评 | 好 | 赞',
);
const BAD = words(
  'bad | badwithcomment | bad with comment | negative | dissatisfied | unsatisfied | unhappy | thumbs down | schlecht | unzufrieden | 不满意 | 差评 | 差 | 踩',
);

/** Whether a rating that knows two sides only is good; null for other words. */
export function saysGood(rating: string): boolean | null {
  const word = normalise(rating);
  return GOOD.has(word) ? true : BAD.has(word) ? false : null;
}

/** Whether a status is one that resolved tickets have in most systems. */
export const isResolved = (status: string): boolean => RESOLVED.has(normalise(status));

/** Whether a cell says that a ticket was reopened: a number of times, yes or no, or a moment; null when it says neither. */
export function saysReopened(text: string): boolean | null {
  const word = normalise(text);
  if (/^\d+(\.0+)?$/.test(word)) return Number(word) > 0;
  if (YES.has(word)) return true;
  if (NO.has(word)) return false;
  return /\d[-/.:年]\d/.test(word) ? true : null;
}

/** The number of replies in a cell; null when it is no number. */
export const repliesIn = (text: string): number | null => (/^\d+(\.0+)?$/.test(text.trim()) ? Number(text) : null);

/** Whether a cell that holds something says nothing. */
export const saysNothing = (text: string): boolean => noAnswer(text) !== null;

function words(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(/\||\n/)
      .map(normalise)
      .filter((word) => word !== ''),
  );
}

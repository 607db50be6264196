import { mask } from './mask.js';
import { oneOf } from './one-of.js';

/** Words that hold a character of negation and deny nothing, and pairs of opposites. */
const HARMLESS = [
  oneOf(`
  非常 | 是非 | 除非 | 非洲 | 无论 | 无线 | 无糖 | 无人机 | 无障碍 | 无忧 | 无印 | 无关 | 无锡 | 无聊 | 未来 | 未婚 | 未成年 | 不仅 | 不但 | 不光 | 不管 | 不断 | 不错 | 不过 | 不久 | 不少 | 不同(?!意)
  | 不动产 | 不锈钢 | 不妨 | 不论 | 不止 | 不等 | 特别 | 性别 | 差不多 | 对不起 | 了不起 | 忍不住 | 不由得 | 没关系 | 没事 | 无所谓 | 不适用 | 不满(?=\\d) | 以上都没有 | 都没有(?=[，。？]|$) | 别的 | 别人 | 级别 | 区别
  | 取消政策 | 取消订单 | 免打扰 | 勿扰 | 禁止吸烟区 | 莫不 | 没收 | 沉没 | 不得(?=已|了) | 来不及 | 无感
`),
  '(\\p{Script=Han})[不没]\\1',
  '有没有|能不能|可不可以|喜不喜欢|愿不愿意|满不满意|同不同意|应不应该|会不会|要不要|是不是',
  '(\\p{Script=Han}{1,4})(?:、|，|和|与|或|或者|还是)(?:是)?(?:不太|不大|不很|不|没有?|未)\\1',
  '既不[^，。？]*也不[^，。？]*',
  '(?:满意|同意|喜欢|可能|重要|支持|赞成)(?:、|，|和|与|或|或者|还是)(?:是)?(?:不太|非常不|很不|不)(?:满意|同意|喜欢|可能|重要|支持|赞成)',
].map((pattern) => new RegExp(pattern, 'gu'));

const FIXED =
  /不得不|不能不|不会不|不可不|不无|没有不|没有[^，。？]{1,6}(?:是)?不|无不|莫不|并非不|并非没|并不是不|不是不|不是没|未必不|非[^，。？常]{1,6}不可|未尝不/u;
const NEGATOR = '不|没有|没|未|毫无|无法|无需|无须|勿|禁止|反对|取消|拒绝|避免|杜绝|防止';
const TWICE = new RegExp(`(?<a>${NEGATOR})[^，。？；]{0,12}?(?<b>${NEGATOR})`, 'u');

/** Words of a Chinese clause that deny one after the other; null when there are none. */
export function doubleNegativeChinese(core: string): string | null {
  const masked = mask(core, HARMLESS);
  const fixed = FIXED.exec(masked)?.[0];
  if (fixed !== undefined) return fixed;
  const { a, b } = TWICE.exec(masked)?.groups ?? {};
  return a === undefined || b === undefined ? null : `${a} … ${b}`;
}

import type { Asked, Option } from '../asked.js';
import { textsOfAsked } from './asked-text.js';
import { isGraded } from './grade.js';
import { numericRange } from './numeric-range.js';
import { saysNothing } from './option-names.js';
import { variantsOf } from './variants.js';

/** Frequencies and spans of time have an order of their own. */
const TIMED =
  /\b(?:daily|weekly|monthly|yearly|quarterly|every|once|twice|times|per|a (?:day|week|month|year)|less often|more often|never|ago|minutes?|hours?|days?|weeks?|months?|years?|today|yesterday)\b|每|次|[天周月年]|小时|分钟/i;
const YES_NO = /^(?:yes|no|maybe|是|否|有|没有|会|不会)\b|^[是否有会]$/i;
/** Places, dates, plans and models come from a list that the writer has. */
const FROM_LIST =
  /\b(?:country|region|city|state|province|county|district|branch|store|location|department|team|model|plan|tariff|month|day of the week|language|gender|sex)\b|国家|地区|省份|城市|门店|网点|分店|部门|车型|型号|套餐|月份|星期|性别|语言/i;
/** Education and the like run from low to high without saying so. */
const ORDERED = /\b(?:education|degree|qualification|seniority|class)\b|学历|教育程度|职级|等级/i;

/** Whether options are names in no order of their own: no grades, numbers, times, yes and no, and no list of places or models. */
export function isNominal(asked: Extract<Asked, { kind: 'choice' | 'ranking' }>): boolean {
  const { question } = asked;
  if ('ordered' in question && question.ordered) return false;
  if (textsOfAsked(asked).some((text) => FROM_LIST.test(text) || ORDERED.test(text))) return false;
  const names = asked.options.filter((option: Option) => !saysNothing(option)).map(({ label }) => label);
  return variantsOf(names).every((labels) => {
    const share = (test: (label: string) => boolean): number => labels.filter(test).length / Math.max(1, labels.length);
    if (isGraded(labels) || share((label) => numericRange(label) !== null) >= 0.5) return false;
    return share((label) => TIMED.test(label)) < 0.5 && share((label) => YES_NO.test(label.trim())) < 0.5;
  });
}

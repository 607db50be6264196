import type { Text } from '../survey/text.js';

/** Why responses are left out, in words that follow their number. */
export const REASONS: Readonly<Record<string, Text>> = {
  preview: { en: 'previews or tests', zh: '份预览或测试' },
  incomplete: { en: 'unfinished', zh: '份未完成' },
  footer: { en: 'footer row', zh: '行页脚' },
  filtered: { en: 'outside the filter', zh: '份不符合筛选条件' },
  duplicate: { en: 'duplicates', zh: '份重复' },
  'no-weight': { en: 'without a weight', zh: '份无权重' },
  'short-row': { en: 'rows shorter than the header', zh: '行短于表头' },
  'outside-period': { en: 'outside the period', zh: '份不在所选时段' },
  'no-customer': { en: 'without a customer', zh: '行无客户' },
  cancelled: { en: 'cancelled', zh: '行已取消' },
  returned: { en: 'given back whole', zh: '行全额退款' },
  'other-currency': { en: 'in another currency', zh: '行为其他币种' },
  later: { en: 'after the reference day', zh: '行晚于基准日' },
  'no-date': { en: 'without a readable date', zh: '份日期不可读' },
  'no-amount': { en: 'without a readable amount', zh: '行金额不可读' },
  'long-row': { en: 'rows longer than the header', zh: '行长于表头' },
};

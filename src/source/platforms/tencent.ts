import { clean, countOf, roleOf, roleTable } from './header.js';
import type { Description, Platform } from './platform.js';
import { sharedStem } from './shared-stem.js';

/** 腾讯问卷 exports: `21.<question>:<option>` is the column of one option; every line ends in a comma. */

const ROLES = roleTable({
  id: ['编号'],
  submitted: ['结束答题时间'],
  duration: ['答题时长'],
  personal: ['用户标识', '昵称', 'IP', 'UA', '自定义字段'],
  metadata: [
    '开始答题时间',
    '语言',
    '清洗数据结果',
    '智能清洗数据无效概率',
    '地理位置国家和地区',
    '地理位置省',
    '地理位置市',
    '用户类型',
    'Referrer',
    '中奖时间',
    '中奖金额',
    '审核状态',
  ],
});
const NUMBERED = /^(\d{1,3})\.\s*/;
/** What was written into a blank beside an option. */
const BLANK = /_填空\d*$/;

export const tencent: Platform = {
  id: 'tencent',
  name: '腾讯问卷',
  blank: [],
  detect: ([first]) => (countOf(first, ['编号', '开始答题时间', '结束答题时间']) === 3 ? 1 : null),
  describe(header) {
    const texts = (header[0] ?? []).map(clean);
    const rowsOf = (number: string): string[] => texts.filter((text) => NUMBERED.exec(text)?.[1] === number && !BLANK.test(text));
    return texts.map((text): Description => {
      const role = roleOf(ROLES, text) ?? (text === '' ? 'metadata' : BLANK.test(text) ? 'comment' : null);
      const number = role === null ? NUMBERED.exec(text)?.[1] : undefined;
      const rows = number === undefined ? [] : rowsOf(number);
      const apart = sharedStem(rows, /[:：]/);
      const question = (apart?.stem ?? text).replace(NUMBERED, '');
      if (apart === null) return { key: text, question, option: null, group: null, role };
      return { key: text, question, option: apart.rests[rows.indexOf(text)] ?? null, group: `q${number}`, role };
    });
  },
  exclude: () => [],
};

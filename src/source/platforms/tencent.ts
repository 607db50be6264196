import { clean, countOf, roleOf, roleTable } from './header.js';
import type { Description, Platform } from './platform.js';

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

export const tencent: Platform = {
  id: 'tencent',
  name: '腾讯问卷',
  blank: [],
  detect: ([first]) => (countOf(first, ['编号', '开始答题时间', '结束答题时间']) === 3 ? 1 : null),
  describe(header) {
    const texts = (header[0] ?? []).map(clean);
    const numberOf = (text: string): string | null => /^(\d{1,3})\./.exec(text)?.[1] ?? null;
    return texts.map((text): Description => {
      const role = roleOf(ROLES, text) ?? (text === '' ? 'metadata' : null);
      const number = numberOf(text);
      const alike = texts.filter((other) => number !== null && numberOf(other) === number);
      const colon = Math.max(text.lastIndexOf(':'), text.lastIndexOf('：'));
      const stem = text.slice(0, colon);
      const row = colon > 0 && alike.length > 1 && alike.every((other) => other.startsWith(stem));
      const question = (row ? stem : text).replace(/^\d{1,3}\.\s*/, '');
      const comment = role === null && /_填空\d*$/.test(text);
      return {
        key: text,
        question,
        option: row ? text.slice(colon + 1) : null,
        group: row ? `q${number}` : null,
        role: comment ? 'comment' : role,
      };
    });
  },
  exclude: () => [],
};

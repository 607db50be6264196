import { clean, countOf, roleOf, roleTable } from './header.js';
import type { Description, Platform } from './platform.js';

/** 问卷星 exports, by text or by option number. Questions are numbered; only the first row of a matrix names it. */

const ROLES = roleTable({
  id: ['序号'],
  submitted: ['提交答卷时间'],
  duration: ['所用时间'],
  personal: ['来自IP', '答题IP', '昵称', '微信昵称', '用户标识', 'openid', '姓名'],
  metadata: ['来源', '来源详情', '来源渠道', '开始答题时间', '总分', '经纬度', 'uid'],
});
/** What the platform adds to a question: its type and whether it is required. */
const TYPE = /\s*[(（][^()（）]*(单选题|多选题|填空题|矩阵|量表题|排序题|打分题|下拉题|必答)[^()（）]*[)）]/g;
/** `第6题(运动)` and `6、(运动)`: the column of one option. */
const OPTION = /^(?:第(\d{1,3})题|(\d{1,3})[、.：:．])\s*[(（](.+)[)）]$/;
const NUMBERED = /^(\d{1,3})\s*[、.：:．]\s*(.*)$/s;

export const wenjuanxing: Platform = {
  id: 'wenjuanxing',
  name: '问卷星',
  optionNumbers: true,
  // Skipped by logic, left empty, not ranked; some publishers write NULL.
  blank: ['(跳过)', '(空)', '-3', '-2', 'NULL'],
  detect: ([first]) =>
    countOf(first, ['序号']) > 0 && countOf(first, ['提交答卷时间', '所用时间', '来源', '来源详情', '来自IP']) >= 2 ? 1 : null,
  describe(header) {
    const described: Description[] = [];
    let matrix: { number: string | null; question: string } | null = null;
    for (const text of (header[0] ?? []).map(clean)) {
      const role = roleOf(ROLES, text) ?? (text === '' ? 'metadata' : null);
      if (role !== null) {
        described.push({ key: text, question: text, option: null, group: null, role });
        continue;
      }
      const option = OPTION.exec(text);
      const [, number = null, rest = text] = NUMBERED.exec(text) ?? [];
      const question = rest.replace(TYPE, '').trim() || text;
      // A row is parted from its question by one dash; two are a dash of the Chinese text.
      const [, before, row] = /^(.*[^—])—([^—]+)$/s.exec(rest) ?? [];
      if (option !== null) {
        const of = option[1] ?? option[2] ?? '';
        matrix = null;
        described.push({ key: text, question: `第${of}题`, option: option[3] ?? text, group: `q${of}`, role: null });
      } else if (before !== undefined && row !== undefined) {
        matrix = { number, question: before.replace(TYPE, '').trim() };
        described.push({ key: text, question: matrix.question, option: row.replace(TYPE, '').trim(), group: `q${number}`, role: null });
      } else if (matrix !== null && (number === null || number === matrix.number)) {
        described.push({ key: text, question: matrix.question, option: question, group: `q${matrix.number}`, role: null });
      } else {
        matrix = null;
        described.push({ key: text, question, option: null, group: null, role: null });
      }
    }
    return described;
  },
  exclude: () => [],
};

import { clean, countOf, roleOf, roleTable } from './header.js';
import type { Platform } from './platform.js';

/** Microsoft Forms sheets: one header row; a Likert block is one column per statement, headed by the statement alone. */

const ROLES = roleTable({
  id: ['ID'],
  submitted: ['Completion time', '完成时间'],
  personal: ['Email', 'Name', '电子邮件', '姓名', '名称'],
  metadata: ['Start time', '开始时间', 'Last modified time', '上次修改时间', 'Total points', 'Quiz feedback', 'Grade posted time'],
});

export const microsoftForms: Platform = {
  id: 'microsoft-forms',
  name: 'Microsoft Forms',
  blank: [],
  detect: ([first]) =>
    countOf(first, ['Start time', 'Completion time']) === 2 || countOf(first, ['开始时间', '完成时间']) === 2 ? 1 : null,
  describe: (header) =>
    (header[0] ?? []).map(clean).map((text) => ({
      key: text,
      question: text,
      option: null,
      group: null,
      role: roleOf(ROLES, text) ?? (/^(Points|Feedback) - /.test(text) || text === '' ? 'metadata' : null),
    })),
  exclude: () => [],
};

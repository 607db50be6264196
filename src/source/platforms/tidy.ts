import { normalise } from '../../survey/text.js';
import type { ColumnRole } from '../layout.js';
import { clean, describeTwoRows, roleTable } from './header.js';
import type { Platform } from './platform.js';

/** Any other table: one header row, or two where the first has gaps that the second fills with words. */

const ROLES = roleTable({
  id: ['id', 'respondent_id', 'respondent id', 'response_id', 'response id', 'respondent', 'uuid', 'case_id', '编号', '序号', '答卷编号'],
  submitted: [
    'submitted_at',
    'submitted',
    'submission_date',
    'submission date',
    'timestamp',
    'date',
    'created_at',
    'completed_at',
    'end date',
    '提交时间',
    '提交答卷时间',
    '日期',
    '填写时间',
  ],
  duration: ['duration', 'seconds', 'duration_seconds', 'duration (seconds)', 'duration_s', '用时', '所用时间', '答题时长'],
  personal: [
    'email',
    'e-mail',
    'email address',
    'name',
    'first name',
    'last name',
    'phone',
    'phone number',
    'ip',
    'ip address',
    '姓名',
    '电话',
    '手机',
    '手机号',
    '邮箱',
    'ip地址',
    '来自ip',
  ],
});

export const tidy: Platform = {
  id: 'tidy',
  name: 'plain table',
  blank: [],
  detect(records) {
    const [first = [], second = []] = records;
    const gaps = first.flatMap((cell, i) => (cell.trim() === '' && i > 0 ? [i] : []));
    if (gaps.length < 2 || gaps.length <= 0.1 * first.length) return 1;
    const words = gaps.filter((i) => /\p{L}/u.test(second[i] ?? '') && Number.isNaN(Number(second[i])));
    return words.length >= 0.9 * gaps.length ? 2 : 1;
  },
  describe(header) {
    if (header.length >= 2) return describeTwoRows(header.slice(-2), /^response$/i, /^(other|sonstiges|其他|其它)\b/i, ROLES);
    return (header[0] ?? []).map(clean).map((text) => {
      const role: ColumnRole | null = ROLES.get(normalise(text)) ?? null;
      return { key: text, question: text, option: null, group: null, role };
    });
  },
  exclude: () => [],
};

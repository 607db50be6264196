import { clean, countOf, roleOf, roleTable } from './header.js';
import type { Platform } from './platform.js';

/** Microsoft Forms sheets: one header row; a Likert block is one column per statement, headed by the statement alone. */

/** In the languages of the product: when somebody began, and when they were done. */
const STARTED = ['Start time', 'Startzeit', 'Heure de début', 'Hora de inicio', 'Hora de início', 'Ora di inizio', 'Begintijd'];
const STARTED_ASIAN = ['开始时间', '開始時間', '開始時刻', '시작 시간'];
const COMPLETED = [
  'Completion time',
  'Fertigstellungszeit',
  'Heure de fin',
  'Hora de finalización',
  'Hora de conclusão',
  'Ora di completamento',
];
const COMPLETED_MORE = ['Tijd van voltooien', '完成时间', '完成時間', '完了時刻', '완료 시간'];
const ROLES = roleTable({
  id: ['ID'],
  submitted: [...COMPLETED, ...COMPLETED_MORE],
  personal: [
    'Email',
    'E-Mail',
    'Name',
    'Adresse de messagerie',
    'Correo electrónico',
    'Posta elettronica',
    '电子邮件',
    '電子郵件',
    'メール',
    '전자 메일',
    '姓名',
    '名称',
    '名稱',
    '名前',
    '이름',
    'Nombre',
    'Nom',
    'Nome',
    'Naam',
  ],
  metadata: [
    ...STARTED,
    ...STARTED_ASIAN,
    'Last modified time',
    'Uhrzeit der letzten Änderung',
    '上次修改时间',
    '上次修改時間',
    'Total points',
    'Quiz feedback',
    'Grade posted time',
    '总分',
    '测验反馈',
    'Language',
    '语言',
  ],
});

export const microsoftForms: Platform = {
  id: 'microsoft-forms',
  name: 'Microsoft Forms',
  blank: [],
  detect: ([first]) =>
    countOf(first, [...STARTED, ...STARTED_ASIAN]) > 0 && countOf(first, [...COMPLETED, ...COMPLETED_MORE]) > 0 ? 1 : null,
  describe: (header) =>
    (header[0] ?? []).map(clean).map((text) => ({
      key: text,
      question: text,
      option: null,
      group: null,
      role: roleOf(ROLES, text) ?? (/^(Points|Feedback|得分|反馈) - /i.test(text) || text === '' ? 'metadata' : null),
    })),
  exclude: () => [],
};

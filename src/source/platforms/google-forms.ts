import { normalise } from '../../survey/text.js';
import { clean, roleTable } from './header.js';
import type { Description, Platform } from './platform.js';

/** Google Forms sheets: a time stamp first, question texts as the only header, `Question [row]` for grids. */

const TIMESTAMPS = new Set(
  [
    'Timestamp',
    '时间戳记',
    '时间戳',
    'Zeitstempel',
    'Horodateur',
    'Marca temporal',
    'Carimbo de data/hora',
    'タイムスタンプ',
    '타임스탬프',
    'Отметка времени',
  ].map(normalise),
);
const ROLES = roleTable({
  personal: ['Email Address', 'Username', '电子邮件地址', 'E-Mail-Adresse', 'Adresse e-mail', 'Dirección de correo electrónico'],
  metadata: ['Score'],
});

export const googleForms: Platform = {
  id: 'google-forms',
  name: 'Google Forms',
  blank: [],
  detect: (records) => (TIMESTAMPS.has(normalise(records[0]?.[0] ?? '')) ? 1 : null),
  describe(header) {
    return (header[0] ?? []).map(clean).map((text, i): Description => {
      if (i === 0) return { key: text, question: text, option: null, group: null, role: 'submitted' };
      const grid = /^(.*\S)\s*\[([^\]]+)\]$/.exec(text);
      const question = grid?.[1] ?? text;
      return {
        key: text,
        question,
        option: grid?.[2] ?? null,
        group: grid ? normalise(question) : null,
        role: ROLES.get(normalise(text)) ?? (text === '' ? 'metadata' : null),
      };
    });
  },
  exclude: () => [],
};

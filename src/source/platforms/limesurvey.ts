import { normalise } from '../../survey/text.js';
import type { SourceColumn } from '../layout.js';
import { clean, countOf, roleOf, roleTable } from './header.js';
import type { Description, Platform } from './platform.js';

/** LimeSurvey exports, with full question texts or with codes: `Question [row]`, `Q1[SQ001]`, `Question [row][Scale 1]`. */

/** What every response has, in the languages in which it was seen or documented, and as codes. */
const IDS = ['Response ID', 'Antwort ID', 'ID de la réponse', 'ID de respuesta', 'ID da resposta', '答复 ID', 'id'];
const SUBMITTED = [
  'Date submitted',
  'Datum Abgeschickt',
  'Date de soumission',
  'Fecha de envío',
  'Data de envio',
  '提交日期',
  'submitdate',
];
const LAST_PAGE = ['Last page', 'Letzte Seite', 'Dernière page', 'Última página', '最后一页', 'lastpage'];
const START_LANGUAGE = [
  'Start language',
  'Start-Sprache',
  'Langue de départ',
  'Idioma inicial',
  'Lenguaje inicial',
  '起始语言',
  'startlanguage',
];
const ROLES = roleTable({
  id: IDS,
  submitted: SUBMITTED,
  duration: ['Total time', 'Gesamtzeit', 'interviewtime'],
  personal: ['IP address', 'IP-Adresse', 'Adresse IP', 'ipaddr', 'token', 'Access code', 'Zugangscode'],
  metadata: [
    ...LAST_PAGE,
    ...START_LANGUAGE,
    'Seed',
    'Zufallsstartwert',
    'Date started',
    'Datum gestartet',
    'startdate',
    'Date last action',
    'Datum letzte Aktivität',
    'datestamp',
    'Referrer URL',
    'Weiterleitungs-URL',
    'refurl',
  ],
});
const BRACKETS = /^(.*?\S)\s*((?:\[[^[\]]*\])+)$/s;
const TIMING = /^(group|question) time\b|^groupTime\d+$/i;
const COMMENT = /^(other|sonstiges|autre|otro|outro|其他)$|comment$|^(kommentar|commentaire|comentario|评论)$/i;
const hasResponses = (row: readonly string[]): boolean =>
  countOf(row, IDS) > 0 && countOf(row, SUBMITTED) > 0 && countOf(row, [...LAST_PAGE, ...START_LANGUAGE]) > 0;

export const limesurvey: Platform = {
  id: 'limesurvey',
  name: 'LimeSurvey',
  // Never shown to the respondent, which is not a "no".
  blank: ['N/A', '{question_not_shown}'],
  detect([first = [], second = []]) {
    if (hasResponses(first)) return 1;
    if (hasResponses(second)) return 2;
    const coded = first.filter((cell) => /^\w+\[\w+\]/.test(cell.trim())).length;
    return coded >= 0.2 * first.length && coded > 1 && countOf(first, ['_uuid']) === 0 ? 1 : null;
  },
  describe(header) {
    // The export for other LimeSurvey installations has texts in a first row, codes in a second.
    const texts = (header.at(-1) ?? []).map(clean);
    const above = header.length > 1 ? (header[0] ?? []).map(clean) : [];
    const codes = new Set(texts.map((text) => text.replace(/\[.*/, '')));
    return texts.map((text, i): Description => {
      const isTiming = TIMING.test(text) || (text.endsWith('Time') && codes.has(text.slice(0, -4)));
      const role = roleOf(ROLES, text) ?? (isTiming || text === '' ? 'metadata' : null);
      const [, stem, brackets] = BRACKETS.exec(text) ?? [];
      if (role !== null || stem === undefined || brackets === undefined)
        return { key: text, question: above[i] || text, option: null, group: null, role };
      // The second of two brackets is a scale of its own, or a column of a table: the first are its rows.
      const [option = '', ...more] = [...brackets.matchAll(/\[([^[\]]*)\]/g)].map(([, inside]) => inside ?? '');
      const comment = COMMENT.test(more.at(-1) ?? option);
      const question = comment || more.length === 0 ? stem : `${stem} [${more.join('][')}]`;
      return { key: text, question, option, group: normalise(question), role: comment ? 'comment' : null };
    });
  },
  exclude(columns: readonly SourceColumn[]) {
    const submitted = columns.find(({ role }) => role === 'submitted');
    return submitted === undefined ? [] : [{ reason: 'incomplete', column: submitted.key, is: 'blank' }];
  },
};

import type { CallBack } from '../analyze/follow-up-options.js';
import { csvCell } from './csv-cell.js';

/** Respondents to call back as CSV, one line each. */
export function followUpCsv(calls: readonly CallBack[]): string {
  const lines = ['id,answers,submitted,hours,overdue,comments,tier,texts'];
  for (const { id, answers, submitted, hours, overdue, comments, tier, texts } of calls) {
    const late = overdue === null ? '' : overdue ? 'yes' : 'no';
    const cells = [
      id,
      answers.join('; '),
      submitted ?? '',
      hours === null ? '' : String(hours),
      late,
      comments.join('; '),
      tier ?? '',
      texts.join(' / '),
    ];
    lines.push(cells.map(csvCell).join(','));
  }
  return `${lines.join('\n')}\n`;
}

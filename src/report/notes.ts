import { CsatError, type Diagnostic, error, warning } from '../diagnostic.js';
import type { Rows } from './build-report.js';
import type { Report } from './report.js';

/** Unreadable answers in a scale column beyond this share are an error. */
const MOST_INVALID = 0.02;

const KEPT = { response: 'responses: {id: …, duplicates: first | last | best}', ticket: 'tickets: {id: …, duplicates: first | last}' };

/**
 * What the user should know of the records that were left out; `sources` has the files by themselves, where there are several. Throws CsatError
 * (exit 3) when there was none at all. `one`: what a record is.
 */
export function rowNotes(
  rows: Rows,
  file: string,
  one: keyof typeof KEPT = 'response',
  sources: readonly { name: string; rows: Rows }[] = [{ name: file, rows }],
): Diagnostic[] {
  const empty = (name: string) => error(`no-${one}s`, `the file has a header but no ${one}s`, { where: { file: name } });
  if (rows.rows === 0) throw new CsatError(empty(file), 3);
  const notes = sources.flatMap((source): Diagnostic[] =>
    source.rows.rows === 0 ? [{ ...empty(source.name), severity: 'warning' }] : notesOfFile(source.rows, source.name, one),
  );
  if (rows.included === 0) {
    const reasons = [...rows.excluded].map(([reason, { count }]) => `${count} ${reason}`).join(', ');
    const hint = rows.excluded.has('filtered')
      ? `no ${one} meets every --where`
      : rows.excluded.has('outside-period')
        ? `no ${one} is of a day between --since and --until`
        : 'keep them with --include preview,incomplete';
    notes.push(error('nothing-included', `all ${rows.rows} ${one}s are left out: ${reasons}`, { where: { file }, hint }));
  }
  return notes;
}

function notesOfFile(rows: Rows, file: string, one: keyof typeof KEPT): Diagnostic[] {
  const notes: Diagnostic[] = [];
  for (const [reason, words] of [
    ['short-row', 'fewer'],
    ['long-row', 'more'],
  ] as const) {
    const loss = rows.excluded.get(reason);
    if (loss === undefined) continue;
    const [have, are] = loss.count === 1 ? ['row has', 'is'] : ['rows have', 'are'];
    const message = `${loss.count} ${have} ${words} cells than the header and ${are} left out: row ${loss.firstRows.join(', ')}${loss.count > loss.firstRows.length ? ' …' : ''}`;
    const hint = 'write them out with --rejects rejects.csv; an unquoted delimiter or line break is the usual cause';
    notes.push(warning('ragged-rows', message, { where: { file, row: loss.firstRows[0] }, hint }));
  }
  if (rows.duplicates > 0) {
    const message = `${rows.duplicates} ${rows.duplicates === 1 ? `${one} has` : `${one}s have`} the id of an earlier one and ${rows.duplicates === 1 ? 'is' : 'are'} counted all the same`;
    notes.push(
      warning('duplicate-ids', message, {
        where: { file },
        hint: `in the definition:  ${KEPT[one]}`,
      }),
    );
  }
  return notes;
}

/** Scale columns with more than 2 % unreadable answers: errors, or warnings where `allowed`. Those that could not be resolved at all are told elsewhere. */
export function answerNotes(quality: Report['quality'], scales: ReadonlySet<string>, allowed: boolean, file: string): Diagnostic[] {
  return quality.flatMap(({ column, question, valid, invalid, examples }) => {
    if (!scales.has(question) || invalid <= MOST_INVALID * (valid + invalid)) return [];
    const shown = examples.map(({ value, count }) => `"${value.length > 40 ? `${value.slice(0, 40)}…` : value}" ${count}×`).join(', ');
    const message = `"${question}": ${invalid} of ${valid + invalid} answers are off its scale: ${shown}`;
    const where = { file, subject: column, row: examples[0]?.firstRow ?? undefined };
    const hint = 'declare them as missing or not-applicable, correct the scale, or say --allow-invalid';
    return [(allowed ? warning : error)('unreadable-answers', message, { where, hint })];
  });
}

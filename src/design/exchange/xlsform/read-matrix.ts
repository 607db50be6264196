import type { FormGroup, FormQuestion, Lost } from './form-question.js';

/**
 * Puts matrices together again: a group whose questions are rows of one scale below a row of labels (appearance `label` and
 * `list-nolabel`), or a group of appearance `table-list`. Labels of other groups become words between questions.
 */
export function readMatrices(found: readonly FormQuestion[], lost: Lost): FormQuestion[] {
  const read: FormQuestion[] = [];
  for (let at = 0; at < found.length; ) {
    const { group } = found[at] as FormQuestion;
    let end = at + 1;
    while (end < found.length && found[end]?.group === group) end++;
    const inner = found.slice(at, end);
    const matrix = group === null ? null : matrixOf(group, inner);
    if (matrix !== null) read.push(matrix);
    else {
      if (group !== null && found[at - 1]?.group !== group) read.push(...heading(group));
      read.push(...inner);
    }
    at = end;
  }
  for (const { question, row } of read) if (question.id === '') lost('a question has no name', row.row);
  return read;
}

function matrixOf(group: FormGroup, inner: readonly FormQuestion[]): FormQuestion | null {
  const appearanceOf = ({ row }: FormQuestion): string => row.cells.get('appearance') ?? '';
  const table = /\btable-list\b/.test(group.row.cells.get('appearance') ?? '');
  const header = inner.find((one) => /(^|\s)label(\s|$)/.test(appearanceOf(one)));
  const rows = inner.filter((one) => one !== header);
  if (rows.length === 0 || (!table && (header === undefined || !rows.every((one) => /\blist-nolabel\b/.test(appearanceOf(one))))))
    return null;
  const [first] = rows.map(({ question }) => question);
  if (first?.kind !== 'scale') return null;
  const scaleOf = ({ question }: FormQuestion): string =>
    question.kind === 'scale' ? JSON.stringify([question.points, question.notApplicable]) : '';
  if (rows.some((one) => scaleOf(one) !== scaleOf(rows[0] as FormQuestion))) return null;
  const shownAlike = rows.every(({ question }) => JSON.stringify(question.showIf) === JSON.stringify(group.showIf));
  if (!shownAlike) return null;
  const { points, notApplicable, notApplicableCode } = first;
  return {
    group: null,
    row: group.row,
    question: {
      id: group.name,
      text: header?.question.text || group.row.texts.get('label') || '',
      help: header?.question.help ?? group.row.texts.get('hint') ?? null,
      required: rows.every(({ question }) => question.required),
      newPage: false,
      showIf: group.showIf,
      column: null,
      kind: 'matrix',
      points,
      notApplicable,
      ...(notApplicableCode === undefined ? {} : { notApplicableCode }),
      rows: rows.map(({ question: { id, text } }) => ({ id, text, column: id })),
      randomize: false,
    },
  };
}

/** What stands above a group is read before its questions. */
function heading({ name, row, showIf }: FormGroup): FormQuestion[] {
  const text = row.texts.get('label');
  if (text === undefined) return [];
  const question = { id: `${name}_title`, text, help: null, required: false, newPage: false, showIf, column: null, kind: 'note' } as const;
  return [{ question, row, group: null }];
}

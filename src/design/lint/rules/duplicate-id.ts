import { hasParts, partsOf } from '../../../survey/definition/parts.js';
import type { Path } from '../../../survey/definition/problem.js';
import type { PlacedQuestion } from '../placed-question.js';
import type { Found, Rule } from '../rule.js';

interface Name {
  kind: 'id' | 'column';
  name: string;
  path: Path;
}

/** Two questions of one name, or two that read one column. */
export const duplicateId: Rule = {
  id: 'duplicate-id',
  severity: 'error',
  about: {
    en: 'Two questions, or two rows of a matrix, with one id, or two that read the same column. Capital letters make no difference: many platforms ignore them.',
    zh: '两题或矩阵的两行用同一 id，或读取同一列。不分大小写，因为许多平台不分。',
  },
  source: 'XLSForm specification, xlsform.org: the name of every question is unique',
  check: ({ questions }) => {
    const ids = questions.map(({ question, index }): Name => ({ kind: 'id', name: question.id, path: ['questions', index, 'id'] }));
    const rows = questions.flatMap(({ question, index }) =>
      question.type === 'matrix'
        ? repeated(question.rows.map(({ id }, row) => ({ kind: 'id', name: id, path: ['questions', index, 'rows', row, 'id'] })))
        : [],
    );
    const taken = new Set([...repeated(ids), ...rows].map(({ path }) => path.slice(0, -1).join()));
    const columns = repeated(questions.flatMap(columnsOf)).filter(({ path }) => !taken.has(path.slice(0, -1).join()));
    return [...repeated(ids), ...rows, ...columns].map(told);
  },
};

/** Names that stood before. */
function repeated(names: readonly Name[]): Name[] {
  const seen = new Set<string>();
  return names.filter(({ name }) => {
    const key = name.normalize('NFKC').toLowerCase();
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
}

/** The columns that a question reads. Several items may share the column of their weight. */
function columnsOf({ question, index }: PlacedQuestion): Name[] {
  const at = (name: string, ...path: Path): Name => ({ kind: 'column', name, path: ['questions', index, ...path] });
  if (question.type === 'note') return [];
  if (question.type === 'matrix') return question.rows.map(({ id, column }, row) => at(column ?? id, 'rows', row, 'column'));
  if (hasParts(question)) {
    return partsOf(question)
      .filter(({ name }) => name !== 'weight')
      .map(({ name, rating }) => at(('column' in rating ? rating.column : undefined) ?? `${question.id}_${name}`, name, 'column'));
  }
  if ('columns' in question && question.columns !== undefined)
    return Object.entries(question.columns).map(([option, column]) => at(column, 'columns', option));
  return [at(question.column ?? question.id, 'column')];
}

function told({ kind, name, path }: Name): Found {
  const what = kind === 'id' ? { en: 'id', zh: '编号' } : { en: 'column', zh: '列' };
  return {
    path,
    message: { en: `${what.en} "${name}" is used twice`, zh: `${what.zh}“${name}”重复` },
    hint: { en: 'give one of them another', zh: '改用别的名称' },
  };
}

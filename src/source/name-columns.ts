import { type Diagnostic, info } from '../diagnostic.js';
import { normalise } from '../survey/text.js';
import type { SourceColumn } from './layout.js';
import { asksPersonal } from './personal.js';
import type { Description, Platform } from './platforms/platform.js';

/** Unique names for the columns; trailing ones without header and answers are dropped. */
export function nameColumns(
  platform: Platform,
  header: string[][],
  sample: string[][],
  file: string,
): { columns: SourceColumn[]; notes: Diagnostic[] } {
  const described = platform.describe(header);
  const filled = (i: number): boolean => sample.some((record) => (record[i] ?? '').trim() !== '');
  while (described.length > 0 && described.at(-1)?.key === '' && !filled(described.length - 1)) described.pop();
  const repeated = new Set<string>();
  const uses = new Map<string, number>();
  const taken = new Set(described.map(({ key }) => key));
  const columns = described.map((column: Description, index): SourceColumn => {
    const name = column.key === '' ? `column ${index + 1}` : column.key;
    const use = (uses.get(name) ?? 0) + 1;
    uses.set(name, use);
    let key = name;
    for (let suffix = use; suffix > 1 && taken.has(key); suffix++) key = `${name} (${suffix})`;
    if (use > 1) repeated.add(name);
    taken.add(key);
    const rowNumbers = column.key === '' && index === 0 && isRowNumber(sample);
    const role = rowNumbers
      ? 'metadata'
      : (column.role ?? (column.key === '' ? 'comment' : asksPersonal(column.question) ? 'personal' : null));
    return { ...column, key, header: header[0]?.[index] ?? '', question: column.question === '' ? key : column.question, role, index };
  });
  const names = [...repeated].map((name) => `"${name.length > 40 ? `${name.slice(0, 40)}…` : name}"`);
  const notes =
    names.length === 0
      ? []
      : [
          info(
            'duplicate-header',
            `${names.length} ${names.length === 1 ? 'header occurs' : 'headers occur'} more than once: ${names.slice(0, 3).join(', ')}${names.length > 3 ? ' …' : ''}; the later ones are called "… (2)" and so on`,
            { where: { file } },
          ),
        ];
  return { columns, notes };
}

/** Whether a first column without a name counts the rows: 1, 2, 3 … */
const isRowNumber = (sample: string[][]): boolean =>
  sample.length > 1 && sample.every((record, i) => normalise(record[0] ?? '') === String(i + 1));

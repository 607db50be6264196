import type { Found, Rule } from '../rule.js';

const MOST_ROWS = 10;
const MOST_COLUMNS = 7;
const MOST_CELLS = 50;

/** A matrix that does not fit a phone, or a head. */
export const matrixTooLarge: Rule = {
  id: 'matrix-too-large',
  severity: 'warn',
  about: {
    en: `More than ${MOST_ROWS} rows, ${MOST_COLUMNS} columns or ${MOST_CELLS} cells: people break off, and item by item works better on phones and computers alike.`,
    zh: `多于${MOST_ROWS}行、${MOST_COLUMNS}列或${MOST_CELLS}格：中途退出增多；逐题提问在手机和电脑上都更好。`,
  },
  source: 'Vehovar et al. 2023, on grids and item-by-item layouts (n = 4,644)',
  check: ({ asked }) =>
    asked.flatMap((one): Found[] => {
      if (one.kind !== 'matrix') return [];
      const [rows, columns] = [one.rows.length, one.points.length];
      if (rows <= MOST_ROWS && columns <= MOST_COLUMNS && rows * columns <= MOST_CELLS) return [];
      return [
        {
          path: ['questions', one.index, 'rows'],
          message: { en: `a matrix of ${rows} rows and ${columns} columns`, zh: `${rows}×${columns}矩阵过大` },
          hint: { en: 'split it into parts of at most 7 rows, or ask item by item', zh: '拆成每组不超过7行，或逐题提问' },
        },
      ];
    }),
};

import { describe, expect, it } from 'vitest';
import { readStrata } from '../../../src/design/sample-size/read-strata.js';
import { CsatError } from '../../../src/diagnostic.js';

const rowsOf = (text: string) => text.split('\n').map((line, at) => ({ cells: line.split('|'), row: at + 1 }));

const problemsOf = (text: string, largestSd = Number.POSITIVE_INFINITY): string[] => {
  try {
    readStrata(text === '' ? [] : rowsOf(text), 'sizes.csv', largestSd);
  } catch (problem) {
    if (!(problem instanceof CsatError)) throw problem;
    expect(problem.exit).toBe(3);
    return problem.diagnostics.map(({ code, where }) => `${code} ${where?.row ?? ''}`.trim());
  }
  throw new Error('no problem was found');
};

describe('readStrata', () => {
  it('finds the columns in any order, in English and Chinese', () => {
    const expected = [
      { name: '华北', size: 4000, sd: 0.8 },
      { name: '华南', size: 2500, sd: 1 },
    ];
    expect(readStrata(rowsOf('人数|备注|名称|标准差\n4,000|x|华北|.8\n２５００||华南|1.0'), 'sizes.csv', 2)).toEqual(expected);
    expect(readStrata(rowsOf('SD|Stratum| Size \n.8|华北|4000\n1|华南|2500'), 'sizes.csv', 2)).toEqual(expected);
  });

  it('has no standard deviation where there is no such column', () => {
    expect(readStrata(rowsOf('name|size\nA|3'), 'sizes.csv', 1)).toEqual([{ name: 'A', size: 3, sd: null }]);
  });

  it.each([
    ['', ['missing-column', 'missing-column']],
    ['region|staff\nA|3', ['missing-column', 'missing-column']],
    ['name|size', ['no-strata']],
    ['name|size\nA|1.5\nA|\n|3\nTotal|4', ['wrong-size 2', 'duplicate-name 3', 'wrong-size 3', 'missing-name 4', 'total-row 5']],
    ['名称|规模|标准差\n华北|3|0\n合计|x|', ['wrong-sd 2', 'total-row 3', 'wrong-size 3', 'wrong-sd 3']],
  ])('refuses %j with all that is wrong', (text, codes) => expect(problemsOf(text)).toEqual(codes));

  it('refuses a standard deviation that answers of shares cannot have', () => {
    expect(problemsOf('name|size|sd\nA|3|.5\nB|3|.51', 0.5)).toEqual(['wrong-sd 3']);
  });

  it('tells ten problems one by one and counts the others', () => {
    const rows = Array.from({ length: 15 }, (_, at) => `s${at}|none`).join('\n');
    expect(problemsOf(`name|size\n${rows}`)).toHaveLength(11);
  });

  it('suggests the column that was meant', () => {
    expect(() => readStrata(rowsOf('nmae|size\nA|3'), 'sizes.csv', 1)).toThrow(
      'the first row names no column "name": it has "nmae", "size"',
    );
  });
});

import * as z from 'zod';
import { contingency } from '../inference/contingency.js';
import type { CrossTable } from '../statistics/cross-table.js';
import { mapping } from '../survey/definition/terms.js';
import { whenAsked } from '../survey/definition/when-asked.js';
import type { Survey } from '../survey/survey.js';
import { type Language, say } from '../survey/text.js';
import { effective } from './column-letters.js';
import { countTable, isLow, type Letters, percentTable } from './crosstab-tables.js';
import { nullFigure } from './figures.js';
import type { Metric } from './metric.js';
import type { Base, Figure, Section } from './result.js';

const options = whenAsked(() =>
  mapping({
    rows: z.string().describe('The question whose answers are the rows'),
    columns: z.string().describe('The question whose answers are the columns'),
    percent: z
      .enum(['column', 'row'])
      .default('column')
      .describe('Of what the cells are per cent; columns, or rows, are compared with each other'),
  }).refine(({ rows, columns }) => rows !== columns, { path: ['columns'], message: 'another question than rows' }),
);
type Options = z.infer<ReturnType<typeof options>>;

/** Expected counts under this make χ² rough where more than a fifth of the cells have them (Cochran 1954). */
const EXPECTED = 5;

const WORDS = {
  v: { en: 'Cramér’s V', zh: 'Cramér’s V' },
  test: { en: 'Independence', zh: '独立性检验' },
  chiSquare: { en: 'χ²', zh: 'χ²' },
  df: { en: 'df', zh: '自由度' },
  p: { en: 'p', zh: 'p' },
};

export const crosstab: Metric<Options, { table: { kind: 'crosstab'; items: [string, string] } }> = {
  id: 'crosstab',
  title: { en: 'Cross-tabulation', zh: '交叉分析' },
  heading: { en: 'Crosstab', zh: '交叉表' },
  about: {
    en: 'How the answers to two questions go together, and which columns differ.',
    zh: '两个问题的回答如何关联，以及哪些列之间有差异。',
  },
  formula: {
    en: 'Counts, and per cent of columns (or rows), over the responses with a valid answer to both questions. V = √(χ²/(n (min(rows, columns) − 1))), χ² by Pearson, without correction. Columns have letters; a cell carries the letters of the columns in which its answer is significantly rarer: z test of two proportions, pooled, p adjusted over the pairs of a row, two-sided at the confidence level. * marks fewer than 30 responses; columns below min-base are not tested. With weights: per cent weighted, tests on Kish’s effective n of the table or the column. Multiple choice: responses are in several rows, so there is no χ²; as columns they overlap and are not compared.',
    zh: '对两题均有有效回答的答卷计人数，以及列（或行）百分比。V = √(χ²/(n (min(行数, 列数) − 1)))，χ² 为 Pearson 检验，不作连续性校正。各列以字母标记；单元格中的字母表示该回答在这些列中显著较少：两比例合并 z 检验，对同一行的所有列对校正 p，双侧，按置信水平。* 表示少于 30 份；低于 min-base 的列不检验。加权时：百分比加权，检验按全表或该列的 Kish 有效样本量。多选题：一份答卷可在多行，故无 χ²；作列时各列重叠，不作比较。',
  },
  citation:
    'Pearson (1900), Philosophical Magazine 50; Cramér (1946), Mathematical Methods of Statistics; Fleiss, Levin and Paik (2003), Statistical Methods for Rates and Proportions, chapter 3; Cochran (1954), Biometrics 10, 417–451',
  range: [0, 1],
  better: () => 'neither',
  headline: null,
  get options() {
    return options();
  },
  needs: ({ rows, columns }) => ({ table: { kind: 'crosstab', items: [rows, columns] } }),

  compute({ table }, written, survey) {
    const { language, adjust, confidence, minBase } = survey;
    const samples = written.percent === 'column' ? 'columns' : 'rows';
    const overlap = isMultiple(written[samples], survey);
    const letters: Letters = overlap ? null : { adjust, confidence, least: minBase };
    const { figure, test } = independence(table, written, survey);
    const tables = table.both.n === 0 ? [] : [percentTable(table, written.percent, letters, language), countTable(table, language)];
    return { base: baseOfTable(table), figures: [figure], sections: [...tables, ...test, ...notes(table, samples, letters, survey)] };
  },

  compare: () => null,
};

const isMultiple = (id: string, { items }: Survey): boolean =>
  items.some((item) => item.id === id && item.kind === 'choice' && item.metric === 'multiple-choice');

function baseOfTable({ both, respondents, weighted }: CrossTable): Base {
  const size = weighted ? { weighted: both.w, effective: effective(both) } : { weighted: null, effective: both.n };
  return { n: both.n, ...size, missing: respondents - both.n, notApplicable: 0, invalid: 0 };
}

/** Cramér's V, and the test that it stands for. */
function independence(table: CrossTable, { rows, columns }: Options, survey: Survey): { figure: Figure; test: Section[] } {
  const { language } = survey;
  const named = { id: 'cramers-v', label: say(WORDS.v, language) };
  const { both } = table;
  const multiple = [rows, columns].find((id) => isMultiple(id, survey));
  const scale = both.w === 0 ? 0 : effective(both) / both.w;
  const { chiSquare, df, p, cramersV } = contingency(table.cells.map((row) => row.map(({ w }) => w * scale)));
  if (multiple !== undefined || cramersV === null) {
    const why =
      both.n === 0
        ? 'no response has a valid answer to both questions'
        : multiple !== undefined
          ? `a response can give several answers to "${multiple}", so the cells are not independent`
          : both.w === 0
            ? 'no response has a weight above 0'
            : 'all answers are in one row or one column';
    return { figure: nullFigure(named, 'number', why), test: [] };
  }
  const column = (key: 'chiSquare' | 'df' | 'p', unit: 'number' | 'count' | 'p') => ({ key, label: say(WORDS[key], language), unit });
  const test: Section = {
    id: 'test',
    kind: 'table',
    title: say(WORDS.test, language),
    columns: [column('chiSquare', 'number'), column('df', 'count'), column('p', 'p')],
    rows: [{ chiSquare, df, p }],
  };
  const figure: Figure = { ...named, unit: 'number', value: cramersV, se: null, interval: null };
  return { figure, test: [test, ...roughNote(table, scale, language)] };
}

function roughNote({ rows, columns, both }: CrossTable, scale: number, language: Language): Section[] {
  const filled = [rows, columns].map((side) => side.filter(({ w }) => w > 0)) as [typeof rows, typeof columns];
  const expected = filled[0].flatMap((row) => filled[1].map((column) => (scale * row.w * column.w) / both.w));
  const small = expected.filter((count) => count < EXPECTED).length;
  if (small <= expected.length / 5) return [];
  const text = {
    en: `${small} of ${expected.length} cells expect fewer than ${EXPECTED} responses: χ² and its p are rough`,
    zh: `${expected.length} 个单元格中有 ${small} 个的期望频数小于 ${EXPECTED}：χ² 及其 p 值不够准确`,
  };
  return [{ id: 'rough', kind: 'note', text: say(text, language) }];
}

/** What the letters and marks mean. */
function notes(table: CrossTable, samples: 'rows' | 'columns', letters: Letters, survey: Survey): Section[] {
  const { language } = survey;
  if (table.both.n === 0) return [];
  const low = table[samples].some(isLow);
  const level = Math.round(1000 * survey.confidence) / 10;
  const compared = {
    en: `A letter beside a cell: the answer is rarer in that ${samples === 'columns' ? 'column' : 'row'} (z test, ${level}%, adjusted for the pairs of ${samples})`,
    zh: `单元格旁的字母：该回答在此${samples === 'columns' ? '列' : '行'}中显著较少（z 检验，${level}%，已按比较对数校正）`,
  };
  const overlapping = {
    en: `A response can be in several ${samples}, so they are not compared`,
    zh: '一份答卷可同时属于多组，故不作比较',
  };
  const marked = { en: '* fewer than 30 responses', zh: '* 少于 30 份' };
  const texts = [letters === null ? overlapping : compared, ...(low ? [marked] : [])];
  return [{ id: 'letters', kind: 'note', text: texts.map((text) => say(text, language)).join(' · ') }];
}

import { assumptionsOf } from '../../design/sample-size/assumptions.js';
import type { SampleSize } from '../../design/sample-size/plan-sample.js';
import { warningsOf } from '../../design/sample-size/warnings.js';
import type { Words } from '../../design/sample-size/words-en.js';
import { answerLines } from './answer-lines.js';
import { formulaLines } from './formula-lines.js';
import { paragraph } from './paragraph.js';
import { precisionLines } from './precision-lines.js';
import { strataTable } from './strata-table.js';

/** How a page is set: its columns, long tables whole, and examples of what else can be asked. */
export interface PageOptions {
  width: number;
  full: boolean;
  examples: boolean;
}

const NARROWEST = 40;
/** Longer lines eyes do not follow. */
const LONGEST = 100;

const EXAMPLES = [
  'csat sample-size --moe 3 --share .8 --population 2000 --response-rate .2',
  'csat sample-size --metric nps --promoters .5 --detractors .2',
  'csat sample-size --detect 5 --share .8 --power .8',
  'csat sample-size --cells 12 --per-cell 100',
  'csat sample-size --strata sizes.csv --allocate neyman --metric mean',
  'csat sample-size --n 400',
];

/** A sample size for a terminal or a pipe: the answer first, then how it came about, what it assumes and what to beware of. */
export function sampleSizePage(size: SampleSize, words: Words, { width, full, examples }: PageOptions): string {
  const columns = Math.max(NARROWEST, Math.min(width, LONGEST));
  const assumptions = assumptionsOf(size, words).flatMap((text) => paragraph('  - ', text, columns));
  const warnings = warningsOf(size, words).flatMap(({ message }) => paragraph('  ! ', message, columns));
  const blocks = [
    answerLines(size, words, columns),
    strataTable(size, words, columns, full),
    [words.gives, ...precisionLines(size, words, columns)],
    [words.formula, ...formulaLines(size, columns)],
    [words.assumptions, ...assumptions],
    [words.warnings, ...warnings],
    examples ? [words.ask, ...EXAMPLES.map((line) => `  ${line}`)] : [],
  ].filter((lines) => lines.length > 0);
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

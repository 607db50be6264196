import { count, figure, percent } from '../../design/sample-size/number-text.js';
import type { SampleSize } from '../../design/sample-size/plan-sample.js';
import type { Words } from '../../design/sample-size/words-en.js';
import { columnsOf, pad, wrap } from '../../render/columns.js';
import { pointsIn } from './points-in.js';

/** What the answers are good for: each number with its meaning beside it. */
export function precisionLines({ settings, precision }: SampleSize, words: Words, width: number): string[] {
  const points = pointsIn(settings, words);
  const power = percent(settings.power);
  const { margin, significant, rise, drop, cell } = precision;
  const rows: [value: string, meaning: string][] = [[`±${points(figure(margin))}`, words.margin]];
  if (cell !== null && settings.cells !== null)
    rows.push([`±${points(figure(cell.margin))}`, words.cellMargin(count(settings.cells.count), count(cell.answers))]);
  rows.push([points(figure(significant)), words.significant]);
  if (rise !== null && drop !== null && figure(rise) === figure(drop)) rows.push([points(figure(rise)), words.shift(power)]);
  else {
    if (rise !== null) rows.push([points(figure(rise)), words.rise(power)]);
    if (drop !== null) rows.push([points(figure(drop)), words.drop(power)]);
  }
  const widest = Math.max(...rows.map(([value]) => columnsOf(value)));
  return rows.flatMap(([value, meaning]) =>
    wrap(meaning, width - widest - 4).map((line, at) => `  ${pad(at === 0 ? value : '', widest, 'right')}  ${line}`),
  );
}

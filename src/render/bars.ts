const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A bar of `value` where `most` fills `width` columns, drawn to an eighth of a column. Anything above zero shows. */
export function bar(value: number, most: number, width: number): string {
  if (!(value > 0) || !(most > 0)) return '';
  const steps = Math.min(width * 8, Math.max(1, Math.round((value / most) * width * 8)));
  return '█'.repeat(Math.floor(steps / 8)) + eighths[steps % 8];
}

/**
 * `width` columns shared out in proportion to the values (0 or more), by largest remainders, so that they add up;
 * all zero when the values are.
 */
export function shareColumns(values: number[], width: number): number[] {
  const total = values.reduce((sum, value) => sum + value, 0);
  if (!(total > 0)) return values.map(() => 0);
  const exact = values.map((value) => (value / total) * width);
  const columns = exact.map(Math.floor);
  const left = width - columns.reduce((sum, value) => sum + value, 0);
  const byRemainder = exact.map((value, index) => ({ index, rest: value - Math.floor(value) })).sort((a, b) => b.rest - a.rest);
  for (const { index } of byRemainder.slice(0, left)) columns[index] = (columns[index] as number) + 1;
  return columns;
}

const levels = [...'▁▂▃▄▅▆▇█'];

/** One column that is as high as `value` is of `most`, in eighths; zero is the lowest. */
export function spark(value: number, most: number): string {
  const level = most > 0 ? Math.round((value / most) * (levels.length - 1)) : 0;
  return levels[Math.min(levels.length - 1, Math.max(0, level))] as string;
}

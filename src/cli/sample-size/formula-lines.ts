import type { Step } from '../../design/sample-size/measure.js';
import { count, entry, exact } from '../../design/sample-size/number-text.js';
import type { SampleSize } from '../../design/sample-size/plan-sample.js';
import { wrap } from '../../render/columns.js';
import { paragraph } from './paragraph.js';

const MARGIN = '  ';
const FURTHER = '      ';

/** Every formula with its result, the last one of a way to answers also rounded up, and below it what was put in. */
export function formulaLines({ requirements, steps }: SampleSize, width: number): string[] {
  const line = ({ formula, values }: Step, result: string): string[] => {
    const [first = '', ...more] = wrap(`${formula} = ${result}`, width - FURTHER.length);
    const entries = Object.entries(values).map(([symbol, value]) => `${symbol} = ${entry(value)}`);
    return [MARGIN + first, ...more.map((rest) => FURTHER + rest), ...paragraph(FURTHER, entries.join(', '), width)];
  };
  const ways = requirements.flatMap(({ steps: way, answers }) =>
    way.flatMap((step, at) => {
      const rounded = at === way.length - 1 && exact(step.result) !== count(answers) ? ` → ${count(answers)}` : '';
      return line(step, exact(step.result) + rounded);
    }),
  );
  return [...ways, ...steps.flatMap((step) => line(step, entry(step.result)))];
}

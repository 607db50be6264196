import type { Population } from './population.js';
import type { Response } from './responses.js';
import { normalDraw } from './streams.js';
import { written } from './waves.js';

/** Standard deviations of the logarithms of durations, and of weights. */
const DURATION_SIGMA = 0.5;
const WEIGHT_SIGMA = 0.3;

type Cells = [column: string, text: string][];

/** Who sends a response: its id, its weight (log-normal with mean 1, whatever the answers are) and its segments, by column. */
export function senderOf({ definition, segments, stream }: Population): (response: Response, row: number) => Cells {
  const { id, weight } = definition.responses ?? {};
  const weights = stream('weight');
  return ({ person }, row) => {
    const drawn = Math.exp(WEIGHT_SIGMA * normalDraw(weights) - WEIGHT_SIGMA ** 2 / 2);
    return [
      ...cell(id, `R${String(row).padStart(6, '0')}`),
      ...cell(weight, Math.max(0.001, drawn).toFixed(3)),
      ...segments.flatMap(({ id: segment, column, question }): Cells => (question === null ? [[column, person.group(segment) ?? '']] : [])),
    ];
  };
}

/**
 * When a response was sent, how long it took, and that it was finished, by column. Durations are log-normal with the median that is settled
 * or estimated from what was shown. Speeders take 8 to 30 per cent of it, programs a second or so for each question or less.
 */
export function sendingOf({ definition, planted, steps, stream }: Population): (response: Response, time: number) => Map<string, string> {
  const { submitted, duration, complete } = definition.responses ?? {};
  const { median, sigma = DURATION_SIGMA } = planted.duration ?? {};
  const [pace, haste] = [stream('duration'), stream('haste')];
  return ({ careless, seconds }, time) => {
    const usual = median ?? seconds;
    const [own, hurried] = [Math.exp(sigma * normalDraw(pace)), haste()];
    const taken = careless === 'speeder' ? usual * (0.08 + 0.22 * hurried) : careless === 'bot' ? hurried * steps.length : usual * own;
    return new Map([
      ...cell(submitted, written(time)),
      ...cell(duration, String(Math.max(1, Math.round(taken)))),
      ...cell(complete?.column, complete?.is[0] ?? ''),
    ]);
  };
}

const cell = (column: string | undefined, text: string): Cells => (column === undefined ? [] : [[column, text]]);

import type { Asked } from '../asked.js';
import type { Item } from './item.js';
import { complainOf, lostFrom, type Making, targetOf } from './making.js';
import { MODIFIERS } from './settings.js';
import { normalDraw } from './streams.js';
import { verbatim } from './verbatims.js';
import { waveStart, written } from './waves.js';

type AskedFreely = Extract<Asked, { kind: 'text' | 'number' | 'date' | 'consent' | 'note' }>;

const YEAR = 365 * 86_400_000;

/** What is answered without options: in words, by a number, a date or consent. */
export function freeItem(asked: AskedFreely, making: Making): Item {
  return {
    id: asked.id,
    kind: asked.kind === 'text' ? 'words' : 'other',
    values: [],
    ...lostFrom([asked.id], asked, null, making),
    answer: drawOf(asked, making),
    columns: [asked.column ?? asked.id],
    cells: ([answer = '']) => [answer],
    planted: [],
    truth: null,
  };
}

function drawOf(asked: AskedFreely, making: Making): Item['answer'] {
  const uniform = making.stream(asked.id);
  const settings = Object.keys(targetOf([asked.id], making)).filter((key) => !MODIFIERS.includes(key));
  const known = asked.kind === 'number' ? ['mean', 'sd'] : [];
  for (const key of settings.filter((one) => !known.includes(one))) {
    complainOf([asked.id], making)(
      `"${key}" cannot be planted in a question of type ${asked.kind}`,
      `known here: ${[...known, ...MODIFIERS].join(', ')}`,
    );
  }
  switch (asked.kind) {
    case 'text':
      return (person) => [verbatim(making.language, person.factor('satisfaction') > 0, uniform)];
    case 'number':
      return numberDraw(asked, making);
    case 'date': {
      const end = waveStart(0, making.settings.planted.waves ?? {});
      return () => [written(end - Math.floor(uniform() * YEAR)).slice(0, 10)];
    }
    case 'consent':
      return () => ['yes'];
    case 'note':
      return () => [];
  }
}

/** Whole numbers, evenly from `min` to `max`; with a mean normal about it and, past an end, at the end. */
function numberDraw({ id, min, max }: Extract<AskedFreely, { kind: 'number' }>, making: Making): Item['answer'] {
  const uniform = making.stream(id);
  const { mean, sd } = targetOf([id], making);
  const least = min ?? 0;
  if (typeof mean !== 'number') {
    const most = max ?? least + 100;
    return () => [String(Math.min(most, least + Math.floor(uniform() * (most - least + 1))))];
  }
  const spread = typeof sd === 'number' ? sd : Math.abs(mean) / 4;
  return () => [String(Math.min(max ?? Number.POSITIVE_INFINITY, Math.max(least, Math.round(mean + spread * normalDraw(uniform)))))];
}

import { say, type Text } from '../../survey/text.js';
import type { Asked } from '../asked.js';
import { ordered, pick, someOf } from './choices.js';
import type { Item } from './item.js';
import { complainOf, lostFrom, type Making, targetOf } from './making.js';
import { MODIFIERS } from './settings.js';
import { evenShares, separateShares, sharesFrom } from './shares.js';

type AskedOptions = Extract<Asked, { kind: 'choice' | 'ranking' }>;
type Draw = Pick<Item, 'answer'> & { shares: readonly number[] };

/** Share of those who choose an option of a multiple choice, and one that excludes others, unless settled. */
const CHOSEN = 0.45;
const EXCLUSIVE = 0.06;
/** How many they choose at the least, on average. */
const ALTOGETHER = 1.3;
const SEPARATOR = ';';

/** One of several, any of several, or all of them in order. */
export function choiceItem(asked: AskedOptions, making: Making): Item {
  const { language, settings } = making;
  const values = valuesOf(asked, making);
  const { answer, shares } = drawOf(asked, values, making);
  const labels = new Map(asked.options.map(({ value, label }): [string, Text] => [value, label]));
  const stored = (value: string): string => (settings.planted.answers === 'labels' ? say(labels.get(value) ?? value, language) : value);
  const separator = 'separator' in asked.question ? asked.question.separator : SEPARATOR;
  const inOne = asked.column !== null;
  const own = asked.options.flatMap(({ value, column }) => (inOne || column === null ? [] : [{ value, column }]));
  const declared = 'not-applicable' in asked.question ? asked.question['not-applicable']?.[0] : undefined;
  return {
    id: asked.id,
    kind: 'choice',
    values: asked.kind === 'ranking' ? [] : values,
    ...lostFrom([asked.id], asked, (inOne ? declared : null) ?? null, making),
    answer,
    columns: asked.column === null ? own.map(({ column }) => column) : [asked.column],
    cells: (chosen) => (inOne ? [chosen.map(stored).join(separator)] : own.map(({ value }) => (chosen.includes(value) ? '1' : '0'))),
    planted: asked.kind === 'ranking' ? [] : values.map((value, place) => planted(`${asked.id}.share.${value}`, shares[place] ?? 0)),
    truth: null,
  };
}

const planted = (id: string, share: number) => ({ id, value: 100 * share, effects: null });

/** The options; where none are declared those that settings name, or three. */
function valuesOf({ id, options }: AskedOptions, making: Making): string[] {
  if (options.length > 0) return options.map(({ value }) => value);
  const named = Object.keys(targetOf([id], making)).filter((key) => !MODIFIERS.includes(key) && key !== 'shares');
  return named.length > 1 ? named : ['A', 'B', 'C'];
}

function drawOf(asked: AskedOptions, values: readonly string[], making: Making): Draw {
  const segment = making.segments.find(({ question }) => question === asked.id);
  const answers = (places: readonly number[]): string[] => places.map((place) => values[place] as string);
  if (segment !== undefined) {
    return { shares: segment.groups.map(({ share }) => share), answer: (person) => [person.group(segment.id) as string] };
  }
  const uniform = making.stream(asked.id);
  if (asked.kind === 'choice' && asked.several) {
    const { shares, choose } = severalOf(asked, values, making);
    return { shares, answer: () => answers(choose()) };
  }
  const shares = sharesFrom(values, evenShares(values.length), targetOf([asked.id], making), complainOf([asked.id], making));
  return { shares, answer: () => answers(asked.kind === 'ranking' ? ordered(shares, uniform) : [pick(shares, uniform)]) };
}

/** Draws first whether an option that excludes the others is chosen, and which; else at least one of the others. */
function severalOf(asked: AskedOptions, values: readonly string[], making: Making): { shares: number[]; choose(): number[] } {
  const complain = complainOf([asked.id], making);
  const uniform = making.stream(asked.id);
  const excludes = values.map((value) => asked.options.some((option) => option.value === value && option.exclusive));
  const several = excludes.filter((exclusive) => !exclusive).length;
  const usualOther = Math.min(1, Math.max(CHOSEN, ALTOGETHER / several)) * (1 - EXCLUSIVE * (values.length - several));
  const usual = excludes.map((exclusive) => (exclusive ? EXCLUSIVE : usualOther));
  const shares = separateShares(values, usual, targetOf([asked.id], making), complain);
  const alone = shares.map((share, place) => (excludes[place] ? share : 0));
  const left = 1 - alone.reduce((sum, share) => sum + share, 0);
  const others = shares.map((share, place) => (excludes[place] || left <= 0 ? 0 : share / left));
  const total = others.reduce((sum, share) => sum + share, 0);
  if (left < -1e-9 || (left > 1e-9 && total < 1 - 1e-9) || others.some((share) => share > 1 + 1e-9)) {
    complain('these shares cannot be of people who chose something', 'all together they are 1 or more, and none is over 1');
    return { shares, choose: () => [] };
  }
  const some = someOf(others, uniform);
  return {
    shares,
    choose: () => {
      const place = pick([...alone, Math.max(0, left)], uniform);
      return place < alone.length ? [place] : some();
    },
  };
}

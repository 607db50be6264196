import { say } from '../../survey/text.js';
import type { Asked, Point } from '../asked.js';
import type { Item } from './item.js';
import { KANO_CATEGORIES, type KanoPair, kanoPairs, meaningsOf, USUAL_MIX } from './kano-pairs.js';
import { complainOf, lostFrom, type Making, targetOf } from './making.js';
import type { Person } from './person.js';
import { sharesFrom } from './shares.js';
import { placeOf, thresholdsOf } from './thresholds.js';

type Form = Extract<Asked, { kind: 'scale' }>;

/** The two forms of a Kano question. A person's category is drawn from the mix, then the pair of answers among those of the category. */
export function kanoItems(functional: Form, dysfunctional: Form, making: Making): [Item, Item] {
  const { id } = functional.question;
  const mix = sharesFrom(KANO_CATEGORIES, USUAL_MIX, targetOf([id], making), complainOf([id], making));
  const pouliot = making.definition.kano?.table === 'pouliot';
  const pairs = kanoPairs(meaningsOf(functional.points), meaningsOf(dysfunctional.points), pouliot, mix);
  const thresholds = thresholdsOf(pairs.map(({ share }) => share));
  const pairOf = (person: Person): KanoPair => pairs[placeOf(person.factor(`kano ${id}`), thresholds)] as KanoPair;
  const side = (asked: Form, of: 'functional' | 'dysfunctional'): Item => {
    const values = asked.points.map(({ value }) => String(value));
    return {
      id: asked.id,
      kind: 'scale',
      values,
      ...lostFrom([id], asked, typeof asked.notApplicable === 'string' ? asked.notApplicable : null, making),
      answer: (person) => [values[pairOf(person)[of]] as string],
      columns: [asked.column ?? asked.id],
      cells: ([value = '']) => [making.settings.planted.answers === 'labels' ? labelOf(value, asked.points, making.language) : value],
      planted: of === 'functional' ? coefficients(id, mix) : [],
      truth: of === 'functional' ? (person) => pairOf(person).category : null,
    };
  };
  return [side(functional, 'functional'), side(dysfunctional, 'dysfunctional')];
}

/** Source: Berger et al. (1993), CQM Journal 2(4): better = (A + O) / (A + O + M + I), worse = −(O + M) / (A + O + M + I). */
function coefficients(id: string, [a = 0, o = 0, m = 0, i = 0]: readonly number[]): Item['planted'] {
  const usable = a + o + m + i;
  if (usable === 0) return [];
  return [
    { id: `${id}.better`, value: (a + o) / usable, effects: null },
    { id: `${id}.worse`, value: 0 - (o + m) / usable, effects: null },
  ];
}

function labelOf(value: string, points: readonly Point[], language: string): string {
  const label = points.find((point) => String(point.value) === value)?.label ?? null;
  return label === null ? value : say(label, language);
}

import type { ScaleDefinition } from '../../survey/definition/scale.js';
import { uniqueNames } from './names.js';
import type { QuestionInput } from './question-of.js';

type Scale = Pick<ScaleDefinition, 'points' | 'labels' | 'not-applicable'>;

const FAMILIES: [RegExp, string][] = [
  [/satisf|满意/i, 'satisfaction'],
  [/agree|同意/i, 'agreement'],
  [/likel|可能/i, 'likelihood'],
  [/important|重要/i, 'importance'],
];

/** Scales that two questions or more have are declared once, and called by name. */
export function shareScales(questions: readonly QuestionInput[]): { scales: Record<string, Scale>; shared: QuestionInput[] } {
  const uses = new Map<string, number>();
  const count = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'scale') uses.set(JSON.stringify(inner), (uses.get(JSON.stringify(inner)) ?? 0) + 1);
      else if (PARTS.has(key)) count(inner);
    }
  };
  for (const question of questions) count(question);
  const unique = uniqueNames();
  const names = new Map([...uses].filter(([, n]) => n > 1).map(([scale]) => [scale, unique(familyOf(scale))]));
  const named = (value: object): object =>
    Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        if (key === 'scale') return [key, names.get(JSON.stringify(inner)) ?? inner];
        return [key, PARTS.has(key) ? named(inner as object) : inner];
      }),
    );
  return {
    scales: Object.fromEntries([...names].map(([scale, name]) => [name, JSON.parse(scale) as Scale])),
    shared: questions.map((question) => named(question) as QuestionInput),
  };
}

const PARTS = new Set(['functional', 'dysfunctional', 'importance', 'perception', 'expectation', 'minimum', 'desired', 'weight']);

const familyOf = (scale: string): string => FAMILIES.find(([words]) => words.test(scale))?.[1] ?? 'scale';

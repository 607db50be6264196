import type { Path } from '../../../survey/definition/problem.js';
import type { Text } from '../../../survey/text.js';
import type { Draft } from '../draft.js';
import { gradeOf, isGraded } from '../grade.js';
import type { Rule } from '../rule.js';
import { scalesOf } from '../scale-of-asked.js';
import { variantsOf } from '../variants.js';

interface Directed {
  id: string;
  path: Path;
  once: string;
  ascends: boolean;
}

/** Scales that run the other way than most. */
export const scaleDirection: Rule = {
  id: 'scale-direction',
  severity: 'warn',
  about: {
    en: 'Some scales run from bad to good and others from good to bad: people answer by place and get it wrong. Statements worded the other way round are fine, turned scales are not.',
    zh: '有的量表从差到好，有的从好到差；受访者习惯按位置作答，容易填反。反向陈述可以，反向量表不行。',
  },
  source: 'Tourangeau, Couper & Conrad 2004, Public Opinion Quarterly 68',
  sparesInstruments: true,
  check: (draft) => {
    const scales = directedScales(draft);
    const ascending = scales.filter(({ ascends }) => ascends).length;
    const usual = ascending * 2 >= scales.length;
    return scales
      .filter(({ ascends }) => ascends !== usual)
      .map(({ id, path, once, ascends }) => ({
        path,
        once,
        message: {
          en: `the scale of "${id}" runs from ${ascends ? 'bad to good' : 'good to bad'}, the others the other way`,
          zh: `“${id}”的量表${ascends ? '从差到好' : '从好到差'}，与其他题相反`,
        },
        hint: { en: 'let all scales run from bad to good', zh: '统一为从差到好' },
      }));
  },
};

function directedScales(draft: Draft): Directed[] {
  const onScales = scalesOf(draft).flatMap(({ asked, points, path, once }): Directed[] => {
    const [first, last] = [points[0]?.label ?? null, points.at(-1)?.label ?? null];
    const ascends = first === null || last === null || asked.question.type === 'kano' ? null : ascent([first, last]);
    return ascends === null || ('instrument' in asked.question && asked.question.instrument !== undefined)
      ? []
      : [{ id: asked.id, path, once, ascends }];
  });
  const inChoices = draft.asked.flatMap((one): Directed[] => {
    if (one.kind !== 'choice' || one.several) return [];
    const labels = one.options.map(({ label }) => label);
    const graded = labels.length >= 3 && variantsOf(labels).every(isGraded);
    const [first, last] = [labels[0], labels.at(-1)];
    const ascends = graded && first !== undefined && last !== undefined ? ascent([first, last]) : null;
    return ascends === null ? [] : [{ id: one.id, path: ['questions', one.index, 'options'], once: one.id, ascends }];
  });
  return [...onScales, ...inChoices];
}

/** Whether two ends go from bad to good; null when their words do not tell. */
function ascent(ends: readonly [Text, Text]): boolean | null {
  for (const [first, last] of variantsOf(ends)) {
    const grades = [gradeOf(first ?? ''), gradeOf(last ?? '')];
    if (grades[0] === 'negative' && grades[1] === 'positive') return true;
    if (grades[0] === 'positive' && grades[1] === 'negative') return false;
  }
  return null;
}

import type { Path } from '../../../survey/definition/problem.js';
import { noAnswer } from '../../../survey/no-answer.js';
import type { Text } from '../../../survey/text.js';
import type { Draft } from '../draft.js';
import { gradeOf, isGraded, isUnipolar } from '../grade.js';
import type { Found, Rule } from '../rule.js';
import { scalesOf } from '../scale-of-asked.js';
import { variantsOf } from '../variants.js';

/** More labels on one side than on the other. */
export const scaleUnbalanced: Rule = {
  id: 'scale-unbalanced',
  severity: 'error',
  about: {
    en: 'More positive than negative labels, or the other way round: the scale itself moves the answers. "Fair" counts as negative, so Poor to Excellent with five points is unbalanced. Scales from none to very much are left alone (unipolar: true).',
    zh: '正向与负向选项数目不等，量表本身就会左右答案。“一般”算中间项。从“完全没有”到“非常多”的单极量表不在此列（unipolar: true）。',
  },
  source: 'Friedman & Amoo 1999, Journal of Marketing Management 9; Krosnick & Presser 2010',
  sparesInstruments: true,
  check: (draft) => [...onScales(draft), ...inChoices(draft)],
};

function onScales(draft: Draft): Found[] {
  return scalesOf(draft).flatMap(({ asked, points, path, once }) => {
    const declared = unipolarByDeclaration(draft, asked.question);
    const labels = points.flatMap(({ label }) => (label === null ? [] : [label]));
    return declared || labels.length < 3 || asked.question.type === 'kano' ? [] : found(labels, path, once);
  });
}

function unipolarByDeclaration({ definition }: Draft, question: Draft['questions'][number]['question']): boolean {
  const scale = 'scale' in question ? question.scale : undefined;
  return (typeof scale === 'string' ? definition.scales?.[scale] : scale)?.unipolar === true;
}

function inChoices({ asked }: Draft): Found[] {
  return asked.flatMap((one) => {
    if (one.kind !== 'choice' || one.several) return [];
    const labels = one.options.map(({ label }) => label);
    const graded = labels.length >= 3 && variantsOf(labels).every(isGraded);
    return graded ? found(labels, ['questions', one.index, 'options']) : [];
  });
}

function found(labels: readonly Text[], path: Path, once?: string): Found[] {
  for (const variant of variantsOf(labels)) {
    const answers = variant.filter((label) => noAnswer(label) === null);
    const grades = answers.map(gradeOf).filter((grade) => grade !== null);
    const [positive, negative] = (['positive', 'negative'] as const).map((side) => grades.filter((grade) => grade === side).length);
    if (grades.length < answers.length * 0.8 || isUnipolar(answers) || positive === negative) continue;
    return [
      {
        path,
        once,
        message: { en: `${positive} positive against ${negative} negative answers`, zh: `正向${positive}项、负向${negative}项，不对称` },
        hint: {
          en: 'give both sides the same number, or say unipolar: true for a scale from none to very much',
          zh: '两侧选项数目应相等；单极量表请写 unipolar: true',
        },
      },
    ];
  }
  return [];
}

import * as z from 'zod';
import { whenAsked } from '../survey/definition/when-asked.js';
import { choiceShares } from './choice-shares.js';
import type { Metric } from './metric.js';

const options = whenAsked(() => z.strictObject({ question: z.string() }));
type Options = z.infer<ReturnType<typeof options>>;

export const multipleChoice: Metric<Options, { choices: { kind: 'choices'; item: string } }> = {
  id: 'multiple-choice',
  title: { en: 'Multiple choice', zh: '多选题' },
  heading: { en: 'Any of', zh: '多选' },
  about: {
    en: 'How many of those who answered chose each option; the shares add up to more than 100 per cent.',
    zh: '回答者中选择各选项的比例，合计超过 100%。',
  },
  formula: {
    en: 'share.<option> = per cent of the responses that chose anything (Wilson interval). A response that chose nothing is missing. With weights: SE linearised, Wilson on n* = p(1 − p)/SE² answers.',
    zh: 'share.<选项> = 占至少选一项的答卷的百分比（Wilson 区间）；一项未选者计为缺失。加权时标准误线性化，Wilson 按 n* = p(1 − p)/SE² 计算。',
  },
  citation: 'Wilson (1927), JASA 22',
  range: [0, 100],
  better: () => 'neither',
  headline: null,
  get options() {
    return options();
  },
  needs: ({ question }) => ({ choices: { kind: 'choices', item: question } }),
  compute: ({ choices }, _options, { confidence, language }) => choiceShares(choices, confidence, language),
  compare: () => null,
};

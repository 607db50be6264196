import * as z from 'zod';
import { whenAsked } from '../survey/definition/when-asked.js';
import { choiceShares } from './choice-shares.js';
import type { Metric } from './metric.js';

const options = whenAsked(() => z.strictObject({ question: z.string() }));
type Options = z.infer<ReturnType<typeof options>>;

export const singleChoice: Metric<Options, { choices: { kind: 'choices'; item: string } }> = {
  id: 'single-choice',
  title: { en: 'Single choice', zh: '单选题' },
  heading: { en: 'One of', zh: '单选' },
  about: {
    en: 'How the answers are shared out among the options, of which each response names one.',
    zh: '各选项所占的比例，每份答卷只选一项。',
  },
  formula: {
    en: 'share.<option> = per cent of the valid answers (Wilson interval). With weights: SE linearised, Wilson on n* = p(1 − p)/SE² answers.',
    zh: 'share.<选项> = 占有效回答的百分比（Wilson 区间）。加权时标准误线性化，Wilson 按 n* = p(1 − p)/SE² 计算。',
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

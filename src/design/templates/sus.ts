import { rowsOf } from './rows.js';
import type { Template } from './template.js';

/** Ids of the ten items in their order; every second one is worded negatively. */
const ITEMS = ['frequent', 'complex', 'easy', 'support', 'integrated', 'inconsistent', 'quick', 'cumbersome', 'confident', 'learn'];

export const sus: Template = {
  id: 'sus',
  title: { en: 'System Usability Scale (SUS)', zh: '系统可用性量表（SUS）' },
  about: { en: 'ten statements about a product, one score from 0 to 100', zh: '关于产品的 10 条陈述，合成 0 至 100 的得分' },
  source:
    'Brooke (1996), SUS: A Quick and Dirty Usability Scale, in Usability Evaluation in Industry; free to use with this acknowledgement.',
  options: { brand: { en: 'this system', zh: '这个系统' } },
  questions({ brand: { en, zh } }) {
    const wording: [string, string][] = [
      [`I think that I would like to use ${en} frequently.`, `我会愿意经常使用${zh}。`],
      [`I found ${en} unnecessarily complex.`, `我觉得${zh}过于复杂。`],
      [`I thought ${en} was easy to use.`, `我认为${zh}容易使用。`],
      [`I think that I would need the support of a technical person to be able to use ${en}.`, `我想我会需要技术人员的协助才能使用${zh}。`],
      [`I found the various functions in ${en} were well integrated.`, `我觉得${zh}的各种功能彼此整合得很好。`],
      [`I thought there was too much inconsistency in ${en}.`, `我认为${zh}有太多的不一致。`],
      [`I would imagine that most people would learn to use ${en} very quickly.`, `我可以预见大多数人都能很快学会使用${zh}。`],
      [`I found ${en} very cumbersome to use.`, `我觉得${zh}使用起来非常笨拙。`],
      [`I felt very confident using ${en}.`, `我很有自信能够使用${zh}。`],
      [`I needed to learn a lot of things before I could get going with ${en}.`, `我需要先学习很多知识才能开始使用${zh}。`],
    ];
    const rows = rowsOf(
      'sus',
      wording.map(([english, chinese], index) => [ITEMS[index] as string, english, chinese]),
    );
    return [
      {
        id: 'sus',
        type: 'matrix',
        text: { en: 'To what extent do you agree or disagree with each statement?', zh: '您在多大程度上同意或不同意以下说法？' },
        scale: 'agreement-5',
        instrument: 'sus',
        rows: rows.map((row, index) => ({ ...row, ...(index % 2 === 1 ? { reverse: true } : {}) })),
      },
    ];
  },
  metrics: [{ index: { id: 'sus-score', title: { en: 'SUS score', zh: 'SUS 得分' }, items: ITEMS.map((id) => `sus.${id}`) } }],
};

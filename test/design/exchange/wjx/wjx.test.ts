import { describe, expect, it } from 'vitest';
import { definitionOf } from '../../../../src/design/exchange/definition-of.js';
import { definitionText } from '../../../../src/design/exchange/definition-text.js';
import { exportDefinition } from '../../../../src/design/exchange/export.js';
import { wjxLines } from '../../../../src/design/exchange/wjx/export-lines.js';
import { wjx as wjxText } from '../../../../src/design/exchange/wjx/export-text.js';
import { wjx } from '../../../../src/design/exchange/wjx/import.js';
import { loadDefinition } from '../../../../src/survey/load.js';

async function imported(content: string) {
  const { definition, notes } = definitionOf(await wjx.import(new TextEncoder().encode(content), 'form.txt'), 'form.txt');
  return {
    definition: loadDefinition(definitionText(definition, []), 'form.yaml').definition,
    notes: notes.map(({ message, where }) => `${where?.line ?? ''} ${message}`),
  };
}

const { definition } = loadDefinition(
  `
id: shop
title: 门店调查
languages: [zh]
intro: 您好
thanks: 谢谢
questions:
  - {id: nps, type: nps, required: true, text: 推荐吗？}
  - {id: m, type: matrix, text: 评价, rows: [{id: a, text: 预约}, {id: b, text: 接待}], scale: {points: 1..5}}
  - {id: n, type: note, text: 还有几题, new-page: true}
  - {id: lock, type: kano, functional: {text: 有车锁？}, dysfunctional: {text: 没有车锁？}, importance: {text: 重要吗？}}
  - {id: c, type: single-choice, text: 选一个, options: [{value: a, label: I agree}, {value: b, label: A. B}], randomize: true}
  - {id: why, type: text, text: 为什么？, show-if: nps <= 6}
`,
  'shop.yaml',
);

describe('text of 问卷星', () => {
  it('is what its parser reads: tags, optional questions, rows before columns, marks to lose', async () => {
    const { content, losses } = await exportDefinition(wjxText, definition, 'zh');
    expect(content).toBe(`门店调查

您好

1. 推荐吗？（0 = 完全不可能，10 = 极有可能）[量表题]
0~10

2. 评价[矩阵量表题]（选填）
行：
- 预约
- 接待

1~5

=== 分页 ===

3. 还有几题[段落说明]

4. 有车锁？[单选题]（选填）
我很喜欢
理所当然
无所谓
勉强接受
我很不喜欢

5. 没有车锁？[单选题]（选填）
我很喜欢
理所当然
无所谓
勉强接受
我很不喜欢

6. 重要吗？[量表题]（选填）
1~5

7. 选一个[单选题]（选填）
A. I agree
B. A. B

8. 为什么？[简答题]（选填）
`);
    expect(losses.filter(({ severity }) => severity === 'warning').map(({ what }) => what)).toEqual([
      'randomize of "c"',
      'show-if of "why"',
      'thanks',
    ]);
  });

  it('reads back but for names, conditions and orders', async () => {
    const { content } = await exportDefinition(wjxText, definition, 'zh');
    const { definition: back, notes } = await imported(content as string);
    expect(notes).toEqual([
      ' the text format does not have conditions, order at random, exclusive choices, choices with a line to write on: add what the questionnaire has',
    ]);
    expect(back).toMatchObject({ title: '门店调查', intro: '您好', languages: ['zh'] });
    expect(back.questions).toMatchObject([
      { type: 'nps', text: '推荐吗？', required: true },
      { type: 'matrix', text: '评价', rows: [{ id: '预约', column: '2、评价—预约' }, { id: '接待' }] },
      { type: 'note', text: '还有几题', 'new-page': true },
      { type: 'kano', functional: { text: '有车锁？' }, dysfunctional: { text: '没有车锁？' } },
      { type: 'rating', text: '重要吗？' },
      { type: 'single-choice', options: [{ value: 'I agree' }, { value: 'A. B' }] },
      { type: 'text', text: '为什么？' },
    ]);
  });

  it('is read with columns on the first line, with marks, and without what has no counterpart', async () => {
    const { definition: back, notes } = await imported(`标题

1. 服务如何？[矩阵量表题]
很不满意 不满意 一般 满意 很满意
预约
接待

2. 您的职业[下拉框]（选填）
A. 学生
B. 教师
3. 上传照片[文件上传]
4. 总体如何？[量表题]
非常满意
满意
一般
不满意
非常不满意
`);
    expect(notes.slice(0, 1)).toEqual(['11 "上传照片" is left out: there is no counterpart for 文件上传']);
    expect(back.questions).toMatchObject([
      { type: 'matrix', scale: { labels: { 1: '很不满意', 5: '很满意' } }, rows: [{ id: '预约' }, { id: '接待' }], required: true },
      { type: 'single-choice', options: [{ value: '学生' }, { value: '教师' }] },
      // The best answer stands first: words are put from low to high.
      { type: 'rating', scale: { points: [1, 2, 3, 4, 5], labels: { 1: '非常不满意', 5: '非常满意' } } },
    ]);
  });
});

describe('lines of JSON of 问卷星', () => {
  it('have a Kano model for a pair, and read back', async () => {
    const { content, losses } = await exportDefinition(wjxLines, definition, 'zh');
    const lines = (content as string).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).qtype)).toEqual([
      '问卷基础信息',
      'NPS量表',
      '矩阵量表',
      '分页栏',
      '段落说明',
      'Kano模型',
      '量表题',
      '单选',
      '简答题',
    ]);
    expect(JSON.parse(lines[1] as string)).toMatchObject({ requir: true, minvaluetext: '完全不可能', maxvaluetext: '极有可能' });
    expect(JSON.parse(lines[5] as string)).toMatchObject({ title: 'lock', rowtitle: ['有车锁？', '没有车锁？'], select: { length: 5 } });
    expect(losses.filter(({ severity }) => severity === 'warning').map(({ what }) => what)).toEqual(['show-if of "why"']);
    const { definition: back, notes } = await imported(content as string);
    expect(notes).toEqual([]);
    expect(back).toMatchObject({ thanks: '谢谢' });
    expect(back.questions.map(({ type }) => type)).toEqual(['nps', 'matrix', 'note', 'kano', 'rating', 'single-choice', 'text']);
    expect(back.questions[5]).toMatchObject({ randomize: true });
  });
});

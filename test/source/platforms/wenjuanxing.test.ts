import { describe, expect, test } from 'vitest';
import { layoutOf } from './layout-of.js';
import { claimedBy, figuresOf, metricOf, readAs, reportOf } from './written.js';

/** Written after headers of real exports, not exported. */
const begin = '序号,提交答卷时间,所用时间,来源,来源详情,来自IP';
const response = (i: number): string => `${i},2016/12/17 14:2${i}:55,${i}36秒,手机提交,微信,203.0.113.${i}(上海-上海)`;

/** A file with these questions and answers, one text of cells per respondent. */
const written = (questions: string, ...answers: string[]): string =>
  `${begin},${questions}\n${answers.map((cells, i) => `${response(i + 1)},${cells}`).join('\n')}\n`;

const texts = written(
  '总分,1、您有多大可能向朋友推荐我们？（0-10分） (量表题 *必答),2、您对总体服务满意吗？ (单选题 *必答),3、您常用的渠道 (多选题 *必答),4、请评价以下方面：—外观 (矩阵单选题 *必答),界面美观度,系统稳定性,5、请排序 (排序题 *必答),6、您从哪里购买 (单选题 *必答),7、您的姓名： (填空题),8、您的建议 (填空题)',
  '20,10分,非常满意,网站┋电话,4分,5分,3分,甲→乙→丙,其他【请注明】〖柜台〗,张三,挺好的',
  '19,9分,满意,电话,3分,4分,3分,乙→甲→丙,门店,李四,',
  '18,3分,不满意,网站┋其他【请注明】〖柜台〗,2分,5分,1分,丙→甲,其他【请注明】〖网络〗,王五,太慢了，请加快',
  '18,(跳过),(跳过),(跳过),(跳过),(跳过),(跳过),(跳过),门店,赵六,(空)',
);

const codes = (recommend: string[]): string =>
  written(
    '1、您有多大可能向朋友推荐我们？（0-10分） (量表题 *必答),2、您对总体服务满意吗？ (单选题 *必答),第3题(网站),第3题(电话),3、(其他【请注明】),4、请评价以下方面(1分表示非常不满意，5分表示非常满意)：—外观 (矩阵单选题 *必答),4、界面美观度,系统稳定性,5、(甲),5、(乙),5、(丙),6、您从哪里购买 (单选题 *必答)',
    ...['1,1,1,0,4,5,3,1,2,3,3', '2,0,1,0,3,4,3,2,1,3,1', '4,1,0,1,2,5,1,2,-2,1,3', '-3,-3,-3,-3,-3,-3,-3,-3,-3,-3,1'].map(
      (cells, i) => `${recommend[i]},${cells}`,
    ),
  );

test('texts and codes are claimed by 问卷星 alone', () => {
  expect(claimedBy(texts)).toEqual(['wenjuanxing']);
  expect(claimedBy(codes(['11', '10', '4', '-3']))).toEqual(['wenjuanxing']);
  expect(claimedBy(texts.replace('来自IP,', 'x,').replace('来源,来源详情', 'x,y'))).toEqual(['wenjuanxing']);
});

test('rows of a matrix: after the dash, then without or with the number, until the next question', () => {
  const layout = layoutOf(
    written(
      '1、请评价—外观 (矩阵单选题 *必答),质量,2、所在地区：,3、A——B 如何,4、评价 (矩阵量表题)—价格,4、重量,uid,5、好吗',
      '1,2,3,4,5,6,7,8',
    ),
  );
  expect(layout.columns.slice(6).map(({ question, option, group, role }) => [question, option, group, role])).toEqual([
    ['请评价', '外观', 'q1', null],
    ['请评价', '质量', 'q1', null],
    ['所在地区：', null, null, null],
    ['A——B 如何', null, null, null],
    ['评价', '价格', 'q4', null],
    ['评价', '重量', 'q4', null],
    ['uid', null, null, 'metadata'],
    ['好吗', null, null, null],
  ]);
});

describe('texts', () => {
  test('figures: skipped is missing, what was written into other is not part of the option', async () => {
    const report = await reportOf(texts);
    expect(figuresOf(report, '您有多大可能向朋友推荐我')).toMatchObject({ n: 3, missing: 1, nps: expect.closeTo(100 / 3, 9) });
    expect(figuresOf(report, '您对总体服务满意吗')).toMatchObject({ n: 3, missing: 1, csat: expect.closeTo(200 / 3, 9) });
    expect(figuresOf(report, '您常用的渠道')).toMatchObject({ n: 3, missing: 1, 'share.网站': expect.closeTo(200 / 3, 9) });
    expect(figuresOf(report, '请评价以下方面.界面美观度')).toMatchObject({ n: 3, mean: expect.closeTo(14 / 3, 9) });
    expect(figuresOf(report, '您从哪里购买')).toEqual({ n: 4, 'share.其他【请注明】': 50, 'share.门店': 50 });
  });

  test('roles: orders, names, times and scores', async () => {
    const report = await reportOf(texts);
    expect(readAs(report)).toMatchObject({
      序号: 'id',
      提交答卷时间: 'submitted',
      所用时间: 'duration',
      来自IP: 'personal',
      总分: 'metadata',
      '5、请排序 (排序题 *必答)': 'ranking:请排序',
      '7、您的姓名： (填空题)': 'personal',
      '8、您的建议 (填空题)': 'text:您的建议',
    });
    expect(JSON.stringify(report)).not.toMatch(/张三|203\.0/);
  });

  test('plain digits are scores where other answers are written out', async () => {
    const report = await reportOf(written('1、您会推荐我们吗（0-10分）,2、满意吗', '10,满意', '9,不满意', '4,满意', '10,满意'));
    expect(figuresOf(report, '您会推荐我们吗')).toMatchObject({ n: 4, nps: 50, mean: 8.25 });
    expect(report.diagnostics).toEqual([]);
  });
});

describe('codes', () => {
  test('an 11 proves places of the options 0 to 10: shifted, and said so', async () => {
    const report = await reportOf(codes(['11', '10', '4', '-3']));
    expect(figuresOf(report, '您有多大可能向朋友推荐我')).toMatchObject({
      n: 3,
      missing: 1,
      nps: expect.closeTo(100 / 3, 9),
      mean: expect.closeTo(22 / 3, 9),
    });
    expect(
      report.diagnostics.filter(({ code }) => code === 'option-numbers').map(({ severity, message }) => [severity, message]),
    ).toContainEqual(['warning', expect.stringContaining('read as the points 0 to 10')]);
  });

  test('a 0 proves scores', async () => {
    const report = await reportOf(codes(['10', '9', '0', '-3']));
    expect(figuresOf(report, '您有多大可能向朋友推荐我')).toMatchObject({
      n: 3,
      nps: expect.closeTo(100 / 3, 9),
      mean: expect.closeTo(19 / 3, 9),
    });
  });

  test('neither: an error, and no figure', async () => {
    const report = await reportOf(codes(['10', '9', '4', '-3']));
    expect(report.metrics.map(({ id }) => id)).not.toContain('您有多大可能向朋友推荐我');
    expect(readAs(report)).toMatchObject({ '1、您有多大可能向朋友推荐我们？（0-10分） (量表题 *必答)': 'unclear' });
    expect(report.diagnostics.filter(({ code, severity }) => code === 'option-numbers' && severity === 'error')).toHaveLength(2);
  });

  test('words of satisfaction without stated points are unclear, stated points are scores', async () => {
    const report = await reportOf(codes(['11', '10', '4', '-3']));
    expect(readAs(report)).toMatchObject({ '2、您对总体服务满意吗？ (单选题 *必答)': 'unclear' });
    expect(figuresOf(report, '请评价以下方面.外观')).toMatchObject({ n: 3, missing: 1, mean: 3 });
    expect(metricOf(report, '请评价以下方面.界面美观度').scale).toBe('1 to 5');
  });

  test('boxes and places', async () => {
    const report = await reportOf(codes(['11', '10', '4', '-3']));
    expect(figuresOf(report, '第3题')).toEqual({
      n: 3,
      missing: 1,
      'share.网站': expect.closeTo(200 / 3, 9),
      'share.电话': expect.closeTo(200 / 3, 9),
      'share.其他【请注明】': expect.closeTo(100 / 3, 9),
    });
    expect(readAs(report)).toMatchObject({ '5、(甲)': 'ranking:第5题', '5、(丙)': 'ranking:第5题' });
  });

  test('a matrix of satisfaction with as many rows as points is no ranking', async () => {
    const questions = '1、您对以下方面的满意度—外观,质量,价格,重量,颜色';
    const report = await reportOf(written(questions, '5,4,5,3,4', '4,4,5,2,5', '5,5,3,3,4', '1,2,2,4,4'));
    expect(new Set(Object.values(readAs(report)).slice(6))).toEqual(new Set(['unclear']));
    expect(report.metrics).toEqual([]);
  });

  test('the same answers by text and by code give the same figures', async () => {
    const asked = '1、您会推荐我们吗（0-10分）,2、请评价(1分最差，5分最好)—外观,质量';
    const byText = await reportOf(written(asked, '10分,4分,5分', '0分,1分,2分', '8分,(跳过),3分'));
    const byCode = await reportOf(written(asked, '11,4,5', '1,1,2', '9,-3,3'));
    for (const id of ['您会推荐我们吗', '请评价.外观', '请评价.质量']) expect(figuresOf(byCode, id)).toEqual(figuresOf(byText, id));
  });
});

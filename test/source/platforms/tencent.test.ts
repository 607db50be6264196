import { expect, test } from 'vitest';
import { layoutOf } from './layout-of.js';
import { claimedBy, figuresOf, readAs, reportOf } from './written.js';

/** Written after headers of real exports, not exported: every line ends in a comma, the newest response comes first. */
const written = `"编号","开始答题时间","结束答题时间","答题时长","语言","清洗数据结果","智能清洗数据无效概率","地理位置国家和地区","地理位置省","地理位置市","用户类型","用户标识","昵称","自定义字段","1.您有多大可能把我们推荐给朋友？","2.您对总体服务是否满意？","3.你常用哪些渠道:可多选？:网站","3.你常用哪些渠道:可多选？:电话","3.你常用哪些渠道:可多选？:其他","4.你来自于：","4.你来自于：_填空3","5.请评价:外观","5.请评价:质量","6.你的手机号","7.你的建议？(60字以内)","IP","UA","Referrer","中奖时间","中奖金额","审核状态",
"3","02-Feb-2021 20:28:09","02-Feb-2021 20:28:40","31","中文","有效","0.1","中国","香港","","匿名","u1","小张","","10","非常满意","网站","","","北京","","5","4","13800138000","很好","1.2.3.4","UA","","","","",
"2","02-Feb-2021 19:28:09","02-Feb-2021 19:28:40","31","中文","有效","0.1","中国","上海","","匿名","u2","小李","","7","满意","网站","电话","","上海","","4","4","13800138001","","1.2.3.5","UA","","","","",
"1","02-Feb-2021 18:28:09","02-Feb-2021 18:28:40","31","中文","有效","0.1","中国","上海","","匿名","u3","小王","","2","不满意","","电话","报纸","其他","天津","2","3","13800138002","太慢","1.2.3.6","UA","","","","",
`;

test('is claimed by 腾讯问卷 alone; the comma at the end of a line is no column', () => {
  expect(claimedBy(written)).toEqual(['tencent']);
  const layout = layoutOf(written);
  expect(layout.columns.at(-1)?.key).toBe('审核状态');
  expect(layout.columns.slice(16, 21).map(({ question, option, role }) => [question, option, role])).toEqual([
    ['你常用哪些渠道:可多选？', '网站', null],
    ['你常用哪些渠道:可多选？', '电话', null],
    ['你常用哪些渠道:可多选？', '其他', null],
    ['你来自于：', null, null],
    ['你来自于：_填空3', null, 'comment'],
  ]);
});

test('figures', async () => {
  const report = await reportOf(written);
  expect(report.source.included).toBe(3);
  expect(figuresOf(report, '您有多大可能把我们推荐给')).toMatchObject({ n: 3, nps: 0, passives: expect.closeTo(100 / 3, 9) });
  expect(figuresOf(report, '您对总体服务是否满意')).toMatchObject({ n: 3, csat: expect.closeTo(200 / 3, 9) });
  expect(figuresOf(report, '请评价.外观')).toMatchObject({ n: 3, mean: expect.closeTo(11 / 3, 9) });
  expect(figuresOf(report, '你常用哪些渠道可多选')).toEqual({
    n: 3,
    'share.网站': expect.closeTo(200 / 3, 9),
    'share.电话': expect.closeTo(200 / 3, 9),
    'share.其他': expect.closeTo(100 / 3, 9),
  });
  expect(readAs(report)).toMatchObject({
    编号: 'id',
    结束答题时间: 'submitted',
    答题时长: 'duration',
    '6.你的手机号': 'personal',
    昵称: 'personal',
  });
  expect(JSON.stringify(report)).not.toMatch(/138001|小张|1\.2\.3\.4/);
});

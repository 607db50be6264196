import { describe, expect, it } from 'vitest';
import { runCli } from '../../support/run-cli.js';
import { workspace } from '../../support/workspace.js';

const files = workspace();
const survey = files.write(
  'shop.yaml',
  `id: shop
languages: [en, zh]
segments: [channel, region]
responses: {id: respondent, weight: w}
targets:
  - {figure: uses.share.smart home, min: 40, min-base: 1}
  - {figure: recommend.nps, min: 50, by: region}
scales:
  satisfaction:
    points: 1..5
    labels:
      1: {en: Very dissatisfied, zh: 非常不满意}
      2: {en: Dissatisfied, zh: 不满意}
      3: {en: Neutral, zh: 一般}
      4: {en: Satisfied, zh: 满意}
      5: {en: Very satisfied, zh: 非常满意}
    not-applicable: [N/A]
questions:
  - {id: recommend, type: nps, column: Q1, text: {en: How likely are you to recommend us?, zh: 您有多大可能推荐我们？}}
  - {id: overall, type: csat, scale: satisfaction, text: {en: How satisfied are you overall?, zh: 总体满意吗？}}
  - id: network
    type: matrix
    text: {en: How do you rate the network?, zh: 您如何评价网络？}
    scale: {points: 1..5, labels: {1: {en: Poor, zh: 差}, 5: {en: Great, zh: 好}}}
    rows:
      - {id: wi-fi, text: {en: Wi-Fi at home, zh: 家中信号}}
      - {id: speed, text: {en: Speed, zh: 速度}}
  - id: lock
    type: kano
    text: {en: Built-in lock, zh: 内置车锁}
    functional: {text: {en: "With a lock, how do you feel?", zh: 如果有车锁，您感觉如何？}}
    dysfunctional: {text: {en: "Without a lock, how do you feel?", zh: 如果没有车锁，您感觉如何？}}
  - id: channel
    type: single-choice
    text: {en: How did you contact us?, zh: 您通过什么联系我们？}
    options: [{value: app, label: {en: App, zh: 应用}}, {value: web chat, label: {en: Web chat, zh: 网页聊天}}]
  - id: uses
    type: multiple-choice
    text: {en: "What for? Tick all", zh: 用途是什么？}
    options:
      - {value: tv, label: {en: "Films, series", zh: 看电影}}
      - {value: smart home, label: {en: Smart home, zh: 智能家居}}
      - {value: none, label: {en: None, zh: 都没有}, exclusive: true}
  - {id: why, type: text, show-if: recommend <= 6, text: {en: Why?, zh: 为什么？}}
`,
);

/** The same four people, as each platform exports them. Header and cells are written out as the platform does. */
const EXPORTS: { platform: string; args: string[]; form: string; csv: string }[] = [
  {
    platform: 'surveyjs',
    args: ['--to', 'surveyjs'],
    form: 'shop.json',
    csv: `recommend,overall,network.wi-fi,network.speed,lock_functional,lock_dysfunctional,channel,uses,why
10,5,5,4,1,5,app,"tv, smart home",
9,4,4,4,1,3,web chat,tv,
6,2,3,1,3,3,app,none,slow
3,N/A,1,2,2,5,app,smart home,price
`,
  },
  {
    platform: 'kobo',
    args: ['--to', 'xlsform'],
    form: 'shop.xlsx',
    csv: `"start";"end";"recommend";"overall";"network_header";"network_wi-fi";"network_speed";"lock_functional";"lock_dysfunctional";"channel";"uses";"uses/tv";"uses/smart_home";"uses/none";"why";"_id";"_uuid";"_submission_time";"_index"
"2026-10-01";"2026-10-01";"10";"5";"";"5";"4";"1";"5";"app";"tv smart_home";"1";"1";"0";"";"1";"a-1";"2026-10-01 10:00:00";"1"
"2026-10-01";"2026-10-01";"9";"4";"";"4";"4";"1";"3";"web_chat";"tv";"1";"0";"0";"";"2";"a-2";"2026-10-01 10:01:00";"2"
"2026-10-01";"2026-10-01";"6";"2";"";"3";"1";"3";"3";"app";"none";"0";"0";"1";"slow";"3";"a-3";"2026-10-01 10:02:00";"3"
"2026-10-01";"2026-10-01";"3";"N_A";"";"1";"2";"2";"5";"app";"smart_home";"0";"1";"0";"price";"4";"a-4";"2026-10-01 10:03:00";"4"
`,
  },
  {
    platform: 'wenjuanxing',
    args: ['--to', 'wjx'],
    form: 'shop.txt',
    csv: `序号,提交答卷时间,所用时间,来源,来源详情,来自IP,1、您有多大可能推荐我们？（0 = 完全不可能，10 = 极有可能）,2、总体满意吗？,3、您如何评价网络？—家中信号,速度,4、如果有车锁，您感觉如何？,5、如果没有车锁，您感觉如何？,6、您通过什么联系我们？,7、用途是什么？,8、为什么？
1,2026/10/1 10:00:00,60秒,微信,,,10,非常满意,5 - 好,4,我很喜欢,我很不喜欢,应用,看电影┋智能家居,(跳过)
2,2026/10/1 10:01:00,60秒,微信,,,9,满意,4,4,我很喜欢,无所谓,网页聊天,看电影,(跳过)
3,2026/10/1 10:02:00,60秒,微信,,,6,不满意,3,1 - 差,无所谓,无所谓,应用,都没有,慢
4,2026/10/1 10:03:00,60秒,微信,,,3,N/A,1 - 差,2,理所当然,我很不喜欢,应用,智能家居,价格
`,
  },
  {
    platform: 'wenjuanxing',
    args: ['--to', 'wjx', '--jsonl'],
    form: 'shop.jsonl',
    csv: `序号,提交答卷时间,所用时间,来源,来源详情,来自IP,1、您有多大可能推荐我们？,2、总体满意吗？,3、您如何评价网络？—家中信号,速度,4、内置车锁—如果有车锁，您感觉如何？,如果没有车锁，您感觉如何？,5、您通过什么联系我们？,6、用途是什么？,7、为什么？
1,2026/10/1 10:00:00,60秒,微信,,,10,非常满意,5 - 好,4,我很喜欢,我很不喜欢,应用,看电影┋智能家居,(跳过)
2,2026/10/1 10:01:00,60秒,微信,,,9,满意,4,4,我很喜欢,无所谓,网页聊天,看电影,(跳过)
3,2026/10/1 10:02:00,60秒,微信,,,6,不满意,3,1 - 差,无所谓,无所谓,应用,都没有,慢
4,2026/10/1 10:03:00,60秒,微信,,,3,N/A,1 - 差,2,理所当然,我很不喜欢,应用,智能家居,价格
`,
  },
  {
    platform: 'limesurvey',
    args: ['--to', 'limesurvey'],
    form: 'lime.txt',
    csv: `"id","submitdate","lastpage","startlanguage","recommend","overall","network[wifi]","network[speed]","lockfunctional","lockdysfunctional","channel","uses[tv]","uses[A2]","uses[none]","why"
"1","2026-10-01 10:00:00","1","en","10","5","5","4","1","5","app","Y","Y","",""
"2","2026-10-01 10:01:00","1","en","9","4","4","4","1","3","A2","Y","","",""
"3","2026-10-01 10:02:00","1","en","6","2","3","1","3","3","app","","","Y","slow"
"4","2026-10-01 10:03:00","1","en","3","NA","1","2","2","5","app","","Y","","price"
`,
  },
  {
    platform: 'qualtrics',
    args: ['--to', 'qualtrics'],
    form: 'qualtrics.txt',
    csv: `StartDate,EndDate,Status,Finished,RecordedDate,ResponseId,recommend,overall,network_1,network_2,lock_functional,lock_dysfunctional,channel,uses,why
Start Date,End Date,Response Type,Finished,Recorded Date,Response ID,How likely are you to recommend us?,How satisfied are you overall?,How do you rate the network? - Wi-Fi at home,How do you rate the network? - Speed,"With a lock, how do you feel?","Without a lock, how do you feel?",How did you contact us?,What for? Tick all,Why?
"{""ImportId"":""startDate""}","{""ImportId"":""endDate""}","{""ImportId"":""status""}","{""ImportId"":""finished""}","{""ImportId"":""recordedDate""}","{""ImportId"":""_recordId""}","{""ImportId"":""QID1""}","{""ImportId"":""QID2""}","{""ImportId"":""QID3_1""}","{""ImportId"":""QID3_2""}","{""ImportId"":""QID4""}","{""ImportId"":""QID5""}","{""ImportId"":""QID6""}","{""ImportId"":""QID7""}","{""ImportId"":""QID8_TEXT""}"
2026-10-01 10:00:00,2026-10-01 10:01:00,IP Address,True,2026-10-01 10:01:00,R_1,10 - Extremely likely,Very satisfied,5 - Great,4,I like it that way,I dislike it that way,App,"Films, series,Smart home",
2026-10-01 10:00:00,2026-10-01 10:01:00,IP Address,True,2026-10-01 10:01:00,R_2,9,Satisfied,4,4,I like it that way,I am neutral,Web chat,"Films, series",
2026-10-01 10:00:00,2026-10-01 10:01:00,IP Address,True,2026-10-01 10:01:00,R_3,6,Dissatisfied,3,1 - Poor,I am neutral,I am neutral,App,None,slow
2026-10-01 10:00:00,2026-10-01 10:01:00,IP Address,True,2026-10-01 10:01:00,R_4,3,N/A,1 - Poor,2,It must be that way,I dislike it that way,App,Smart home,price
`,
  },
  {
    platform: 'google-forms',
    args: ['--to', 'google'],
    form: 'shop.gs',
    csv: `Timestamp,How likely are you to recommend us?,How satisfied are you overall?,How do you rate the network? [Wi-Fi at home],How do you rate the network? [Speed],"With a lock, how do you feel?","Without a lock, how do you feel?",How did you contact us?,What for? Tick all,Why?
10/1/2026 10:00:00,10,Very satisfied,5 - Great,4,I like it that way,I dislike it that way,App,"Films, series, Smart home",
10/1/2026 10:01:00,9,Satisfied,4,4,I like it that way,I am neutral,Web chat,"Films, series",
10/1/2026 10:02:00,6,Dissatisfied,3,1 - Poor,I am neutral,I am neutral,App,None,slow
10/1/2026 10:03:00,3,N/A,1 - Poor,2,It must be that way,I dislike it that way,App,Smart home,price
`,
  },
];

describe('what platforms export is read back by the column definition', () => {
  it.each(EXPORTS)('$args', { timeout: 30_000 }, async ({ platform, args, form, csv }) => {
    const path = files.path(form);
    const exported = await runCli(['export', survey, ...args, '-o', path]);
    expect(exported.exit).toBe(0);
    expect(exported.err).toContain('segment "region": nothing asks for it');
    const responses = files.write(`${form}.csv`, csv);
    const { exit, out, err } = await runCli(['analyze', responses, '-s', `${path}.columns.yaml`, '-f', 'json']);
    expect({ exit, err }).toMatchObject({ exit: 0 });
    const report = JSON.parse(out);
    expect(report.source.platform).toBe(platform === 'surveyjs' ? 'tidy' : platform);
    expect(report.targets.map(({ status }: { status: string }) => status)).toEqual(['pass']);
    const figure = (metric: string, id: string): number => {
      const found = report.metrics.find((one: { id: string }) => one.id === metric);
      return found?.figures.find((one: { id: string }) => one.id === id)?.value;
    };
    expect(figure('recommend', 'nps')).toBe(0);
    expect(figure('overall', 'csat')).toBeCloseTo(200 / 3);
    expect(figure('network.wi-fi', 'mean')).toBe(3.25);
    expect(figure('network.speed', 'mean')).toBe(2.75);
    // Like and dislike, like and neutral, neutral twice, must be and dislike: one of each of O, A, I, M.
    expect([figure('lock', 'better'), figure('lock', 'worse')]).toEqual([0.5, -0.5]);
    const shares = (metric: string): number[] =>
      report.metrics
        .find((one: { id: string }) => one.id === metric)
        .figures.filter(({ id }: { id: string }) => id.startsWith('share.'))
        .map(({ value }: { value: number }) => value);
    expect(shares('channel')).toEqual([75, 25]);
    expect(shares('uses')).toEqual([50, 50, 25]);
    expect(report.quality.filter(({ invalid }: { invalid: number }) => invalid > 0)).toEqual([]);
    expect(report.metrics[0].groups.map(({ by }: { by: string }) => by)).toContain('channel');
  });
});

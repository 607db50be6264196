import { delimited } from './delimited.js';
import { crossed, drawAnswer, drawMood, drawStratum, type Mix, type Mood, worsened } from './population.js';
import { digits, easy, overall, recommend, stored } from './questions.js';
import { lose, pick, pickEvenly, streams } from './stream.js';
import { isoTime, seconds, submissions } from './submissions.js';
import { meanFromOne, netPromoterScore, type Sample, topBoxes } from './truth.js';

const RESPONSES = 600;
const MIX: Mix = [44, 33, 15, 8];
const EFFECT: Readonly<Record<string, number>> = { 西部: 9, '18-25岁': 3, '46岁以上': -4 };

const population = crossed(
  { 地区: { 华东: 40, 华南: 25, 华北: 20, 西部: 15 }, 年龄段: { '18-25岁': 25, '26-35岁': 35, '36-45岁': 25, '46岁以上': 15 } },
  (segments) => Object.values(segments).reduce((mix, value) => worsened(mix, EFFECT[value] ?? 0), MIX),
);

const HEADER = [
  '序号',
  '提交答卷时间',
  '所用时间',
  '来源',
  '来源详情',
  '1、您所在的地区',
  '2、您的年龄段',
  '3、您有多大可能向朋友或同事推荐我们的快递服务？（0-10分）',
  '4、总体来说，您对我们的快递服务满意吗？',
  '5、我们让寄件变得很容易（1=非常不同意，7=非常同意）',
  '6、您最常用的寄件方式是？ (单选题 *必答)',
  '7、您用过哪些服务？ (多选题)',
  '8、请告诉我们打分的原因',
];

const recommendStored = stored(
  recommend,
  digits(0, 10).map((point) => `${point}分`),
);
const overallStored = stored(overall, ['非常不满意', '不满意', '一般', '满意', '非常满意']);

const CHANNELS = { 手机应用: 41, 小程序: 33, 营业网点: 18, 电话: 8 };
const SERVICES = { 上门取件: 64, 夜间配送: 35, 保价: 27, 冷链: 12 };

const REASONS: Readonly<Record<Mood, readonly string[]>> = {
  delighted: ['挺好的，只是我打分一向偏低'],
  content: ['总体不错，节假日有点慢', '包装可以再结实一些'],
  indifferent: ['和别家差不多', '价格偏高，速度一般'],
  annoyed: ['等了三天才上门', '包裹破损，客服一直让等', '没有打电话就放在楼下'],
};

/** Courier service, in Chinese: headers, metadata and answers as 问卷星 writes them, UTF-8 with byte order mark. */
function simulateManyidu(seed: number): string {
  const draw = streams(seed);
  const records = submissions(draw('submitted'), RESPONSES, '2026-08-15', 21).map((time, index) => {
    const stratum = drawStratum(draw('stratum'), population);
    const mood = drawMood(draw('mood'), stratum.mix);
    const score = lose(draw('recommend lost'), drawAnswer(draw('recommend'), recommendStored, mood), { '': 2 });
    const why = lose(draw('why lost'), pickEvenly(draw('why'), REASONS[mood]), { '(空)': 35 });
    const services = Object.entries(SERVICES).filter(([service, percent]) => draw(service)() * 100 < percent);
    return [
      String(index + 1),
      isoTime(time).replaceAll('-', '/'),
      `${seconds(draw('seconds'), 110)}秒`,
      pick(draw('source'), ['手机提交', '链接'], [85, 15]),
      pick(draw('source detail'), ['微信', '直接访问'], [80, 20]),
      ...Object.values(stratum.segments),
      score,
      lose(draw('overall lost'), drawAnswer(draw('overall'), overallStored, mood), { '': 2, 不清楚: 3 }),
      lose(draw('easy lost'), drawAnswer(draw('easy'), easy, mood), { '': 4 }),
      pick(draw('channel'), Object.keys(CHANNELS), Object.values(CHANNELS)),
      lose(draw('services lost'), services.map(([service]) => service).join('┋') || '以上都没有', { '(空)': 3 }),
      score !== '' && Number.parseInt(score, 10) <= 6 ? why : '(跳过)',
    ];
  });
  return `\uFEFF${delimited([HEADER, ...records])}\n`;
}

/** The West is truly worse; older people are slightly more satisfied than young ones. */
export const manyidu: Sample = {
  name: 'manyidu',
  seed: 20260815,
  simulate: simulateManyidu,
  population,
  breaks: ['地区', '年龄段'],
  figures: [
    { id: 'recommend.nps', question: recommend, value: netPromoterScore },
    { id: 'overall.csat', question: overall, value: topBoxes(2) },
    { id: 'easy.ces', question: easy, value: meanFromOne },
    { id: 'easy.easy', question: easy, value: topBoxes(3) },
  ],
  choices: {
    ...Object.fromEntries(Object.entries(CHANNELS).map(([value, percent]) => [`channel.share.${value}`, percent])),
    ...Object.fromEntries(Object.entries(SERVICES).map(([value, percent]) => [`services.share.${value}`, percent])),
  },
};

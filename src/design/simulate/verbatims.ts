import { pickEvenly } from './choices.js';
import type { Uniform } from './streams.js';

interface Words {
  topics: readonly string[];
  good: readonly string[];
  bad: readonly string[];
  more: readonly string[];
  sentence(topic: string, verdict: string, more: string): string;
}

const ENGLISH: Words = {
  topics: [
    'the price',
    'the service',
    'the waiting time',
    'the quality',
    'the staff',
    'the website',
    'delivery',
    'the invoice',
    'the app',
    'the advice',
  ],
  good: ['was better than expected', 'is very good', 'was fine', 'could hardly be better', 'has improved', 'was a pleasant surprise'],
  bad: [
    'was a disappointment',
    'has got worse',
    'is not what was promised',
    'needs attention',
    'was the weak point',
    'took too much effort',
  ],
  more: ['', 'last time', 'as ever', 'this month', 'on two occasions', 'when I asked', 'for the second time', 'compared with others'],
  sentence: (topic, verdict, more) => `${topic[0]?.toUpperCase()}${topic.slice(1)} ${verdict}${more === '' ? '' : ` ${more}`}.`,
};
const CHINESE: Words = {
  topics: ['价格', '服务', '等待时间', '质量', '工作人员', '网站', '配送', '账单', '应用', '咨询'],
  good: ['比预期的好', '非常好', '还不错', '几乎无可挑剔', '有所改进', '让人惊喜'],
  bad: ['令人失望', '变差了', '与承诺不符', '需要重视', '是薄弱环节', '太费力'],
  more: ['', '上次', '一如既往', '这个月', '有两次', '询问的时候', '第二次了', '和别家相比'],
  sentence: (topic, verdict, more) => `${more === '' ? '' : `${more}，`}${topic}${verdict}。`,
};
/** What programs fill text fields with. */
const BOT = [
  'good good good',
  'asdf asdf asdf',
  'nice product very nice service good quality',
  'Lorem ipsum dolor sit amet',
  'yes no yes no',
  'N1c3 w0rk 777',
];

/** An answer in words, praise or blame, made up of short phrases; Chinese for a language zh, else English. */
export function verbatim(language: string, content: boolean, uniform: Uniform): string {
  const { topics, good, bad, more, sentence } = language.startsWith('zh') ? CHINESE : ENGLISH;
  const one = (phrases: readonly string[]): string => pickEvenly(phrases, uniform);
  return sentence(one(topics), one(content ? good : bad), one(more));
}

/** A text that means nothing. */
export const botText = (uniform: Uniform): string => pickEvenly(BOT, uniform);

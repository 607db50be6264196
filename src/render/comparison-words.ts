import type { Report } from '../report/report.js';
import { count } from './numbers.js';

const en = {
  metric: 'Metric',
  question: 'Question',
  difference: 'change',
  interval: (level: string): string => `${level} interval`,
  effect: 'effect',
  n: 'n',
  from: (before: string, after: string): string => `${before} to ${after}`,
  new: (ids: string): string => `New: ${ids}`,
  gone: (ids: string): string => `Gone: ${ids}`,
  reworded: (ids: string): string => `Not compared, as wording, scale or version is another: ${ids}`,
  method: (tests: number, adjustment: string, level: string): string =>
    `Two independent samples; ${level} intervals. ▲▼ significant after correction for ${count(tests)} ${tests === 1 ? 'comparison' : 'comparisons'}: ${adjustment}`,
  effects: 'Effect: h Cohen, of shares; d Cohen, of means and scores; V Cramér, of whole distributions',
  broken: 'the wording, scale or version changed between the two reports beside it: not compared',
  earlier: (n: number): string => `… ${count(n)} earlier ${n === 1 ? 'report' : 'reports'}, all of them with --full`,
  nothing: 'no figure to compare',
};
export type ComparisonWords = typeof en;

const zh: ComparisonWords = {
  metric: '指标',
  question: '问题',
  difference: '变化',
  interval: (level) => `${level} 置信区间`,
  effect: '效应量',
  n: 'n',
  from: (before, after) => `${before} 至 ${after}`,
  new: (ids) => `新增：${ids}`,
  gone: (ids) => `已删除：${ids}`,
  reworded: (ids) => `题目文字、量表或版本不同，不作比较：${ids}`,
  method: (tests, adjustment, level) => `两个独立样本，${level} 置信区间。▲▼ 经 ${count(tests)} 次比较校正后显著：${adjustment}`,
  effects: '效应量：h 为 Cohen h（比例），d 为 Cohen d（均值与得分），V 为 Cramér V（整体分布）',
  broken: '两侧报告之间题目文字、量表或版本有变，不作比较',
  earlier: (n) => `… 另有 ${count(n)} 份更早的报告，用 --full 查看全部`,
  nothing: '没有可比较的数值',
};

/** The words of comparisons and trends by language. */
export const comparisonWords: Readonly<Record<Report['settings']['language'], ComparisonWords>> = { en, zh };

import type { Report } from '../report/report.js';
import { count, percent } from './numbers.js';

type Names = Readonly<Record<string, string>>;

type Kind = Report['survey']['kind'];

const ROWS: Readonly<Record<Kind, [string, string]>> = {
  responses: ['response', 'responses'],
  transactions: ['row', 'rows'],
  tickets: ['ticket', 'tickets'],
};

const plural = (n: number, one: string, many: string): string => `${count(n)} ${n === 1 ? one : many}`;

/** What renderers say themselves, beside the texts of the report. */
const en = {
  roles: {
    personal: 'personal data',
    submitted: 'time of submission',
    order: 'order id',
  } as Names,
  adjustments: { 'benjamini-hochberg': 'Benjamini–Hochberg', holm: 'Holm', bonferroni: 'Bonferroni', none: 'none' } as Names,
  list: (items: string[]): string => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`),
  rows: (kind: Kind, included: number, rows: number): string => {
    const [one, many] = ROWS[kind];
    return included === rows ? plural(rows, one, many) : `${count(included)} of ${plural(rows, one, many)}`;
  },
  joined: (matched: number, all: number, column: string, file: string): string =>
    `${count(matched)} of ${plural(all, 'response', 'responses')} (${percent((100 * matched) / all)}) matched to a customer of ${file} by ${column}`,
  asOf: (day: string): string => `Recency is counted to ${day}`,
  excluded: (n: number, label: string): string => `${count(n)} ${label}`,
  leftOut: (what: string): string => `${what} left out`,
  blank: (n: number): string => plural(n, 'blank row', 'blank rows'),
  filter: (what: string): string => `Only where ${what}`,
  pin: (command: string): string => `No definition given: read as below; pin it with  ${command}`,
  weights: (column: string, sum: string, effective: string, designEffect: string): string =>
    `Weighted by ${column}: sum ${sum} · effective n ${effective} · design effect ${designEffect}`,
  n: (n: number, effective: number | null): string =>
    effective === null ? `n ${count(n)}` : `n ${count(n)} (effective ${count(effective)})`,
  to: (low: string, high: string): string => `${low} to ${high}`,
  missing: (n: number): string => `${count(n)} no answer`,
  notApplicable: (n: number): string => `${count(n)} not applicable`,
  offScale: (n: number, examples: string): string => `${count(n)} off the scale${examples === '' ? '' : ` (${examples})`}`,
  offList: (n: number, examples: string): string => `${count(n)} not among the options${examples === '' ? '' : ` (${examples})`}`,
  firstRow: (value: string, row: number): string => `${value}, first in row ${count(row)}`,
  examples: (items: string[]): string => items.join('; '),
  because: (what: string, why: string): string => `${what}: ${why}`,
  methodOf: (method: string, metrics: string[]): string => `${method} (${metrics.join(', ')})`,
  missingHead: 'no answer',
  notApplicableHead: 'n/a',
  offScaleHead: 'off',
  noFigure: 'no answer that could be used',
  scale: (text: string): string => `Scale: ${text}`,
  battery: (items: number): string => plural(items, 'question on one scale', 'questions on one scale'),
  losses: (items: number, what: string): string => `In all ${count(items)} together: ${what}`,
  severalAnswers: 'Several answers each: shares add up to more than 100%',
  significant: 'significant',
  notSignificant: 'not significant',
  rest: 'against the rest',
  actions: {
    rank: '#',
    subject: 'What to act on',
    evidence: 'Evidence',
    owner: 'Owner',
    due: 'Due',
    measure: 'Measure',
    heading: 'Actions',
  },
  noActions: 'Nothing to act on: no target missed, nothing significantly worse.',
  targets: {
    heading: 'Targets',
    target: 'Target',
    found: 'Found',
    status: 'Status',
    why: 'Why',
    statuses: { pass: 'met', fail: 'missed', warn: 'missed (warning)', insufficient: 'not judged' } as Names,
    terms: { low: 'low end', high: 'high end', change: 'change', and: 'and' } as Names,
  },
  against: (from: string, change: string): string => `against ${from}: ${change}`,
  notAgainst: (from: string, why: string): string => `not compared with ${from}: ${why}`,
  distributed: (p: string): string => `distributed otherwise? p ${p}`,
  changedFrom: (from: string, found: boolean, tests: number, adjustment: string): string =>
    `${found ? '▲▼ changed' : 'nothing changed'} from ${from} after correction for ${plural(tests, 'comparison', 'comparisons')}: ${adjustment}`,
  waves: { day: 'day', week: 'week', month: 'month', quarter: 'quarter', year: 'year' } as Names,
  before: 'change',
  partial: '(incomplete)',
  incomplete: (waves: string): string => `incomplete: ${waves}`,
  changeParts: (wave: string, from: string, parts: string[]): string => `${wave} against ${from}: ${parts.join(' · ')}`,
  mixed: (from: string, to: string, by: string, difference: string, parts: string[]): string =>
    `${to} against ${from}: ${difference}; by ${by} ${parts.join(', and ')}`,
  mixPart: (mix: string): string => `${mix} from other shares of the groups`,
  ratePart: (rate: string): string => `${rate} from changes within the groups`,
  mostMix: (group: string, before: string, after: string): string => `, most of it by ${group} (${before} of answers before, ${after} now)`,
  moved: (group: string, wave: string, change: string, from: string): string => `${group} in ${wave}: ${change} against ${from}`,
  movedOf: (groups: string[], more: number, tests: number): string =>
    `${groups.join('; ')}${more > 0 ? `; ${count(more)} more` : ''} (after correction for ${plural(tests, 'change', 'changes')} of groups in all questions)`,
  skipped: (wave: string, from: string): string => `${wave} is compared with ${from}: between them there are too few answers`,
  earlier: (n: number): string => `… ${count(n)} earlier, all of them with --full`,
  yearAgo: (wave: string, change: string, from: string): string => `${wave} against ${from}, a year before: ${change}`,
  signal: (rule: string, waves: string): string => `${rule}: ${waves}`,
  rules: {
    'beyond-limits': 'more than three standard errors from the mean of all waves',
    'nine-on-one-side': 'the ninth wave in a row on one side of the mean',
    'six-trending': 'the sixth wave in a row that rises or falls',
    'two-of-three': 'with one of the two waves before more than two standard errors from the mean on one side',
  } as Names,
  broken: (from: string, to: string, why: string): string => `${from} and ${to} are not compared: ${why}`,
  noneChanges: (tests: number): string => `no change stands after correction for ${plural(tests, 'comparison', 'comparisons')}`,
  changes: (tests: number): string => `▲▼ changed after correction for ${plural(tests, 'comparison', 'comparisons')}`,
  interval: (level: string): string => `${level} interval`,
  withheld: 'withheld',
  withheldBecause: (minBase: number): string =>
    `withheld: fewer than ${plural(minBase, 'answer', 'answers')}, or it would reveal such a group`,
  lowBase: '* fewer than 30 answers',
  differs: (tests: number, corrected: boolean): string =>
    corrected
      ? `▲▼ differs after correction for ${plural(tests, 'comparison', 'comparisons')}`
      : `▲▼ differs, not corrected for ${plural(tests, 'comparison', 'comparisons')}`,
  noneDiffers: (tests: number, corrected: boolean): string =>
    corrected
      ? `none differs after correction for ${plural(tests, 'comparison', 'comparisons')}`
      : `none differs in ${plural(tests, 'comparison', 'comparisons')}, not corrected`,
  more: (n: number): string => `… ${count(n)} more, all of them with --full`,
  moreGroups: (n: number): string => `… ${plural(n, 'more group', 'more groups')}, all of them with --full`,
  moreColumns: (n: number): string => `… ${plural(n, 'more column', 'more columns')}, all of them with --full`,
  cut: '… whole questions, all distributions: --full',
  cutPoint: (axis: string, value: string): string => `${axis} cut at ${value}`,
  readAs: 'Read as',
  notAnalysed: (roles: string): string => `Not analysed: ${roles}`,
  columns: (role: string, n: number): string => `${role} (${count(n)})`,
  intervals: (level: string, methods: string): string => `${level} intervals: ${methods}`,
  corrected: (method: string, rest: boolean): string => (rest ? `p against the rest; correction: ${method}` : `correction of p: ${method}`),
  errors: (n: number): string => plural(n, 'error', 'errors'),
  warnings: (n: number): string => plural(n, 'warning', 'warnings'),
  yes: 'yes',
  no: 'no',
  figures: {
    metric: 'Metric',
    question: 'Question',
    figure: 'Figure',
    value: 'Value',
    base: 'n',
    column: 'Column',
    reason: 'Why',
  },
};

/** A language is complete when it says all that English says. */
export type Words = typeof en;

const zh: Words = {
  roles: {
    text: '文本',
    comment: '评论',
    date: '日期',
    number: '数值',
    id: '编号',
    weight: '权重',
    segment: '分组',
    matrix: '矩阵',
    personal: '个人信息',
    metadata: '元数据',
    submitted: '提交时间',
    duration: '用时',
    customer: '客户',
    amount: '金额',
    quantity: '数量',
    price: '单价',
    refunded: '退款',
    order: '订单号',
    status: '状态',
    currency: '币种',
    created: '创建时间',
    'first-response': '首次响应时间',
    resolved: '解决时间',
    'first-response-minutes': '首次响应时长',
    'resolution-minutes': '解决时长',
    'first-response-working-minutes': '首次响应工作时长',
    'resolution-working-minutes': '解决工作时长',
    reopened: '重开',
    replies: '回复次数',
    priority: '优先级',
    channel: '渠道',
    satisfaction: '满意度',
  },
  adjustments: { 'benjamini-hochberg': 'Benjamini–Hochberg', holm: 'Holm', bonferroni: 'Bonferroni', none: '无' },
  list: (items) => items.join('、'),
  rows: (kind, included, rows) => {
    const what = { responses: '份答卷', transactions: '行交易', tickets: '张工单' }[kind];
    return included === rows ? `${count(rows)} ${what}` : `${count(rows)} ${what}中的 ${count(included)} ${what.slice(0, 1)}`;
  },
  joined: (matched, all, column, file) =>
    `${count(all)} 份答卷中 ${count(matched)} 份（${percent((100 * matched) / all)}）按 ${column} 匹配到 ${file} 的客户`,
  asOf: (day) => `最近购买天数计至 ${day}`,

  excluded: (n, label) => `${count(n)} ${label}`,
  leftOut: (what) => `未计入：${what}`,
  blank: (n) => `空行 ${count(n)}`,
  filter: (what) => `仅含 ${what}`,
  pin: (command) => `未提供问卷定义：按下列方式读取；如需固定，运行  ${command}`,
  weights: (column, sum, effective, designEffect) =>
    `按 ${column} 加权：权重和 ${sum} · 有效样本量 ${effective} · 设计效应 ${designEffect}`,
  n: (n, effective) => (effective === null ? `n ${count(n)}` : `n ${count(n)}（有效 ${count(effective)}）`),
  to: (low, high) => `${low} 至 ${high}`,
  missing: (n) => `未作答 ${count(n)}`,
  notApplicable: (n) => `不适用 ${count(n)}`,
  offScale: (n, examples) => `超出量表 ${count(n)}${examples === '' ? '' : `（${examples}）`}`,
  offList: (n, examples) => `不在选项内 ${count(n)}${examples === '' ? '' : `（${examples}）`}`,
  firstRow: (value, row) => `${value}，首见于第 ${count(row)} 行`,
  examples: (items) => items.join('；'),
  because: (what, why) => `${what}：${why}`,
  methodOf: (method, metrics) => `${method}（${metrics.join('、')}）`,
  missingHead: '未作答',
  notApplicableHead: '不适用',
  offScaleHead: '超出量表',
  noFigure: '没有可用的回答',
  scale: (text) => `量表：${text}`,
  battery: (items) => `同一量表的 ${count(items)} 个问题`,
  losses: (items, what) => `${count(items)} 项合计：${what}`,
  severalAnswers: '可多选：各项之和大于 100%',
  significant: '显著',
  notSignificant: '不显著',
  rest: '与其余相比',
  actions: { rank: '#', subject: '改进事项', evidence: '依据', owner: '负责人', due: '期限', measure: '措施', heading: '改进清单' },
  noActions: '暂无改进事项：没有未达标的目标，也没有显著变差之处。',
  targets: {
    heading: '目标',
    target: '目标',
    found: '实际',
    status: '结果',
    why: '说明',
    statuses: { pass: '达标', fail: '未达标', warn: '未达标（警告）', insufficient: '无法判断' },
    terms: { low: '区间下限', high: '区间上限', change: '变化', and: '且' },
  },
  against: (from, change) => `较 ${from}：${change}`,
  notAgainst: (from, why) => `未与 ${from} 比较：${why}`,
  distributed: (p) => `分布是否不同：p ${p}`,
  changedFrom: (from, found, tests, adjustment) =>
    `${found ? '▲▼ ' : ''}与 ${from} 相比，经 ${count(tests)} 次比较校正后${found ? '变化显著' : '均无显著变化'}：${adjustment}`,
  waves: { day: '日', week: '周', month: '月', quarter: '季度', year: '年' },
  before: '较上期',
  partial: '（不完整）',
  incomplete: (waves) => `不完整：${waves}`,
  changeParts: (wave, from, parts) => `${wave} 较 ${from}：${parts.join(' · ')}`,
  mixed: (from, to, by, difference, parts) => `${to} 较 ${from} ${difference}；按 ${by}：${parts.join('；')}`,
  mixPart: (mix) => `结构变化 ${mix}`,
  ratePart: (rate) => `组内变化 ${rate}`,
  mostMix: (group, before, after) => `，主要为 ${group}（占比由 ${before} 变为 ${after}）`,
  moved: (group, wave, change, from) => `${group} 在 ${wave}：${change}，较 ${from}`,
  movedOf: (groups, more, tests) =>
    `${groups.join('；')}${more > 0 ? `；另有 ${count(more)} 项` : ''}（经全部问题 ${count(tests)} 次分组变化比较校正）`,
  skipped: (wave, from) => `${wave} 与 ${from} 比较：其间回答过少`,
  earlier: (n) => `… 之前另有 ${count(n)} 项，用 --full 查看全部`,
  yearAgo: (wave, change, from) => `${wave} 较上年同期 ${from}：${change}`,
  signal: (rule, waves) => `${rule}：${waves}`,
  rules: {
    'beyond-limits': '偏离总体均值超过三个标准误',
    'nine-on-one-side': '连续第九期位于均值同侧',
    'six-trending': '连续第六期上升或下降',
    'two-of-three': '与前两期之一同侧偏离均值超过两个标准误',
  },
  broken: (from, to, why) => `${from} 与 ${to} 不作比较：${why}`,
  noneChanges: (tests) => `经 ${count(tests)} 次比较校正后，无显著变化`,
  changes: (tests) => `▲▼ 经 ${count(tests)} 次比较校正后变化显著`,
  interval: (level) => `${level} 置信区间`,
  withheld: '不予显示',
  withheldBecause: (minBase) => `不予显示：回答少于 ${count(minBase)} 份，或会泄露此类分组`,
  lowBase: '* 回答少于 30 份',
  differs: (tests, corrected) =>
    corrected ? `▲▼ 经 ${count(tests)} 次比较校正后仍有差异` : `▲▼ 有差异，未对 ${count(tests)} 次比较作校正`,
  noneDiffers: (tests, corrected) => (corrected ? `经 ${count(tests)} 次比较校正后均无差异` : `${count(tests)} 次比较均无差异，未作校正`),
  more: (n) => `… 另有 ${count(n)} 项，用 --full 查看全部`,
  moreGroups: (n) => `… 另有 ${count(n)} 组，用 --full 查看全部`,
  moreColumns: (n) => `… 另有 ${count(n)} 列，用 --full 查看全部`,
  cut: '… 问题全文与全部分布：--full',
  cutPoint: (axis, value) => `${axis} 分界 ${value}`,
  readAs: '读取方式',
  notAnalysed: (roles) => `未分析：${roles}`,
  columns: (role, n) => `${role} ${count(n)} 列`,
  intervals: (level, methods) => `${level} 置信区间：${methods}`,
  corrected: (method, rest) => (rest ? `p 值与其余相比；校正方法：${method}` : `p 值校正方法：${method}`),
  errors: (n) => `错误 ${count(n)} 条`,
  warnings: (n) => `警告 ${count(n)} 条`,
  yes: '是',
  no: '否',
  figures: { metric: '指标', question: '问题', figure: '数值名称', value: '数值', base: 'n', column: '列', reason: '依据' },
};

/** The renderers' own words by language. */
export const words: Readonly<Record<Report['settings']['language'], Words>> = { en, zh };

/** The name of an id where the words know one, else the id itself. */
export const named = (names: Names, id: string): string => (Object.hasOwn(names, id) ? (names[id] as string) : id);

import type { Text } from '../../survey/text.js';

/** What the page says by itself. `{page}` and the like are filled in by its script. */
export const WORDS = {
  preview: { en: 'Preview', zh: '预览' },
  nothingSent: { en: 'Nothing is sent or stored', zh: '不会发送或保存任何内容' },
  language: { en: 'Language', zh: '语言' },
  phone: { en: 'Phone width', zh: '手机宽度' },
  designer: { en: 'For the designer', zh: '设计者视图' },
  writtenOrder: { en: 'Order as written', zh: '按编写顺序' },
  print: { en: 'Print', zh: '打印' },
  minutes: { en: 'About {minutes} minutes to answer ({low} to {high})', zh: '预计用时约 {minutes} 分钟（{low} 至 {high}）' },
  recall: { en: 'The questions are about this time:', zh: '以下问题针对的时间：' },
  starred: { en: 'Questions with * need an answer.', zh: '带 * 的问题为必答题。' },
  required: { en: '(required)', zh: '（必答）' },
  several: { en: 'Choose all that apply.', zh: '可多选。' },
  ranking: { en: 'Put them in order: 1 comes first.', zh: '请排序，1 为首位。' },
  place: { en: 'Place', zh: '名次' },
  sayWhat: { en: 'Please say what', zh: '请说明' },
  agree: { en: 'I agree', zh: '我同意' },
  notApplicable: { en: 'Does not apply', zh: '不适用' },
  from: { en: 'A number from {min} to {max}.', zh: '{min} 到 {max} 之间的数字。' },
  atLeast: { en: 'A number of at least {min}.', zh: '不小于 {min} 的数字。' },
  atMost: { en: 'A number of at most {max}.', zh: '不大于 {max} 的数字。' },
  back: { en: 'Back', zh: '上一页' },
  next: { en: 'Next', zh: '下一页' },
  submit: { en: 'Submit', zh: '提交' },
  again: { en: 'Start again', zh: '重新开始' },
  thanks: { en: 'Thank you for your answers.', zh: '感谢您的回答。' },
  page: { en: 'Page {page}', zh: '第 {page} 页' },
  pageOf: { en: 'Page {page} of {pages}', zh: '第 {page} 页，共 {pages} 页' },
  unanswered: { en: 'Questions that still need an answer: {count}', zh: '还有 {count} 题需要回答' },
  cleared: { en: 'Answers that do not go with this one were cleared.', zh: '已取消与此互斥的选项。' },
  taken: { en: 'That place was taken from another answer.', zh: '另一选项的该名次已取消。' },
  needsAnswer: { en: 'Please answer this question.', zh: '请回答此题。' },
  needsRows: { en: 'Please answer every row.', zh: '请回答每一行。' },
  needsNumber: { en: 'Please give a number.', zh: '请填写数字。' },
  needsDate: { en: 'Please give a date.', zh: '请填写日期。' },
  needsConsent: { en: 'Please tick the box to go on.', zh: '请勾选后继续。' },
  needsOrder: { en: 'Please give every answer a place.', zh: '请为每个选项排定名次。' },
  type: { en: 'type', zh: '题型' },
  id: { en: 'id', zh: '编号' },
  column: { en: 'column', zh: '数据列' },
  shownIf: { en: 'shown if', zh: '显示条件' },
  randomOrder: { en: 'random order', zh: '随机顺序' },
} satisfies Readonly<Record<string, Text>>;

/** Words with their gaps filled in, in every language they have. */
export function fill(words: Readonly<Record<string, string>>, values: Readonly<Record<string, string | number>>): Record<string, string> {
  const filled = (text: string): string => text.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
  return Object.fromEntries(Object.entries(words).map(([language, text]) => [language, filled(text)]));
}

import type { Words } from '../../design/templates/words.js';

/** What the wizard asks. The first question comes before a language is chosen, and therefore in both. */
export const WIZARD_WORDS = {
  lang: { en: 'Languages of the questionnaire · 问卷语言', zh: '问卷语言' },
  purpose: { en: 'What is it for?', zh: '这份问卷的目的是什么？' },
  template: { en: 'Which metrics and questions?', zh: '需要哪些指标和题目？' },
  brand: { en: 'Company, brand or product', zh: '公司、品牌或产品名称' },
  feature: { en: 'Features, with ; between them', zh: '要询问的功能，用；隔开' },
  touchpoint: { en: 'Touchpoints, such as Website; Shop', zh: '接触点，如 网站；门店' },
  segment: { en: 'Segments, such as age; region; plan=Basic,Plus', zh: '分组，如 年龄；地区；套餐=基础版,高级版' },
  minutes: { en: 'How many minutes may it take?', zh: '填写时间不超过几分钟？' },
  output: { en: 'File to write', zh: '写入哪个文件？' },
  empty: { en: 'may be empty', zh: '可留空' },
} satisfies Record<string, Words>;

/** What keys do, as inquirer says it below lists. */
export const KEYS_IN_CHINESE: Readonly<Record<string, string>> = {
  navigate: '移动',
  select: '选择',
  all: '全选',
  invert: '反选',
  submit: '确定',
};

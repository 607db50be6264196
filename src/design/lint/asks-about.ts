import type { Said } from './rule.js';

/** What a question may ask about a person, and how that shows. */
interface Topic {
  name: Said;
  pattern: RegExp;
}

/** Data that name or reach a person, as they are asked for in a box to write into. */
const IDENTIFIERS: readonly Topic[] = [
  {
    name: { en: 'name', zh: '姓名' },
    pattern: /\b(?:your|full|first|last|family|sur)[ -]?name\b|^name\b|姓名|您的名字|怎么称呼|如何称呼/i,
  },
  { name: { en: 'e-mail address', zh: '邮箱' }, pattern: /\be-?mail\b|邮箱|电子邮件/i },
  {
    name: { en: 'phone number', zh: '手机号' },
    pattern:
      /\b(?:phone|mobile|cell|telephone|whatsapp)\b[^?]*\bnumber\b|^(?:your )?(?:phone|mobile|telephone)\b[ :?]*$|手机号|电话号码|联系电话|联系方式|微信号|您的电话/i,
  },
  {
    name: { en: 'address', zh: '地址' },
    pattern: /\b(?:home|postal|mailing|street|your|billing|delivery) address\b|住址|家庭地址|通讯地址|详细地址|收货地址/i,
  },
  {
    name: { en: 'date of birth', zh: '出生日期' },
    pattern: /\bdate of birth\b|\bbirth ?da(?:te|y)\b|\bwhen were you born\b|出生日期|生日/i,
  },
  {
    name: { en: 'identity number', zh: '证件号' },
    pattern:
      /\b(?:passport|social security|national id|identity card|id card|driver'?s licen[cs]e|tax)\b[^?]*\bnumber\b|身份证|护照号|证件号/i,
  },
  {
    name: { en: 'number plate or VIN', zh: '车牌号' },
    pattern: /\blicen[cs]e plate|\bnumber plate|\bVIN\b|registration number|车牌|车架号/i,
  },
  { name: { en: 'bank account', zh: '银行账号' }, pattern: /\b(?:bank account|credit card|card) number\b|\bIBAN\b|银行卡号|银行账号/i },
];
/** Special categories and what people guard, however it is asked. */
const SENSITIVE: readonly Topic[] = [
  {
    name: { en: 'income', zh: '收入' },
    pattern:
      /\b(?:your|household|personal|annual|monthly|family) (?:[a-z]+ )?(?:income|salary|wages?|earnings)\b|(?:您|家庭|个人|月|年|税前|税后)的?(?:收入|薪资|工资|薪水)/i,
  },
  {
    name: { en: 'health', zh: '健康状况' },
    pattern:
      /\byour (?:[a-z]+ )?(?:health (?:status|condition|problems?|issues?|history)|medical (?:condition|history|records?)|disabilit(?:y|ies)|diagnos[ei]s|medication)|\bdo you have (?:a|any) (?:disability|chronic|medical)|病史|患有|残疾|疾病|您的健康状况/i,
  },
  { name: { en: 'ethnicity', zh: '民族' }, pattern: /\b(?:your )?(?:race|ethnicity|ethnic (?:group|origin|background))\b|您的民族|^民族/i },
  {
    name: { en: 'religion', zh: '宗教' },
    pattern: /\byour relig(?:ion|ious)|\breligious (?:affiliation|belief|preference)|宗教信仰|您信仰/i,
  },
  {
    name: { en: 'politics', zh: '政治面貌' },
    pattern:
      /\bwhich party (?:did|do|would) you\b|\bparty (?:affiliation|membership)\b|\bpolitical (?:affiliation|views?|party)\b|\bwho did you vote\b|政治面貌|政治倾向/i,
  },
  { name: { en: 'sexuality', zh: '性取向' }, pattern: /\bsexual orientation\b|性取向/i },
];
const GENDER = /\byour (?:gender|sex)\b|\bgender\b\??$|^(?:gender|sex)\b|性别/i;
const DEMOGRAPHIC =
  /\byour (?:age|gender|sex|marital status|nationality|occupation|profession|job title|education|date of birth|year of birth|household income|annual income|income|ethnicity|religion|postcode|zip code)\b|\b(?:age group|how old are you|year were you born|when were you born|highest (?:level|degree)|level of education|marital status|household income|annual income)\b|^(?:age|gender|sex|education|income|occupation)\b[?:]?$|年龄|性别|学历|教育程度|婚姻|职业|您的收入|家庭收入|月收入|年收入|出生|民族/i;

/** What identifies a person, of what a text asks to write down; null when nothing does. */
export const identifierIn = (text: string): Said | null => IDENTIFIERS.find(({ pattern }) => pattern.test(text))?.name ?? null;

/** What people guard, of what a text asks about; null when it asks about none of it. */
export const sensitiveIn = (text: string): Said | null => SENSITIVE.find(({ pattern }) => pattern.test(text))?.name ?? null;

/** Whether a text asks for the gender. */
export const asksGender = (text: string): boolean => GENDER.test(text);

/** Whether a text asks for a fact about the respondent by which answers are broken down. */
export const asksDemographic = (text: string): boolean => DEMOGRAPHIC.test(text);

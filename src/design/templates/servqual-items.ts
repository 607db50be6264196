import type { Words } from './words.js';

/** A statement about a company, without its subject: `has modern equipment`. */
export interface ServqualItem {
  id: string;
  dimension: 'tangibles' | 'reliability' | 'responsiveness' | 'assurance' | 'empathy';
  title: Words;
  predicate: Words;
}

const item = (
  id: string,
  dimension: ServqualItem['dimension'],
  title: readonly [en: string, zh: string],
  predicate: readonly [en: string, zh: string],
): ServqualItem => ({
  id,
  dimension,
  title: { en: title[0], zh: title[1] },
  predicate: { en: predicate[0], zh: predicate[1] },
});

/**
 * The 22 items of SERVQUAL in words of our own, all positive as in the revision of 1991 (Parasuraman, Berry & Zeithaml, Journal of Retailing
 * 67(4)); the authors hold the rights to the original wording.
 */
export const SERVQUAL_ITEMS: readonly ServqualItem[] = [
  item('t1', 'tangibles', ['Modern equipment', '设备现代化'], ['has modern equipment', '拥有现代化的设备']),
  item('t2', 'tangibles', ['Appealing premises', '环境美观'], ['has premises that look appealing', '的营业环境美观']),
  item('t3', 'tangibles', ['Neat staff', '员工着装整洁'], ['has staff who look neat', '的员工着装整洁']),
  item('t4', 'tangibles', ['Appealing materials', '资料美观'], ['has printed materials that look appealing', '的宣传资料美观']),
  item('r1', 'reliability', ['Keeps deadlines', '按期兑现承诺'], ['does what it promised by the agreed time', '会在约定的时间前兑现承诺']),
  item(
    'r2',
    'reliability',
    ['Sincere help', '真诚解决问题'],
    ['takes a sincere interest in customers’ problems', '会真诚地为顾客解决问题'],
  ),
  item('r3', 'reliability', ['Right first time', '一次做对'], ['gets its service right the first time', '提供的服务第一次就能做对']),
  item('r4', 'reliability', ['On schedule', '按时服务'], ['begins its service at the announced time', '会按预告的时间提供服务']),
  item('r5', 'reliability', ['Accurate records', '记录准确'], ['keeps accurate records', '的业务记录准确']),
  item('rs1', 'responsiveness', ['Tells when', '告知时间'], ['tells customers when the service will be done', '会告知顾客服务何时完成']),
  item('rs2', 'responsiveness', ['Prompt service', '服务迅速'], ['has staff who serve customers promptly', '的员工服务迅速']),
  item('rs3', 'responsiveness', ['Willing to help', '乐于帮助'], ['has staff who are willing to help', '的员工乐于帮助顾客']),
  item(
    'rs4',
    'responsiveness',
    ['Has time', '回应请求'],
    ['has staff who find time for customers’ requests', '的员工再忙也会回应顾客的请求'],
  ),
  item('a1', 'assurance', ['Inspires trust', '令人信任'], ['has staff whose conduct inspires trust', '的员工言行令人信任']),
  item('a2', 'assurance', ['Safe dealings', '交易放心'], ['makes customers feel safe in their dealings with it', '让顾客在交易时感到放心']),
  item('a3', 'assurance', ['Courteous staff', '待人礼貌'], ['has staff who stay courteous', '的员工待人始终有礼貌']),
  item(
    'a4',
    'assurance',
    ['Knowledge', '知识充分'],
    ['has staff who know the answers to customers’ questions', '的员工有足够的知识解答顾客的问题'],
  ),
  item('e1', 'empathy', ['Individual attention', '个别关注'], ['gives customers individual attention', '会给予顾客个别关注']),
  item('e2', 'empathy', ['Convenient hours', '营业时间方便'], ['has opening hours that suit its customers', '的营业时间方便顾客']),
  item('e3', 'empathy', ['Personal care', '员工关怀'], ['has staff who give customers personal care', '的员工会关怀每位顾客']),
  item('e4', 'empathy', ['Customer’s interest', '顾客利益'], ['has the interests of its customers at heart', '会把顾客的利益放在首位']),
  item('e5', 'empathy', ['Understands needs', '理解需求'], ['understands the specific needs of its customers', '理解顾客的特定需求']),
];

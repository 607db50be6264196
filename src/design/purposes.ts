import type { Words } from './templates/words.js';

/** What a questionnaire is for, and the templates that serve it. */
export interface Purpose {
  id: string;
  title: Words;
  templates: readonly string[];
}

/** Common purposes; the first is meant where none is said. */
export const PURPOSES: readonly Purpose[] = [
  {
    id: 'relationship',
    title: { en: 'How customers see us as a whole', zh: '客户对我们的整体评价' },
    templates: ['nps', 'csat'],
  },
  {
    id: 'transaction',
    title: { en: 'A purchase, a call or a visit that has just ended', zh: '刚刚结束的一次购买、通话或到访' },
    templates: ['csat', 'ces'],
  },
  {
    id: 'support',
    title: { en: 'A support request that was closed', zh: '已关闭的客服请求' },
    templates: ['support-ticket', 'ces'],
  },
  {
    id: 'aftersales',
    title: { en: 'A repair or an installation', zh: '维修或安装服务' },
    templates: ['service-visit', 'nps'],
  },
  {
    id: 'quality',
    title: { en: 'The quality of a service in depth', zh: '深入评估服务质量' },
    templates: ['servqual'],
  },
  {
    id: 'features',
    title: { en: 'Which features to build', zh: '确定要开发的功能' },
    templates: ['kano'],
  },
  {
    id: 'usability',
    title: { en: 'How usable a product is', zh: '产品是否好用' },
    templates: ['umux-lite', 'nps'],
  },
];

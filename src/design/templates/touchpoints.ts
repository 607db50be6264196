import { uniqueIds } from '../unique-ids.js';
import { satisfactionWith } from './rows.js';
import type { Template } from './template.js';

/** Longer grids invite the same answer to all rows, and do not fit a telephone. */
const MOST_ROWS = 5;

export const touchpoints: Template = {
  id: 'touchpoints',
  title: { en: 'Touchpoints', zh: '接触点满意度' },
  about: { en: 'how satisfied customers are wherever they meet you', zh: '客户对各个接触点是否满意' },
  source: 'Own wording; after Lemon & Verhoef (2016), Understanding Customer Experience, Journal of Marketing 80(6).',
  options: {
    touchpoints: [
      { en: 'Website', zh: '网站' },
      { en: 'Shop', zh: '门店' },
      { en: 'Delivery', zh: '配送' },
      { en: 'Customer service', zh: '客服' },
    ],
  },
  questions({ touchpoints: all }) {
    const ids = uniqueIds(all);
    const grids = Math.ceil(all.length / MOST_ROWS);
    const length = Math.ceil(all.length / grids);
    return Array.from({ length: grids }, (_, grid) => {
      const first = grid * length;
      const rows = all.slice(first, first + length).map(({ en, zh }, row) => [ids[first + row] as string, en, zh] as const);
      const text = { en: 'How satisfied or dissatisfied are you with each of these?', zh: '您对以下各项的满意程度如何？' };
      return satisfactionWith(grid === 0 ? 'touchpoints' : `touchpoints-${grid + 1}`, text, rows);
    });
  },
};

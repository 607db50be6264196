import type { Found, Rule } from '../rule.js';
import { DIMENSIONS, servqualItems } from '../servqual.js';

/** SERVQUAL without one of its dimensions. */
export const servqualDimension: Rule = {
  id: 'servqual-dimension',
  severity: 'error',
  about: {
    en: 'SERVQUAL and SERVPERF have five dimensions: reliability, assurance, tangibles, empathy, responsiveness. Without one the total means something else.',
    zh: 'SERVQUAL 与 SERVPERF 有五个维度：可靠性、保证性、有形性、移情性、响应性，缺一则总分含义不同。',
  },
  source: 'Parasuraman, Zeithaml & Berry 1988, Journal of Retailing 64(1)',
  check: (draft) => {
    const items = servqualItems(draft);
    const [first] = items;
    if (first === undefined) return [];
    const present = new Set(items.map(({ dimension }) => dimension));
    return Object.entries(DIMENSIONS).flatMap(([dimension, { zh, also }]): Found[] => {
      if ([dimension, zh, ...also].some((name) => present.has(name))) return [];
      return [
        {
          path: [...first.path.slice(0, 2), 'id'],
          message: { en: `no item of the dimension ${dimension}`, zh: `缺少维度${zh}（${dimension}）` },
          hint: { en: `give an item dimension: ${dimension}`, zh: `为题项写上 dimension: ${dimension}` },
        },
      ];
    });
  },
};

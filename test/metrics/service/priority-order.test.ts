import { describe, expect, it } from 'vitest';
import { byPressure } from '../../../src/metrics/service/priority-order.js';

const ordered = (...priorities: string[]): string[] => [...priorities].sort(byPressure);

describe('byPressure', () => {
  it('orders words as Zendesk, Jira and Chinese desks have them', () => {
    expect(ordered('low', 'normal', 'urgent', 'high')).toEqual(['urgent', 'high', 'normal', 'low']);
    expect(ordered('Low', 'Lowest', 'Medium', 'High', 'Highest')).toEqual(['Highest', 'High', 'Medium', 'Low', 'Lowest']);
    expect(ordered('低', '高', '紧急', '中')).toEqual(['紧急', '高', '中', '低']);
  });

  it('keeps the order of numbers', () => {
    expect(ordered('3 - Moderate', '1 - Critical', '2 - High')).toEqual(['1 - Critical', '2 - High', '3 - Moderate']);
    expect(ordered('P10', 'P2', 'P1')).toEqual(['P1', 'P2', 'P10']);
  });

  it('puts words that it does not know last, in natural order', () => {
    expect(ordered('VIP', 'High', 'Gold')).toEqual(['High', 'Gold', 'VIP']);
  });
});

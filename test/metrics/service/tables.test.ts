import { describe, expect, it } from 'vitest';
import { firstResponseTable, groupTables } from '../../../src/metrics/service/tables.js';
import { elapsed, fileWith, judged, ticketsWith, took } from '../../support/tickets-with.js';

describe('groupTables', () => {
  const file = fileWith({
    firstResponse: elapsed,
    priority: 'priority',
    channel: 'channel',
    promises: { firstResponse: { byPriority: new Map([['high', 30]]), others: null }, resolution: null },
  });
  const tickets = ticketsWith({
    tickets: 9,
    firstResponse: took(
      [
        ['high', 'mail'],
        [10, 50],
      ],
      [['low', 'mail'], [70]],
      [
        ['high', null],
        [20, 40, 60],
      ],
    ),
    judged: [
      judged(1, true, null, { priority: 'high', channel: 'mail' }),
      judged(2, false, null, { priority: 'high', channel: 'mail' }),
      judged(3, true, null, { priority: 'high' }),
      judged(3, null, null, { priority: 'low', channel: 'mail' }),
    ],
  });
  const [priorities, channels] = groupTables(tickets, file, 'en');

  it('by priority: tickets, median, limit and what was kept; no limit, nothing to keep', () => {
    expect(priorities?.columns.map(({ key }) => key)).toEqual([
      'group',
      'tickets',
      'firstResponseMedian',
      'firstResponseLimit',
      'firstResponseKept',
    ]);
    expect(priorities?.rows).toEqual([
      {
        id: 'high',
        group: 'high',
        tickets: 6,
        firstResponseMedian: 40,
        firstResponseLimit: 30,
        firstResponseKept: expect.closeTo(400 / 6, 9),
      },
      { id: 'low', group: 'low', tickets: 3, firstResponseMedian: 70, firstResponseLimit: null, firstResponseKept: null },
    ]);
  });

  it('by channel without a limit, tickets without a channel last', () => {
    expect(channels?.rows).toEqual([
      { id: 'mail', group: 'mail', tickets: 6, firstResponseMedian: 50, firstResponseKept: expect.closeTo(100 / 3, 9) },
      { id: null, group: '(none)', tickets: 3, firstResponseMedian: 40, firstResponseKept: 100 },
    ]);
  });

  it('a limit for all others holds for the priorities that have none', () => {
    const all = { ...file, promises: { firstResponse: { byPriority: new Map([['high', 30]]), others: 99 }, resolution: null } };
    expect(groupTables(tickets, all, 'en')[0]?.rows.map((row) => row.firstResponseLimit)).toEqual([30, 99]);
  });

  it('nothing without priorities and channels', () => expect(groupTables(tickets, fileWith(), 'en')).toEqual([]));
});

describe('firstResponseTable', () => {
  it('counts a bound to the class that it closes, up to the longest time', () => {
    const [table] = firstResponseTable(ticketsWith({ firstResponse: took([[], [0, 5, 5.1, 60, 239, 240]]) }), 'en');
    expect(table?.rows.map(({ within, count }) => [within, count])).toEqual([
      ['≤ 5 min', 2],
      ['≤ 15 min', 1],
      ['≤ 30 min', 0],
      ['≤ 1 h', 1],
      ['≤ 4 h', 2],
    ]);
    expect(table?.rows.at(-1)).toMatchObject({ cumulative: 100, percent: expect.closeTo(100 / 3, 9) });
  });

  it('has a class for what is longer than a week, and says nothing of nothing', () => {
    const [table] = firstResponseTable(ticketsWith({ firstResponse: took([[], [1, 20_000]]) }), 'zh');
    expect(table?.rows.at(-1)).toMatchObject({ within: '更长', count: 1, minutes: null });
    expect(firstResponseTable(ticketsWith({ firstResponse: took() }), 'en')).toEqual([]);
    expect(firstResponseTable(ticketsWith(), 'en')).toEqual([]);
  });
});

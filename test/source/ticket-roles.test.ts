import { describe, expect, it } from 'vitest';
import { findTicketColumns, looksLikeTickets, minutesPerUnit } from '../../src/source/ticket-roles.js';
import { layoutOf } from './platforms/layout-of.js';

const found = (header: string): Record<string, string> => {
  const columns = findTicketColumns(layoutOf(`${header}\n`));
  return Object.fromEntries(Object.entries(columns).flatMap(([role, column]) => (column === null ? [] : [[role, column]])));
};
const looks = (header: string): boolean => {
  const layout = layoutOf(`${header}\n1,2,3\n`);
  return looksLikeTickets(layout);
};

describe('findTicketColumns', () => {
  it('in English, however words are joined', () => {
    expect(found('ticket_id,Created At,firstResponseAt,resolved_at,Reopen Count,replies,Status,Priority,Channel,CSAT score')).toEqual({
      id: 'ticket_id',
      created: 'Created At',
      firstResponse: 'firstResponseAt',
      resolved: 'resolved_at',
      reopened: 'Reopen Count',
      replies: 'replies',
      status: 'Status',
      priority: 'Priority',
      channel: 'Channel',
      satisfaction: 'CSAT score',
    });
    expect(found('Issue_reported at,issue_responded,Closed Date')).toEqual({
      created: 'Issue_reported at',
      firstResponse: 'issue_responded',
      resolved: 'Closed Date',
    });
  });

  it('in Chinese', () => {
    expect(found('工单编号,创建时间,首次响应时间,解决时间,优先级,渠道,状态,满意度,重开次数,回复次数')).toEqual({
      id: '工单编号',
      created: '创建时间',
      firstResponse: '首次响应时间',
      resolved: '解决时间',
      priority: '优先级',
      channel: '渠道',
      status: '状态',
      satisfaction: '满意度',
      reopened: '重开次数',
      replies: '回复次数',
    });
  });

  it('durations by their unit or their words', () => {
    expect(found('First response time (in hrs),Time to resolution')).toEqual({
      firstResponseMinutes: 'First response time (in hrs)',
      resolutionMinutes: 'Time to resolution',
    });
    expect(found('首次响应时长(分钟),解决耗时')).toEqual({ firstResponseMinutes: '首次响应时长(分钟)', resolutionMinutes: '解决耗时' });
  });

  it('what was resolved goes before what was closed, and each column has one role', () => {
    expect(found('opened,closed,resolved')).toEqual({ created: 'opened', resolved: 'resolved' });
    expect(found('response time')).toEqual({});
  });
});

describe('looksLikeTickets', () => {
  it('an opening with a response or a resolution', () => {
    expect(looks('created_at,resolved_at,x')).toBe(true);
    expect(looks('created_at,first_response_minutes,x')).toBe(true);
    expect(looks('created_at,updated_at,x')).toBe(false);
    expect(looks('first_response_at,resolved_at,x')).toBe(false);
  });

  it('not where something else than satisfaction is asked', () => {
    expect(looks('created_at,resolved_at,How satisfied were you?')).toBe(true);
    expect(looks('created_at,resolved_at,How likely are you to recommend us?')).toBe(false);
    expect(looks('created_at,resolved_at,How satisfied are you with A?,How satisfied are you with B?')).toBe(false);
  });
});

describe('minutesPerUnit', () => {
  it('by the first unit of a header', () => {
    const headers = [
      'First response time (in hrs)',
      'resolution_days',
      '解决时长（小时）',
      '响应时长(秒)',
      'Full resolution time in minutes within business hours',
      'took',
    ];
    expect(headers.map(minutesPerUnit)).toEqual([60, 1440, 60, 1 / 60, 1, 1]);
  });
});

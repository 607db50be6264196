import type { TicketColumns, TicketRole } from '../survey/bind-tickets.js';
import { normalise } from '../survey/text.js';
import { headerWords } from './header-words.js';
import type { Layout, SourceColumn } from './layout.js';
import { platforms } from './platforms/index.js';
import { asksEase, asksEffort, asksSatisfaction, asksToRecommend } from './wording-cues.js';

const UNIT = '(minutes?|mins?|hours?|hrs?|h|seconds?|secs?|days?)';
const WHEN = '( ?(at|on|date|time|datetime|date time|timestamp))?';
const SUBJECT = '(ticket |case |issue |request |incident |complaint |call |sr )?';

/** Headers of each role in the order in which roles take columns, the surest header first; words are parted by one space. */
const HEADERS: readonly [TicketRole, RegExp[]][] = [
  [
    'firstResponseMinutes',
    [
      new RegExp(`^(first|initial) ?(response|reply)( time| duration)?( in)? ${UNIT}$`),
      new RegExp(`^(${UNIT}|time) to (first )?(response|reply|respond|first contact)( in)?( ${UNIT})?$`),
      /^(frt|first response duration)$/,
      /^(首次|首)?(响应|回复|应答)(时长|耗时|用时)( ?(分钟|分|小时|秒|天))?$/,
      /^首次(响应|回复|应答)时间 ?(分钟|小时|秒)$/,
    ],
  ],
  [
    'resolutionMinutes',
    [
      new RegExp(`^(full |total )?(resolution|handling|handle|solve|close)( time| duration)?( in)? ${UNIT}$`),
      new RegExp(`^(${UNIT}|time) to (resolution|resolve|solve|close|closure)( in)?( ${UNIT})?$`),
      /^(ttr|resolution duration)$/,
      /^(工单)?(解决|处理|办理|办结)(时长|耗时|用时)( ?(分钟|分|小时|秒|天))?$/,
      /^解决时间 ?(分钟|小时|秒|天)$/,
    ],
  ],
  [
    'created',
    [
      new RegExp(`^${SUBJECT}(created|opened|reported|submitted|raised|logged|received)${WHEN}$`),
      /^(date|time|datetime) (created|opened|reported|submitted|raised|logged|received)$/,
      new RegExp(`^${SUBJECT}(creation|open|opening|submission)( ?(date|time|datetime|timestamp))$`),
      /^(工单)?(创建|提交|受理|报修|建单|发起|进线|开单|登记)(时间|日期)$/,
    ],
  ],
  [
    'firstResponse',
    [
      new RegExp(`^(first|initial) ?(response|reply|contact|responded|replied|answer|answered)${WHEN}$`),
      new RegExp(`^(first|initially) (responded|replied|answered)${WHEN}$`),
      /^(date|time) of first (response|reply)$/,
      new RegExp(`^${SUBJECT}(responded|replied|answered)${WHEN}$`),
      /^(首次|首|第一次)(响应|回复|应答|答复)(时间|日期)?$/,
      /^(响应|回复|应答|答复)(时间|日期)$/,
    ],
  ],
  [
    'resolved',
    [
      new RegExp(`^${SUBJECT}(resolved|solved)${WHEN}$`),
      /^(date|time|datetime) (resolved|solved)$/,
      /^(resolution|solution) ?(at|date|time|datetime|timestamp)$/,
      new RegExp(`^${SUBJECT}closed${WHEN}$`),
      /^(date|time|datetime) closed$/,
      /^(close|closure|closing) ?(at|date|time|datetime|timestamp)$/,
      /^(工单)?解决(时间|日期)$/,
      /^(工单)?(完成|办结|关闭|结单|完结|结案)(时间|日期)$/,
    ],
  ],
  [
    'reopened',
    [
      /^(is |was |times |number of )?re ?(open|opens|opened|openings?)( ?(count|times|number|flag|at|on|date|time))?$/,
      /^(是否|工单)?(重开|重新打开|再次打开)(次数|数)?$/,
    ],
  ],
  [
    'replies',
    [
      /^(number of |agent |public )?(agent )?(replies|responses|interactions|touches|contacts|reply count|response count)( count)?$/,
      /^(客服|坐席)?(回复|沟通|交互|联系)(次数|数)$/,
    ],
  ],
  ['status', [new RegExp(`^${SUBJECT}(status|state)$`), /^(工单|处理|单据)?状态$/]],
  ['priority', [new RegExp(`^${SUBJECT}(priority|urgency|severity)( level)?$`), /^(工单)?(优先级|紧急程度|紧急度|优先级别)$/]],
  [
    'channel',
    [
      /^(ticket |contact |support |case )?(channel|source|via|origin|contact type)( name)?$/,
      /^(工单|受理|反馈|接入|来源)?(渠道|来源|途径)(名称)?$/,
    ],
  ],
  [
    'satisfaction',
    [
      /^(customer |ticket )?(satisfaction|csat)( rating| score)?$/,
      /^(rating|survey results?|customer rating)$/,
      /^(客户)?(满意度|满意度评价|满意度评分|服务评价|评价|满意程度)$/,
    ],
  ],
  ['id', [/^(ticket|case|issue|request|incident) ?(id|no|number|key|nr|#)$/, /^工单(编号|号|id)?$/, /^(id|number|编号|单号|unique id)$/]],
];

/**
 * Which column of a file of tickets is what: as its platform says, otherwise by the headers. Each column has one role, and a role that no
 * column has is null.
 */
export function findTicketColumns(layout: Layout): TicketColumns {
  const known = platforms.find(({ id }) => id === layout.platform.id)?.tickets;
  const taken = new Set<string>();
  const headers = layout.columns.map((column) => ({ column, header: (known === undefined ? headerWords : normalise)(column.header) }));
  const columnOf = (role: TicketRole, patterns: readonly RegExp[]): SourceColumn | undefined => {
    const tests =
      known === undefined
        ? patterns.map((pattern) => (header: string) => pattern.test(header))
        : (known[role] ?? []).map(normalise).map((name) => (header: string) => header === name);
    for (const test of tests) {
      const found = headers.find(({ column, header }) => !taken.has(column.key) && test(header));
      if (found !== undefined) return found.column;
    }
    return undefined;
  };
  const working: [TicketRole, RegExp[]][] = [
    ['firstResponseWorkingMinutes', []],
    ['resolutionWorkingMinutes', []],
  ];
  const found = [...HEADERS, ...working].map(([role, patterns]): [TicketRole, string | null] => {
    const column = columnOf(role, patterns);
    if (column !== undefined) taken.add(column.key);
    return [role, column?.key ?? null];
  });
  return Object.fromEntries(found) as Record<TicketRole, string | null>;
}

/**
 * Whether a file is one of tickets: a platform of tickets, or by its headers an opening with a response or a resolution, and nothing that
 * is asked but satisfaction.
 */
export function looksLikeTickets(layout: Layout): boolean {
  const platform = platforms.find(({ id }) => id === layout.platform.id);
  if (platform?.tickets !== undefined) return true;
  if (platform?.id !== 'tidy') return false;
  const questions = layout.columns.map(({ question }) => question);
  if (questions.some((question) => [asksToRecommend, asksEase, asksEffort].some((asks) => asks(question)))) return false;
  if (questions.filter(asksSatisfaction).length > 1) return false;
  const { created, firstResponse, resolved, firstResponseMinutes, resolutionMinutes } = findTicketColumns(layout);
  return created !== null && [firstResponse, resolved, firstResponseMinutes, resolutionMinutes].some((column) => column !== null);
}

const UNITS: readonly [RegExp, number][] = [
  [/^(minutes?|mins?|分钟?)$/, 1],
  [/^(hours?|hrs?|h|小时)$/, 60],
  [/^(seconds?|secs?|秒)$/, 1 / 60],
  [/^(days?|天)$/, 1440],
];

/** How many minutes the numbers of a column count, by the first unit in its header: 60 for `First response time (in hrs)`, 1 where it names none. */
export function minutesPerUnit(header: string): number {
  for (const word of headerWords(header).match(/小时|分钟?|秒|天|[a-z]+/g) ?? []) {
    const unit = UNITS.find(([names]) => names.test(word));
    if (unit !== undefined) return unit[1];
  }
  return 1;
}

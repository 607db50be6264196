import { poissonScore } from '../../inference/poisson-score.js';
import { type Durations, sortedMinutes } from '../../statistics/durations.js';
import type { Tickets } from '../../statistics/tickets.js';
import type { Survey } from '../../survey/survey.js';
import { type Language, say, type Text } from '../../survey/text.js';
import type { TicketFile } from '../../survey/ticket-file.js';
import { nullFigure, percentFigure } from '../figures.js';
import type { Figure } from '../result.js';
import { meanMinutes, quantileMinutes } from './duration-figures.js';
import { type TicketShare, ticketShares } from './shares.js';

/** What figures are called. */
const LABELS = {
  tickets: { en: 'tickets', zh: '工单数' },
  'first-response': { en: 'first response, mean', zh: '首次响应时间均值' },
  'first-response-median': { en: 'first response, median', zh: '首次响应时间中位数' },
  'first-response-p90': { en: 'first response, 90th percentile', zh: '首次响应时间第 90 百分位' },
  resolution: { en: 'resolution, mean', zh: '解决时间均值' },
  'resolution-median': { en: 'resolution, median', zh: '解决时间中位数' },
  'resolution-p90': { en: 'resolution, 90th percentile', zh: '解决时间第 90 百分位' },
  sla: { en: 'within SLA', zh: 'SLA 达成率' },
  'first-response-sla': { en: 'first response within SLA', zh: '首次响应 SLA 达成率' },
  'resolution-sla': { en: 'resolution within SLA', zh: '解决 SLA 达成率' },
  fcr: { en: 'resolved at first contact', zh: '首次联系解决率' },
  resolved: { en: 'resolved', zh: '解决率' },
  reopened: { en: 'reopened', zh: '重开率' },
  csat: { en: 'CSAT', zh: '满意度' },
  complaints: { en: 'complaints', zh: '投诉占比' },
  'complaint-rate': { en: 'complaints per 100 customers', zh: '每百名客户投诉数' },
} satisfies Record<string, Text>;

const WHY = {
  'first-response': { en: 'no column tells when tickets were first answered', zh: '没有记录首次响应时间的列' },
  resolution: { en: 'no column tells when tickets were resolved', zh: '没有记录解决时间的列' },
  sla: {
    en: 'nothing is promised; in the definition:  sla: {first-response: 4h}',
    zh: '未设定时限；在定义中写入  sla: {first-response: 4h}',
  },
  fcr: { en: 'no column tells the replies, or whether tickets were reopened', zh: '没有记录回复次数或是否重开的列' },
  resolved: { en: 'no column tells which tickets are resolved', zh: '没有记录工单是否已解决的列' },
  reopened: { en: 'no column tells which tickets were reopened', zh: '没有记录工单是否重开的列' },
  none: { en: 'no ticket tells', zh: '没有可用的工单' },
} satisfies Record<string, Text>;

/** The figure by which groups are compared: what was resolved at first contact where the file tells, else what was resolved. */
export const headlineOf = ({ resolved, reopened, replies }: TicketFile): 'fcr' | 'resolved' =>
  resolved !== null && (reopened !== null || replies !== null) ? 'fcr' : 'resolved';

/** All figures of some tickets. What a file never has, such as ratings, is left out; what it lacks of the others is null with a why. */
export function serviceFigures(tickets: Tickets, file: TicketFile, { confidence, language }: Survey): Figure[] {
  const shares = ticketShares(tickets, file);
  const share = (id: keyof typeof shares): Figure => ({
    ...shareFigure(id, shares[id], confidence, language),
    ...ownBase(tickets, shares[id]?.n ?? 0, id === 'csat' ? (tickets.ratings?.invalid ?? 0) : 0),
  });
  const times = (id: 'first-response' | 'resolution', durations: Durations | null): Figure[] =>
    durationFigures(id, durations, confidence, language).map((figure) => ({ ...figure, ...baseOfTimes(tickets, durations) }));
  const optional = (id: keyof typeof shares): Figure[] => (shares[id] === null ? [] : [share(id)]);
  const { firstResponse, resolution } = file.promises;
  return [
    { ...named('tickets', language), unit: 'count', value: tickets.tickets, se: null, interval: null },
    ...times('first-response', tickets.firstResponse),
    ...times('resolution', tickets.resolution),
    share('sla'),
    ...(firstResponse && resolution ? [share('first-response-sla'), share('resolution-sla')] : []),
    share('fcr'),
    share('resolved'),
    share('reopened'),
    ...optional('csat'),
    ...optional('complaints'),
    ...complaintRate(tickets, file, confidence, language),
  ];
}

/** The base of a figure that only `n` of some tickets tell. */
function ownBase({ tickets }: Tickets, n: number, invalid: number): Pick<Figure, 'base'> {
  if (n === tickets) return {};
  return { base: { n, weighted: null, effective: n, missing: tickets - n - invalid, notApplicable: 0, invalid } };
}

function baseOfTimes(tickets: Tickets, durations: Durations | null): Pick<Figure, 'base'> {
  if (durations === null) return ownBase(tickets, 0, 0);
  const n = durations.cells.reduce((sum, { minutes }) => sum + minutes.length, 0);
  return ownBase(tickets, n, durations.negative.count + durations.unreadable.reduce((sum, { count }) => sum + count, 0));
}

const named = (id: keyof typeof LABELS, language: Language) => ({ id, label: say(LABELS[id], language) });

function shareFigure(id: keyof typeof LABELS, share: TicketShare | null, level: number, language: Language): Figure {
  if (share === null || share.n === 0) {
    const why: Text = share === null && id in WHY ? WHY[id as keyof typeof WHY] : WHY.none;
    return nullFigure(named(id, language), 'percent', say(why, language));
  }
  const { hits, n } = share;
  const p = hits / n;
  return percentFigure(named(id, language), { share: p, se: Math.sqrt((p * (1 - p)) / n), size: n, n }, level);
}

function durationFigures(id: 'first-response' | 'resolution', durations: Durations | null, level: number, language: Language): Figure[] {
  const minutes = durations === null ? new Float64Array(0) : sortedMinutes(durations);
  const why = say(durations === null ? WHY[id] : WHY.none, language);
  return [
    meanMinutes(named(id, language), minutes, level, why),
    quantileMinutes(named(`${id}-median`, language), minutes, 0.5, level, why),
    quantileMinutes(named(`${id}-p90`, language), minutes, 0.9, level, why),
  ];
}

/** Complaints, or all tickets where no column tells which are complaints, per hundred customers. */
function complaintRate({ tickets, complaints }: Tickets, { customers }: TicketFile, level: number, language: Language): Figure[] {
  if (customers === null) return [];
  const count = complaints ?? tickets;
  const { low, high } = poissonScore(count, level);
  const rate = (n: number): number => (100 * n) / customers;
  const interval = { low: rate(low), high: rate(high), level, method: 'poisson score' };
  return [{ ...named('complaint-rate', language), unit: 'number', value: rate(count), se: rate(Math.sqrt(count)), interval }];
}

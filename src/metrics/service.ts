import * as z from 'zod';
import { newcombe } from '../inference/newcombe.js';
import { twoProportions } from '../inference/two-proportions.js';
import { whenAsked } from '../survey/definition/when-asked.js';
import type { Survey } from '../survey/survey.js';
import type { TicketFile } from '../survey/ticket-file.js';
import type { Metric } from './metric.js';
import { headlineOf, serviceFigures } from './service/figures.js';
import { serviceNotes } from './service/notes.js';
import { ticketShares } from './service/shares.js';
import { firstResponseTable, groupTables } from './service/tables.js';

const options = whenAsked(() => z.strictObject({}));
type Options = z.infer<ReturnType<typeof options>>;

export const service: Metric<Options, { tickets: { kind: 'tickets' } }> = {
  id: 'service',
  title: { en: 'Service of tickets', zh: '工单服务' },
  heading: { en: 'Service', zh: '服务' },
  about: {
    en: 'How fast tickets are answered and resolved, what is kept of what was promised, and what customers say of it.',
    zh: '工单响应与解决的速度、时限承诺的达成情况，以及客户的评价。',
  },
  formula: {
    en: 'Times in minutes from the opening to the first response and to the resolution, by moments with their zones (DST counted), of hours of work where a calendar is given; a column of minutes where there are no moments. Negative times are invalid. Mean with the t interval, median and 90th percentile (type 7) between order statistics (binomial). SLA = share within the limit (up to and with it) of the tickets that can be judged; with two limits, of those that kept all that can be judged. Shares with Wilson’s interval: resolved = resolved / all; reopened = reopened at least once / all; at first contact = resolved, never reopened, exactly one reply / all; CSAT = good / (good + bad), of a scale its top box. Complaints per 100 customers: score interval of a Poisson mean; groups are related to all customers and add up. Groups are compared by first contact, where it is not known by resolved: N−1 χ² with Newcombe’s interval.',
    zh: '时间以分钟计，自创建至首次响应、至解决，按带时区的时刻计算（含夏令时）；设有工作日历时只计工作时间；没有时刻时采用分钟列。负值无效。均值用 t 区间，中位数与第 90 百分位（第 7 型）用次序统计量区间（二项分布）。SLA = 可判定工单中不超过时限的比例；设有两项时限时，为所有可判定时限均达成的比例。比例用 Wilson 区间：解决率 = 已解决 / 全部；重开率 = 至少重开一次 / 全部；首次联系解决率 = 已解决、从未重开且恰好一次回复 / 全部；满意度 = 好评 /（好评 + 差评），量表则取顶部选项。每百名客户投诉数：泊松均值的得分区间；各组均以全部客户为分母，可相加。各组按首次联系解决率比较，未知时按解决率：N−1 χ² 与 Newcombe 区间。',
  },
  citation:
    'Wilson (1927), JASA 22; Newcombe (1998), Statistics in Medicine 17; Conover (1999), Practical Nonparametric Statistics; Barker (2002), The American Statistician 56',
  range: [0, 100],
  better: () => 'higher',
  headline: 'fcr',
  get options() {
    return options();
  },
  needs: () => ({ tickets: { kind: 'tickets' } }),

  compute({ tickets }, _options, survey) {
    const file = ticketFileOf(survey);
    const n = tickets.tickets;
    return {
      base: { n, weighted: null, effective: n, missing: 0, notApplicable: 0, invalid: 0 },
      figures: serviceFigures(tickets, file, survey),
      headline: headlineOf(file),
      sections:
        n === 0
          ? []
          : [
              ...groupTables(tickets, file, survey.language),
              ...firstResponseTable(tickets, survey.language),
              ...serviceNotes(tickets, file, survey.language),
            ],
    };
  },

  compare({ tickets: a }, { tickets: b }, _options, survey) {
    const file = ticketFileOf(survey);
    const figure = headlineOf(file);
    const [first, second] = [ticketShares(a, file)[figure], ticketShares(b, file)[figure]];
    if (!first || !second || first.n === 0 || second.n === 0) return null;
    const { difference, low, high } = newcombe(first.hits / first.n, first.n, second.hits / second.n, second.n, survey.confidence);
    const { p } = twoProportions(first.hits, first.n, second.hits, second.n);
    return { figure, difference: 100 * difference, low: 100 * low, high: 100 * high, p, method: 'newcombe, N-1 chi-square' };
  },
};

function ticketFileOf({ tickets }: Survey): TicketFile {
  if (tickets === undefined) throw new RangeError('the file is not one of tickets');
  return tickets;
}

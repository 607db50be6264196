import type { WaveUnit } from '../statistics/customers.js';
import { parseDay } from '../statistics/timestamp.js';
import { bgNbdResult } from './clv/bg-nbd-result.js';
import { calibrationEnd } from './clv/calibration-end.js';
import { type ClvOptions, clvOptions } from './clv/options.js';
import { retentionResult } from './clv/retention-result.js';
import type { Metric } from './metric.js';

export const clv: Metric<ClvOptions, { customers: { kind: 'customers'; until: number | null; waves: WaveUnit | null } }> = {
  id: 'clv',
  title: { en: 'Customer lifetime value', zh: '客户终身价值' },
  heading: 'CLV',
  about: {
    en: 'What customers are likely to be worth: how often they will buy again, for how much, and who has probably left.',
    zh: '客户未来可能带来的价值：还会购买几次、金额多少，以及谁可能已经流失。',
  },
  formula: {
    en: 'bg-nbd: purchases by BG/NBD (r, alpha, a, b by maximum likelihood; purchases of one day are one; x repeat purchases, the last at t_x, seen for T since the first), value of a purchase by Gamma-Gamma on the mean of the repeat purchases; CLV = margin × value × purchases expected in each month of the horizon, discounted at its end. retention: sum over t = 0 … horizon of m (1 − churn)^t / (1 + discount)^t per segment, with the revenue of a customer per period times the margin as m; churn is what is given, or the share of buyers of a whole period who do not buy in the next.',
    zh: 'bg-nbd：购买次数用 BG/NBD 模型（r、alpha、a、b 由最大似然估计；同一天的购买计为一次；x 为重复购买次数，t_x 为首购至末次购买的时间，T 为首购至期末的时间），单次金额用 Gamma-Gamma 模型，以重复购买的平均金额拟合；CLV = 毛利率 × 单次金额 × 展望期内逐月预期购买次数，按月末折现。retention：各细分按 t = 0 … 展望期累加 m (1 − 流失率)^t / (1 + 折现率)^t，m 为每位客户每期销售额乘毛利率；流失率取给定值，或完整一期的购买者在下一期未购买的比例。',
  },
  citation:
    'Fader, Hardie & Lee (2005), “Counting Your Customers” the Easy Way, Marketing Science 24(2); Fader & Hardie (2013), The Gamma-Gamma Model of Monetary Value; Gupta & Lehmann (2003), Customers as Assets, Journal of Interactive Marketing 17(1)',
  range: null,
  better: () => 'higher',
  headline: 'clv',
  get options() {
    return clvOptions();
  },
  needs: (options, { asOf }) => ({
    customers: {
      kind: 'customers',
      until: options['calibration-end'] === undefined ? (asOf ?? null) : parseDay(options['calibration-end'], 'ymd'),
      waves: options.model === 'retention' ? options.period : null,
    },
  }),
  compute({ customers }, options, { asOf, language }) {
    if (options.model === 'retention') return retentionResult(customers, options, asOf ?? null, language);
    return bgNbdResult(customers, options, calibrationEnd(options, customers, asOf ?? null), language);
  },
  compare: () => null,
};

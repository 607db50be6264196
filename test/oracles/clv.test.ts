import { readFileSync } from 'node:fs';
import { expectedPurchases, fitBgNbd, logLikelihoodOf as likelihoodOfBuying } from '../../src/inference/bg-nbd.js';
import { expectedValue } from '../../src/inference/gamma-gamma.js';
import { type CustomerValues, customerValues } from '../../src/metrics/clv/customer-values.js';
import { parseDay } from '../../src/statistics/timestamp.js';
import { customersOf } from '../support/customers-of.js';
import { type Found, holdToOracle } from '../support/oracle.js';

/** Months of 4.345 weeks. */
const MONTHS_OF_39_WEEKS = 39 / 4.345;
const MONTHS_OF_52_WEEKS = 52 / 4.345;

/** The 1/10 sample of CDNOW to 1997-09-30 in weeks, by R package BTYD 2.4.3 and Python package lifetimes. */
holdToOracle(
  'oracles/cdnow_clv.json',
  'data/cdnow_sample/data.csv',
  async (path) => {
    const end = parseDay('1997-09-30', 'ymd') as number;
    const lines = readFileSync(path, 'utf8').trim().split('\n').slice(1);
    const bought = lines.map((line) => {
      const [, customer = '', date = '', , amount = ''] = line.split(',');
      return { customer, day: parseDay(date, 'ymd') as number, amount: Number(amount) };
    });
    const customers = customersOf(bought.filter(({ day }) => day <= end));
    const valued = (horizon: number): CustomerValues => {
      const found = customerValues(customers, { unit: 'week', horizon, discount: 0.01 }, end);
      if (found === null) throw new RangeError('nobody came again');
      return found;
    };
    const year = valued(12);
    const { parameters, logLikelihood } = year.buying;
    const spending = year.spending as NonNullable<CustomerValues['spending']>;
    const place = customers.ids.indexOf('1516');
    const repeats = customers.days.map((days) => days - 1);
    const repeaters = customers.ids.flatMap((_, i) => ((repeats[i] as number) > 0 ? [i] : []));
    const newcomer = (weeks: number): number => expectedPurchases(parameters, { x: 0, t: 0, T: 0 }, weeks);
    const rounded = customers.ids.map((_, i) => {
      const [first, last] = [customers.first[i] as number, customers.last[i] as number];
      return { x: repeats[i] as number, t: Number(((last - first) / 7).toFixed(2)), T: Number(((end - first) / 7).toFixed(2)), n: 1 };
    });
    const roundedFit = fitBgNbd(rounded);
    const byNumber = customers.ids.map((id, i) => ({ id: Number(id), i })).sort((a, b) => a.id - b.id);
    const printed = { p: 6.25, q: 3.74, v: 15.44 };
    return {
      'bgnbd.r': parameters.r,
      'bgnbd.alpha': parameters.alpha,
      'bgnbd.a': parameters.a,
      'bgnbd.b': parameters.b,
      'bgnbd.loglik': logLikelihood,
      'bgnbd.n': customers.ids.length,
      'bgnbd.sum_repeat': sum(repeats),
      'bgnbd.expected_52w_new_customer': newcomer(52),
      'bgnbd.mean_p_alive': sum(year.alive) / customers.ids.length,
      'bgnbd.total_expected_next_39w': sum(valued(MONTHS_OF_39_WEEKS).purchases),
      'bgnbd.cust1516_x26_tx30_86_T31_expected_52w': valued(MONTHS_OF_52_WEEKS).purchases[place],
      'bgnbd.cust1516_p_alive': year.alive[place],
      'bgnbd_input_rounded_2dp.r': roundedFit?.parameters.r,
      'bgnbd_input_rounded_2dp.alpha': roundedFit?.parameters.alpha,
      'bgnbd_input_rounded_2dp.a': roundedFit?.parameters.a,
      'bgnbd_input_rounded_2dp.b': roundedFit?.parameters.b,
      'bgnbd_input_rounded_2dp.loglik': roundedFit && likelihoodOfBuying(rounded, roundedFit.parameters),
      'gamma_gamma.p': spending.parameters.p,
      'gamma_gamma.q': spending.parameters.q,
      'gamma_gamma.v': spending.parameters.v,
      'gamma_gamma.loglik': spending.logLikelihood,
      'gamma_gamma.n_repeaters': year.repeaters - year.unpaid,
      'gamma_gamma.mean_expected_spend_repeaters': sum(repeaters.map((i) => year.value[i] as number)) / repeaters.length,
      'gamma_gamma.corr_frequency_value': year.correlation,
      ...Object.fromEntries(
        [0.1429, 1, 3, 31.8571, 32, 78].map((weeks) => [
          `expected_purchases_up_to_t_weeks.${weeks % 1 === 0 ? weeks.toFixed(1) : weeks}`,
          newcomer(weeks),
        ]),
      ),
      'cond_expected_39w_x2_tx30.43_T38.86': expectedPurchases(parameters, { x: 2, t: 30.43, T: 38.86 }, 39),
      ...firstTen(byNumber, 'cond_avg_profit_first10_with_p6.25_q3.74_v15.44', (i) => {
        const x = repeats[i] as number;
        const repeated = (customers.amount[i] as number) - (customers.firstDayAmount[i] as number);
        return expectedValue(printed, x, x === 0 ? 0 : repeated / x);
      }),
      ...firstTen(byNumber, 'clv_12_months_monthly_discount_0.01_first10', (i) => year.clv[i] ?? null),
      clv_12_months_sum: sum(year.clv),
    };
  },
  [[/^pareto_nbd\./, 'another model']],
);

const sum = (column: ArrayLike<number>): number => Array.from(column).reduce((total, value) => total + value, 0);

const firstTen = (customers: readonly { i: number }[], name: string, figureOf: (place: number) => number | null): Found =>
  Object.fromEntries(customers.slice(0, 10).map(({ i }, at) => [`${name}[${at}]`, figureOf(i)]));

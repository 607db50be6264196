import { CsatError, error } from '../diagnostic.js';
import type { AnalyzeOptions } from './options.js';

type Useless = readonly [option: string, why: string];

/** Refuses what means nothing for transactions. Throws CsatError (exit 2) with all of it. */
export function refuseUselessForTransactions({ by = [], weight, include = [], join, onStatistics }: AnalyzeOptions): void {
  refuse('transactions', [
    ...by.map((column): Useless => [`--by ${column}`, 'customers are grouped by segment and tier']),
    ...given(weight !== undefined, `--weight ${weight}`, 'every customer counts once'),
    ...include.map((reason): Useless => [`--include ${reason}`, 'transactions are not left out as such']),
    ...given(join !== undefined, '--transactions', 'the file is one of transactions itself, and not of responses'),
    ...given(onStatistics !== undefined, '--save', 'their statistics are lines about single customers'),
  ]);
}

/** Refuses what means nothing for tickets. Throws CsatError (exit 2) with all of it. */
export function refuseUselessForTickets(options: AnalyzeOptions): void {
  const { weight, include = [], join, asOf, thresholds, previous, onScores, onStatistics } = options;
  const ofOrders = 'it is about customers and their orders';
  refuse('tickets', [
    ...given(weight !== undefined, `--weight ${weight}`, 'every ticket counts once'),
    ...include.map((reason): Useless => [`--include ${reason}`, 'tickets are not left out as such']),
    ...given(join !== undefined, '--transactions', 'orders are joined to responses'),
    ...given(asOf !== undefined, `--as-of ${asOf}`, ofOrders),
    ...given(thresholds !== undefined, '--thresholds', ofOrders),
    ...given(onScores !== undefined, '--customers or --save-thresholds', ofOrders),
    ...given(previous !== undefined, '--previous or --previous-as-of', ofOrders),
    ...given(onStatistics !== undefined, '--save', 'their statistics hold the time of every single ticket'),
  ]);
}

/** Refuses what means nothing for responses, or only where transactions are joined to them. Throws CsatError (exit 2) with all of it. */
export function refuseUselessForResponses({ asOf, thresholds, previous, onScores, join }: AnalyzeOptions): void {
  const alone = join === undefined;
  const why = 'name the orders with --transactions';
  refuse('responses', [
    ...given(alone && asOf !== undefined, `--as-of ${asOf}`, why),
    ...given(alone && thresholds !== undefined, '--thresholds', why),
    ...given(alone && onScores !== undefined, '--customers or --save-thresholds', why),
    ...given(previous !== undefined, '--previous or --previous-as-of', 'customers move between segments in a file of transactions'),
  ]);
}

const given = (is: boolean, option: string, why: string): Useless[] => (is ? [[option, why]] : []);

function refuse(what: string, useless: Useless[]): void {
  if (useless.length === 0) return;
  throw new CsatError(
    useless.map(([option, why]) => error('useless-option', `${option} has no use with ${what}`, { hint: why })),
    2,
  );
}

import { parseDay } from '../statistics/timestamp.js';
import type { TransactionsDefinition } from '../survey/definition/transactions.js';
import type { Model, Survey } from '../survey/survey.js';
import type { AnalyzeOptions } from './options.js';
import { settingsOf } from './settings-of.js';

/** The settings of a definition of transactions as metrics see them, with an analysis for each part of it. */
export function transactionSurvey(definition: TransactionsDefinition, options: AnalyzeOptions, inferred: boolean): Survey {
  const written = options.asOf ?? definition['as-of'];
  const { previous, thresholds: frozen } = options;
  const scoring = { ...definition.rfm, ...(frozen === undefined ? {} : { frozen }) };
  const models: (Model | null)[] = [
    model('rfm', { en: 'Customers by recency, frequency and amount', zh: '按最近购买、频率与金额划分的客户' }, scoring, 'rfm'),
    previous === undefined
      ? null
      : model(
          'rfm-movement',
          { en: 'Movement between segments', zh: '客户分群变动' },
          { ...scoring, before: { file: previous.input !== undefined, asOf: previous.asOf ?? null } },
          'rfm',
        ),
    definition.wave === undefined
      ? null
      : model('customer-waves', { en: 'Customers by wave', zh: '各期客户' }, { wave: definition.wave }, 'wave'),
    definition.clv === undefined
      ? null
      : model('clv', { en: 'Customer lifetime value', zh: '客户终身价值' }, { ...definition.clv, rfm: scoring }, 'clv'),
  ];
  return {
    ...settingsOf(definition, options, inferred),
    adjust: 'none',
    segments: [],
    models: models.filter((one) => one !== null),
    asOf: written === undefined ? null : parseDay(written, 'ymd'),
  };
}

const model = (id: string, title: Model['title'], options: Model['options'], key: string): Model => ({
  id,
  metric: id,
  title,
  options,
  path: [key],
});

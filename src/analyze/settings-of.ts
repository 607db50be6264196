import type { TicketsDefinition } from '../survey/definition/tickets.js';
import type { TransactionsDefinition } from '../survey/definition/transactions.js';
import type { Survey } from '../survey/survey.js';
import type { AnalyzeOptions } from './options.js';

/** What a definition of a file without questions settles for all metrics, and what the command line settles anew. */
export const settingsOf = (definition: TransactionsDefinition | TicketsDefinition, options: AnalyzeOptions, inferred: boolean) =>
  ({
    id: definition.id,
    title: definition.title ?? definition.id,
    inferred,
    language: options.language ?? 'en',
    confidence: options.confidence ?? definition.confidence,
    minBase: options.minBase ?? definition['min-base'],
    weight: null,
    identity: null,
    complete: null,
    items: [],
  }) satisfies Partial<Survey>;

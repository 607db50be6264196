import { CsatError, type Diagnostic, didYouMean, error, warning } from '../diagnostic.js';
import { customersId } from '../metrics/needs.js';
import { type ScoredCustomers, scoreCustomers } from '../metrics/rfm/score-customers.js';
import type { Report } from '../report/report.js';
import type { Counts } from '../statistics/counts.js';
import { customerKey } from '../statistics/customer-key.js';
import { type Customers, noCustomers } from '../statistics/customers.js';
import type { Request, Variable } from '../statistics/request.js';
import { parseDay } from '../statistics/timestamp.js';
import { findColumn } from '../survey/columns.js';
import { transactionsSchema } from '../survey/definition/transactions.js';
import type { Joined, Model, Segment, Survey } from '../survey/survey.js';
import { type Language, say, type Text } from '../survey/text.js';
import type { CustomersNeed } from './customers.js';
import { openTransactions } from './customers.js';
import { idOf } from './id-of.js';
import { openTable, type Table } from './open-table.js';
import type { AnalyzeOptions } from './options.js';
import { transactionNotes } from './transaction-notes.js';

/** Metrics whose low answers put revenue at risk. */
const AT_RISK = ['nps', 'csat', 'ces'];
const TIER: Text = { en: 'value tier', zh: '价值层级' };
const SEGMENT: Text = { en: 'customer segment', zh: '客户细分' };

/** What transactions say of the people who answered. */
export interface Join {
  /** The file of transactions. */
  name: string;
  joined: Joined;
  /** Value tier and customer segment as breaks. */
  segments: Segment[];
  /** Of how many responses the customer is known: asked of the engine along with the rest. */
  request: Request;
  notes: Diagnostic[];
}

const MATCHED = 'joined';

/**
 * Adds the orders up by customer and scores them, for a column of the responses to look them up. Throws CsatError: exit 2 when the responses
 * have no such column, 3 when the orders cannot be read.
 */
export async function openJoin(
  asked: NonNullable<AnalyzeOptions['join']>,
  responses: Table,
  options: AnalyzeOptions,
  language: Language,
): Promise<Join> {
  const column = keyColumn(asked.key, responses);
  const table = await openTable(asked.input, {});
  const definition = asked.loaded?.definition ?? transactionsSchema().parse({ id: idOf(table.name), kind: 'transactions' });
  const opened = await openTransactions(table, definition, asked.loaded?.place ?? null, []);
  const written = options.asOf ?? definition['as-of'];
  const until = written === undefined ? null : parseDay(written, 'ymd');
  const need: CustomersNeed = { kind: 'customers', until, waves: null };
  const customers = (await opened.collect([need])).customers.get(customersId(need)) ?? noCustomers();
  const notes = transactionNotes(customers, until, options.allowInvalid ?? false, table.name);
  const scored = scoreCustomers(customers, definition.rfm, until ?? (customers.rows.lastDay as number) + 1, options.thresholds);
  options.onScores?.(scored, null);
  const lookUp = (id: string, title: Text, names: readonly { name: string; title?: Text }[], places: ArrayLike<number>): Segment => ({
    id,
    title,
    column,
    lookup: {
      values: valuesOf(scored, names, places),
      groups: names.map(({ name, title: words }) => ({ value: name, label: say(words ?? name, language) })),
    },
  });
  const segments = [lookUp('tier', TIER, scored.tiers, scored.tier), lookUp('customer-segment', SEGMENT, scored.segments, scored.segment)];
  const known = new Map(customers.ids.map((id) => [customerKey(id), 'known']));
  const variable: Variable = { kind: 'lookup', column, table: MATCHED, values: known, otherwise: 'unknown' };
  return {
    name: table.name,
    joined: { column, revenue: revenueOf(customers) },
    segments,
    request: { id: MATCHED, kind: 'counts', variables: [variable], limit: 3 },
    notes: [...opened.formats.notes, ...notes],
  };
}

/** The survey with tiers and segments as further breaks, and the revenue that low answers put at risk. */
export function withJoin(survey: Survey, { joined, segments }: Join): Survey {
  const models = survey.items.flatMap((item): Model[] =>
    item.kind === 'scale' && item.metric !== null && AT_RISK.includes(item.metric)
      ? [
          {
            id: `${item.id}-revenue`,
            metric: 'revenue-at-risk',
            title: { en: `Revenue by answer: ${say(item.text, 'en')}`, zh: `按回答划分的销售额：${say(item.text, 'zh')}` },
            options: { question: item.id },
            path: null,
          },
        ]
      : [],
  );
  return { ...survey, joined, segments: [...survey.segments, ...segments], models: [...survey.models, ...models] };
}

/** How many responses were matched, and what is to be said of it. Throws CsatError (exit 3) when there are responses and none was. */
export function matchesOf(counts: Counts, { name, joined, notes }: Join, file: string): { joined: Report['joined']; notes: Diagnostic[] } {
  const of = (key: string | null): number => counts.cells.find(({ keys }) => keys[0] === key)?.n ?? 0;
  const [matched, unknown, unnamed] = [of('known'), of('unknown'), of(null)];
  const responses = matched + unknown + unnamed;
  const where = { file, subject: joined.column };
  if (responses > 0 && matched === 0) {
    const message = `no response names a customer of ${name}: ${unknown} name somebody else, ${unnamed} name nobody`;
    throw new CsatError(error('no-match', message, { where, hint: 'does the column hold the same ids as the orders?' }), 3);
  }
  const few = `only ${matched} of ${responses} responses are matched to a customer: ${unknown} name somebody else, ${unnamed} name nobody`;
  return {
    joined: { name, column: joined.column, responses, matched, unknown, unnamed },
    notes: matched < responses / 2 ? [...notes, warning('few-matches', few, { where })] : notes,
  };
}

function keyColumn(key: string, { layout, name }: Table): string {
  const found = findColumn(key, layout.columns);
  if (found.kind === 'found') return found.column.key;
  const where = { file: name };
  if (found.kind === 'ambiguous') {
    const hint = `name one of ${found.columns.map((column) => `"${column.key}"`).join(', ')}`;
    throw new CsatError(
      error('ambiguous-column', `--key names column "${key}", and the responses have several such columns`, { where, hint }),
      2,
    );
  }
  const known = layout.columns.flatMap(({ key: one, header }) => [one, header]);
  const message = `--key names column "${key}", which the responses do not have`;
  throw new CsatError(error('unknown-column', message, { where, hint: didYouMean(key, known) }), 2);
}

function valuesOf({ ids }: ScoredCustomers, names: readonly { name: string }[], places: ArrayLike<number>): Map<string, string> {
  const values = new Map<string, string>();
  for (const [i, id] of ids.entries()) {
    const name = names[places[i] as number]?.name;
    if (name !== undefined) values.set(customerKey(id), name);
  }
  return values;
}

function revenueOf({ ids, amount }: Customers): Map<string, number> {
  const revenue = new Map<string, number>();
  for (const [i, id] of ids.entries()) revenue.set(customerKey(id), (revenue.get(customerKey(id)) ?? 0) + (amount[i] as number));
  return revenue;
}

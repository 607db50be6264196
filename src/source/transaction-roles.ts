import type { TransactionColumns } from '../survey/bind-transactions.js';
import { normalise } from '../survey/text.js';
import { headerWords } from './header-words.js';
import type { Layout, SourceColumn } from './layout.js';
import { platforms } from './platforms/index.js';
import { asksEase, asksEffort, asksSatisfaction, asksToRecommend } from './wording-cues.js';

type Role = 'customer' | 'date' | 'amount' | 'quantity' | 'price' | 'refunded' | 'order' | 'status' | 'currency';

/** Headers of each role, the surest first; words are parted by one space. */
const HEADERS: Record<Role, RegExp[]> = {
  customer: [
    /^(customer|client|member|buyer|user|account|cust|shopper|household|subscriber|patient|guest)s? ?(id|no|number|code|key|nr)$/,
    /^(客户|会员|用户|买家|顾客)(id|编号|号|编码|卡号|代码)$/,
    /^(customer|client|member|buyer|user|household|客户|会员|用户|买家|顾客)( name|名称|姓名|昵称)?$/,
    /^(customer |buyer |user |client )?e ?mail( address)?$/,
    /^id$/,
  ],
  date: [
    /^(order|purchase|transaction|invoice|sale|sales|payment|created|txn|trans) ?(date|day|time|datetime|at|timestamp)$/,
    /^(下单|订单|购买|交易|付款|支付|成交|消费|订单创建|订单付款)(日期|时间)$/,
    /^(date|datetime|day|timestamp|日期|时间)$/,
  ],
  amount: [
    /^(order |sales? |net |total |gross |transaction |purchase |line )?(revenue|amount|sales|spend|turnover|value|total|amt)( paid| usd| eur| gbp| cny)?$/,
    /^(total|order total|net total|grand total|amount paid|monetary|sales price total)$/,
    /^(订单|实付|支付|付款|成交|消费|交易|销售|实收|总)?(金额|总额|总价|销售额|营业额)( ?元)?$/,
  ],
  quantity: [/^(qty|quantity|units|order quantity|数量|件数|购买数量)$/],
  price: [/^(unit ?price|price( each| per unit)?|item price|单价|价格)$/],
  refunded: [/^(refund(ed)?( amount)?|退款金额)$/],
  order: [
    /^(order|invoice|transaction|receipt|basket|bill|txn) ?(id|no|number|nr|code|#)?$/,
    /^(订单|交易|发票|单据)(号|编号|id|单号)$/,
    /^单号$/,
  ],
  status: [/^(order |payment |financial )?(status|state)$/, /^(订单|交易|支付)?状态$/],
  currency: [/^(currency|currency code|币种|货币)$/],
};

/**
 * Which column of a file of transactions is what: as its platform says, otherwise by the headers. Each column has one role, and a role
 * that no column has is null.
 */
export function findTransactionColumns(layout: Layout): TransactionColumns {
  const known = platforms.find(({ id }) => id === layout.platform.id)?.transactions;
  const taken = new Set<string>();
  const take = (column: SourceColumn | undefined): string | null => {
    if (column === undefined || taken.has(column.key)) return null;
    taken.add(column.key);
    return column.key;
  };
  const byName = (names: readonly string[] = []): string | null =>
    take(names.map((name) => layout.columns.find(({ header }) => normalise(header) === normalise(name))).find((one) => one !== undefined));
  const headers = layout.columns.map((column) => ({ column, words: headerWords(column.header) }));
  const byPattern = (role: Role): string | null => {
    for (const pattern of HEADERS[role]) {
      const found = headers.find(({ column, words }) => !taken.has(column.key) && pattern.test(words));
      if (found) return take(found.column);
    }
    return null;
  };
  const find = (role: Role): string | null => (known === undefined ? byPattern(role) : byName(known[role]));
  const roles = {
    order: find('order'),
    amount: find('amount'),
    date: find('date'),
    customer: find('customer'),
    quantity: find('quantity'),
    price: find('price'),
    refunded: find('refunded'),
    status: find('status'),
    currency: find('currency'),
  };
  return {
    ...roles,
    cancelled: known?.isCancelled ?? [],
    returned: known?.isReturned ?? [],
    cancelledAt: byName(known?.cancelledAt),
    refundPrefix: known?.refundPrefix ?? null,
  };
}

/** Whether a file is one of transactions: a platform of orders, or customer, date and amount by their headers and nothing that is asked. */
export function looksLikeTransactions(layout: Layout): boolean {
  const platform = platforms.find(({ id }) => id === layout.platform.id);
  if (platform?.transactions !== undefined) return true;
  if (platform?.id !== 'tidy') return false;
  const asked = layout.columns.some(({ question }) =>
    [asksToRecommend, asksSatisfaction, asksEase, asksEffort].some((asks) => asks(question)),
  );
  if (asked) return false;
  const { customer, date, amount, quantity, price } = findTransactionColumns(layout);
  return customer !== null && date !== null && (amount !== null || (quantity !== null && price !== null));
}

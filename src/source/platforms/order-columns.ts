/** How a platform of orders calls its columns, each by the names it has had; the first that a file has counts. */
export interface OrderColumns {
  customer: string[];
  date: string[];
  amount?: string[];
  quantity?: string[];
  price?: string[];
  /** What was given back of an order. */
  refunded?: string[];
  order: string[];
  status?: string[];
  currency?: string[];
  /** Statuses of orders that do not count, and of those that were given back whole. */
  isCancelled?: string[];
  isReturned?: string[];
  /** Filled when the order was cancelled. */
  cancelledAt?: string[];
  /** How the ids of orders begin that take money back. */
  refundPrefix?: string;
}

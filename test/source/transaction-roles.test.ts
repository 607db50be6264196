import { describe, expect, it } from 'vitest';
import { readLayout } from '../../src/source/read-layout.js';
import { findTransactionColumns, looksLikeTransactions } from '../../src/source/transaction-roles.js';

const layoutOf = (header: string, record = header.replace(/[^,]+/g, '1')) =>
  readLayout(Buffer.from(`${header}\n${record}\n${record}\n`), true, 'orders.csv');
/** The columns that have a role, by role. */
const rolesOf = (header: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(findTransactionColumns(layoutOf(header))).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
const looks = (header: string): boolean => looksLikeTransactions(layoutOf(header));

describe('findTransactionColumns', () => {
  it.each([
    ['customer_id,order_date,revenue', { customer: 'customer_id', date: 'order_date', amount: 'revenue' }],
    [
      'CustomerID,PurchaseDate,TotalAmount,OrderID',
      { customer: 'CustomerID', date: 'PurchaseDate', amount: 'TotalAmount', order: 'OrderID' },
    ],
    [
      'Client No.,Transaction Date,Sales,Receipt #,Status',
      { customer: 'Client No.', date: 'Transaction Date', amount: 'Sales', order: 'Receipt #', status: 'Status' },
    ],
    [
      'email,created_at,total,currency,refunded_amount',
      { customer: 'email', date: 'created_at', amount: 'total', currency: 'currency', refunded: 'refunded_amount' },
    ],
    ['user id,date,qty,unit price', { customer: 'user id', date: 'date', quantity: 'qty', price: 'unit price' }],
    [
      '客户编号,下单时间,实付金额(元),订单编号,订单状态',
      { customer: '客户编号', date: '下单时间', amount: '实付金额(元)', order: '订单编号', status: '订单状态' },
    ],
    [
      '会员ID,交易日期,数量,单价,币种,单号',
      { customer: '会员ID', date: '交易日期', quantity: '数量', price: '单价', currency: '币种', order: '单号' },
    ],
    ['买家昵称,支付时间,支付金额,退款金额', { customer: '买家昵称', date: '支付时间', amount: '支付金额', refunded: '退款金额' }],
  ])('%s', (header, roles) => {
    expect(rolesOf(header)).toEqual(roles);
  });

  it('gives each column one role', () => {
    const roles = Object.values(rolesOf('id,date,amount,order,status,total,value'));
    expect(new Set(roles).size).toBe(roles.length);
  });

  it.each([
    [
      'Name,Email,Financial Status,Created at,Total,Lineitem quantity,Refunded Amount,Cancelled at,Currency',
      { order: 'Name', customer: 'Email', amount: 'Total', cancelledAt: 'Cancelled at' },
    ],
    ['Date,Order #,Status,Customer,N. Revenue,N. Revenue (formatted)', { order: 'Order #', customer: 'Customer', amount: 'N. Revenue' }],
    [
      'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country',
      { order: 'InvoiceNo', quantity: 'Quantity', price: 'UnitPrice', refundPrefix: 'C' },
    ],
    [
      'Invoice,StockCode,Description,Quantity,InvoiceDate,Price,Customer ID,Country',
      { order: 'Invoice', quantity: 'Quantity', price: 'Price', customer: 'Customer ID', refundPrefix: 'C' },
    ],
  ])('knows the platform of %s', (header, roles) => {
    expect(rolesOf(header)).toMatchObject(roles);
  });
});

describe('looksLikeTransactions', () => {
  it.each([
    ['customer_id,order_date,revenue', true],
    ['会员ID,交易日期,数量,单价', true],
    ['date,id', false],
    ['ID,x,t_x,T,zbar', false],
    ['customer_id,order_date,revenue,How likely are you to recommend us?', false],
    ['id,date,amount,overall satisfaction', false],
    ['respondent_id,submitted_at,recommend,overall', false],
  ])('%s: %s', (header, expected) => {
    expect(looks(header)).toBe(expected);
  });
});

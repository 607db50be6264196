import { describe, expect, it } from 'vitest';
import { readLayout } from '../../src/source/read-layout.js';
import { transactionsYaml } from '../../src/source/transactions-yaml.js';
import type { TransactionRoles } from '../../src/survey/definition/transactions.js';
import { loadAnyDefinition } from '../../src/survey/load.js';

const layout = readLayout(Buffer.from('who,when,paid,note,e-mail\na,2026-01-05,3,x,a@b.co\n'), true, 'orders.csv');
const written = (roles: TransactionRoles, file = 'orders.csv'): string => transactionsYaml('orders', roles, layout, file);

describe('transactionsYaml', () => {
  it('is a definition with the roles that were found, each with what it is, and names what is not used but nothing personal', () => {
    const yaml = written({ customer: 'who', date: 'when', amount: 'paid', cancelled: ['void', '已取消'] });
    expect(loadAnyDefinition(yaml, 'orders.yaml').definition).toMatchObject({
      id: 'orders',
      kind: 'transactions',
      transactions: { customer: 'who', date: 'when', amount: 'paid', cancelled: ['void', '已取消'] },
    });
    expect(yaml.split('\n').slice(0, 2)).toEqual([
      '# yaml-language-server: $schema=./schema.json',
      '# What csat read in orders.csv (plain table, 1 header row, utf-8).',
    ]);
    expect(yaml).toContain('  date: when   # day of the purchase\n');
    expect(yaml).toContain('# not used: ["note"]\n');
  });

  it.each(['a: b #c', '- x', '"quoted" {y}', '客户，编号', 'two\nlines', 'null', '1e3'])('survives a column called %j', (name) => {
    const { definition } = loadAnyDefinition(written({ customer: name, order: name }), 'orders.yaml');
    expect(definition).toMatchObject({ transactions: { customer: name, order: name } });
  });

  it('what it offers behind # is valid, too', () => {
    const offered = written({ customer: 'who' }).replace(/^# (as-of|wave|rfm|clv):/gm, '$1:');
    expect(loadAnyDefinition(offered, 'orders.yaml').definition).toMatchObject({
      wave: 'month',
      clv: { model: 'bg-nbd' },
      rfm: { segments: 'rf-grid' },
    });
  });

  it('a name of a file cannot end the comment', () => {
    expect(() => loadAnyDefinition(written({ customer: 'who' }, 'a\nid: b.csv'), 'orders.yaml')).not.toThrow();
  });
});

import { describe, expect, it } from 'vitest';
import { slug, uniqueIds } from '../../src/design/unique-ids.js';

const named = (...names: string[]) => names.map((name) => ({ en: name, zh: name }));

describe('uniqueIds', () => {
  it.each([
    ['Help desk', 'help-desk'],
    ['  Wi-Fi & speed!', 'wi-fi-speed'],
    ['网站', '网站'],
    ['４Ｓ店', '4s店'],
    ['🙂', ''],
    ['\u0301x', 'x'],
    ['a'.repeat(60), 'a'.repeat(40)],
  ])('makes of %j %j', (name, id) => {
    expect(slug(name)).toBe(id);
  });

  it('numbers what is taken already, in itself or before', () => {
    expect(uniqueIds(named('Shop', 'shop', 'Shop-2', 'SHOP', '!'), { taken: ['shop-3'] })).toEqual([
      'shop',
      'shop-2',
      'shop-2-2',
      'shop-4',
      'item',
    ]);
  });

  it('takes Chinese where English gives nothing, behind a prefix', () => {
    expect(uniqueIds([{ en: '?', zh: '车锁' }], { prefix: 'feature-' })).toEqual(['feature-车锁']);
  });
});

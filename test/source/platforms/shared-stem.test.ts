import { expect, test } from 'vitest';
import { sharedStem } from '../../../src/source/platforms/shared-stem.js';

test.each<[string[], RegExp, ReturnType<typeof sharedStem>]>([
  [['How - Speed', 'How - Price'], / - /, { stem: 'How', rests: ['Speed', 'Price'] }],
  [['A - b - x', 'A - b - y - z'], / - /, { stem: 'A - b', rests: ['x', 'y - z'] }],
  [['1.题:甲', '1.题:甲乙'], /[:：]/, { stem: '1.题', rests: ['甲', '甲乙'] }],
  [['a:b：x', 'a:b：y'], /[:：]/, { stem: 'a:b', rests: ['x', 'y'] }],
  [['How - Speed'], / - /, null],
  [[], / - /, null],
  [['Speed', 'Price'], / - /, null],
  [[' - a', ' - b'], / - /, null],
  [['How - ', 'How - b'], / - /, null],
])('%j', (texts, separator, apart) => expect(sharedStem(texts, separator)).toEqual(apart));

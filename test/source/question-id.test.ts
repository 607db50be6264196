import fc from 'fast-check';
import { expect, test } from 'vitest';
import { questionIds } from '../../src/source/question-id.js';
import { idSchema } from '../../src/survey/definition/terms.js';
import { hostileHeaders } from '../engine/conformance/corpus.js';

test.each([
  ['Q7_1', 'Q7_1'],
  ['recommend', 'recommend'],
  ['满意度', '满意度'],
  ['How likely are you to recommend us to a friend?', 'likely-recommend-us-friend'],
  ['How satisfied are you with the speed of delivery (in days), the price and so on?', 'satisfied-speed-delivery-price-so'],
  ["What's your age?", 'whats-age'],
  ['Is it you?', 'is-it-you'],
  ['3. Price', 'price'],
  ['12、您对我们的服务总体满意吗？（单选）', 'q12-您对我们的服务总体满意吗'],
  ['第3题：您的性别', 'q3-您的性别'],
  ['100 % recycled', 'q-100-recycled'],
  ['???', 'q5'],
  ['', 'q5'],
  ['👍', 'q5'],
])('%j becomes %s', (text, id) => expect(questionIds()(text, 'q5')).toBe(id));

test('ids are unique, in the order in which they are asked for', () => {
  const ids = questionIds();
  expect(['speed', 'Speed', 'speed', 'speed-2', 'speed', ''].map((text) => ids(text, 'speed'))).toEqual([
    'speed',
    'Speed',
    'speed-2',
    'speed-2-2',
    'speed-3',
    'speed-4',
  ]);
});

test('a character beyond the basic plane is never cut in two', () => {
  expect(questionIds()('您对我们的服务总体满意𠮷野家？', 'q5')).toBe('您对我们的服务总体满意𠮷');
});

test('any text becomes a short id without blanks or signs', () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.lorem({ maxCount: 20 }), fc.constantFrom(...hostileHeaders));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 20 }), (texts) => {
      const ids = questionIds();
      const made = texts.map((one, i) => ids(one, `q${i + 1}`));
      expect(new Set(made).size).toBe(texts.length);
      for (const id of made) {
        expect(idSchema.safeParse(id).success, id).toBe(true);
        expect(id.length).toBeLessThanOrEqual(48);
      }
    }),
    { numRuns: 300 },
  );
});

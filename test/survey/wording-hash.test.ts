import { describe, expect, test } from 'vitest';
import type { ChoiceItem, ScaleItem } from '../../src/survey/survey.js';
import { wordingHash } from '../../src/survey/wording-hash.js';

const rating: ScaleItem = {
  id: 'overall',
  kind: 'scale',
  metric: 'csat',
  text: { en: 'How satisfied are you?', zh: '您有多满意？' },
  battery: null,
  column: 'Q1',
  scale: { id: 'five', points: [1, 2, 3, 4, 5], labels: [{ point: 5, text: 'Very' }], missing: [], notApplicable: [], reverse: false },
  options: { top: null },
};
const choice: ChoiceItem = {
  id: 'channel',
  kind: 'choice',
  metric: 'single-choice',
  text: 'Which?',
  answers: { kind: 'column', column: 'Q2', separator: null },
  options: [{ value: 'a', label: 'App' }],
  missing: [],
  notApplicable: [],
};

describe('wordingHash', () => {
  test('is 16 hexadecimal digits and stays the same between versions', () => {
    expect(wordingHash(rating, 'en')).toMatch(/^[0-9a-f]{16}$/);
    expect([wordingHash(rating, 'en'), wordingHash(choice, 'en')]).toMatchInlineSnapshot(`
      [
        "37386838f2007a19",
        "b839af465e159681",
      ]
    `);
  });

  test('does not change with letter case, white space, id, column or lost answers', () => {
    const same = {
      ...rating,
      id: 'other',
      column: 'Q9',
      text: ' how  satisfied are you?',
      scale: { ...rating.scale, missing: ['99'], id: null },
    };
    expect(wordingHash(same, 'en')).toBe(wordingHash(rating, 'en'));
  });

  test('changes with text, language, points, labels and options', () => {
    const hashes = [
      wordingHash(rating, 'en'),
      wordingHash(rating, 'zh'),
      wordingHash({ ...rating, text: 'How happy are you?' }, 'en'),
      wordingHash({ ...rating, scale: { ...rating.scale, points: [1, 2, 3, 4] } }, 'en'),
      wordingHash({ ...rating, scale: { ...rating.scale, points: null } }, 'en'),
      wordingHash({ ...rating, scale: { ...rating.scale, labels: [{ point: 5, text: 'Fully' }] } }, 'en'),
      wordingHash(choice, 'en'),
      wordingHash({ ...choice, options: null }, 'en'),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});

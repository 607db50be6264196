import { describe, expect, it } from 'vitest';
import { inLanguages } from '../../src/design/in-languages.js';

const value = { id: 'q', text: { en: 'Yes', zh: '是' }, rows: [{ text: { en: 'App', zh: 'App' } }], points: [1, 2], randomize: true };

describe('inLanguages', () => {
  it('leaves plain text where there is one language', () => {
    expect(inLanguages(value, ['zh'])).toEqual({ ...value, text: '是', rows: [{ text: 'App' }] });
  });

  it('keeps the order of several, and plain text where they are the same', () => {
    const { text, rows } = inLanguages(value, ['zh', 'en']);
    expect(Object.entries(text)).toEqual([
      ['zh', '是'],
      ['en', 'Yes'],
    ]);
    expect(rows).toEqual([{ text: 'App' }]);
  });
});

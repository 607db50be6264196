import { describe, expect, it } from 'vitest';
import { words } from '../../../src/design/sample-size/words.js';

describe('words', () => {
  it('put every number into both languages', () => {
    for (const [name, english] of Object.entries(words.en)) {
      if (typeof english !== 'function') continue;
      const given = Array.from({ length: english.length }, (_, at) => `<${at}>`);
      for (const language of [words.en, words.zh]) {
        const say = language[name as keyof typeof language] as (...values: unknown[]) => string;
        const lists = name === 'list' || name.endsWith('Strata') ? [given] : given.map((one, at) => (takesList(name, at) ? [one] : one));
        const text = say(...(name === 'forStrata' ? given : lists));
        for (const one of given) expect(text, name).toContain(one);
      }
    }
  });

  it('are Chinese in Chinese', () => {
    const silent = Object.entries(words.zh).filter(([, text]) => typeof text === 'string' && !/\p{Script=Han}/u.test(text));
    expect(silent).toEqual([]);
  });
});

const takesList = (name: string, at: number): boolean => (name === 'designed' || name === 'rate') && at === 1;

import { describe, expect, it } from 'vitest';
import { parseSegment, parseWords } from '../../../src/cli/new/parse-words.js';

describe('parseWords', () => {
  it('takes one name for all languages, or one for each in their order', () => {
    expect(parseWords('--brand', ' Acme  Ltd ', ['en', 'zh'])).toEqual({ en: 'Acme Ltd', zh: 'Acme Ltd' });
    expect(parseWords('--brand', 'Acme|艾克美', ['en', 'zh'])).toEqual({ en: 'Acme', zh: '艾克美' });
    expect(parseWords('--brand', '艾克美｜Acme', ['zh', 'en'])).toEqual({ en: 'Acme', zh: '艾克美' });
    expect(parseWords('--brand', '艾克美', ['zh'])).toEqual({ en: '艾克美', zh: '艾克美' });
  });

  it.each([
    ['a|b|c', ['en', 'zh'] as const, 'wrong-words: --brand a|b|c: 3 names for 2 languages'],
    ['a|b', ['en'] as const, 'wrong-words: --brand a|b: 2 names for 1 language'],
    ['a|', ['en', 'zh'] as const, 'wrong-words: --brand a|: a name is empty'],
    ['', ['en'] as const, 'wrong-words: --brand : a name is empty'],
  ])('refuses %j in %j', (text, languages, message) => {
    expect(() => parseWords('--brand', text, languages)).toThrow(message);
  });
});

describe('parseSegment', () => {
  it('takes a name, or a name with its answers', () => {
    expect(parseSegment('--segment', 'region', ['en'])).toEqual({ title: { en: 'region', zh: 'region' }, options: [] });
    expect(parseSegment('--segment', 'Plan|套餐=Basic|基础版，Plus|高级版', ['en', 'zh'])).toEqual({
      title: { en: 'Plan', zh: '套餐' },
      options: [
        { en: 'Basic', zh: '基础版' },
        { en: 'Plus', zh: '高级版' },
      ],
    });
  });

  it.each(['plan=Basic', 'plan=Basic,Basic'])('refuses %s', (text) => {
    expect(() => parseSegment('--segment', text, ['en'])).toThrow(
      `wrong-segment: --segment ${text}: two answers or more are asked for, each once`,
    );
  });
});

import { describe, expect, it } from 'vitest';
import { sayIn, sayOnce } from '../../../src/design/preview/say.js';

const said = (languages: string[], text: Parameters<ReturnType<typeof sayIn>>[0]) => sayIn(languages)(text).markup;

describe('sayIn', () => {
  it('writes a text of one language once, isolated from the direction of what is around it', () => {
    expect(said(['en', 'zh'], 'a < b')).toBe('<bdi>a &lt; b</bdi>');
    expect(said(['en'], { en: 'App', zh: '应用' })).toBe('<bdi lang="en">App</bdi>');
  });

  it('writes every language, the first alone to be seen', () => {
    expect(said(['zh', 'en'], { en: 'App', zh: '应用' })).toBe(
      '<bdi lang="zh" data-in="zh">应用</bdi><bdi lang="en" data-in="en" hidden>App</bdi>',
    );
  });

  it('says in which language a text is where the wanted one is missing', () => {
    expect(said(['en', 'de'], { en: 'App' })).toBe('<bdi lang="en">App</bdi>');
    expect(said(['zh-CN', 'fr'], { en: 'Next', zh: '下一页' })).toBe(
      '<bdi lang="zh" data-in="zh-CN">下一页</bdi><bdi lang="en" data-in="fr" hidden>Next</bdi>',
    );
    expect(sayOnce({ de: 'Weiter' }, 'fr')).toBe('Weiter');
  });
});

import { describe, expect, it } from 'vitest';
import { askingSentence, questionCore, sentencesOf, withoutAsides } from '../../../../src/design/lint/language/question-core.js';

describe('questionCore', () => {
  it.each([
    [
      'en',
      'Thank you for visiting our shop and buying a car. How satisfied are you with the test drive?',
      'How satisfied are you with the test drive?',
    ],
    ['en', 'Thinking of your visit and the people you met, how would you rate us?', 'how would you rate us?'],
    ['en', 'How was your stay? Please choose one.', 'How was your stay?'],
    ['en', 'The food is good. The staff is kind.', 'The food is good. The staff is kind.'],
    ['zh', '感谢您的光临和支持。您对本次服务满意吗？', '您对本次服务满意吗？'],
    ['zh', '在接受服务的过程中，工作人员是否热情？', '工作人员是否热情？'],
  ] as const)('%s: %s', (language, text, core) => expect(questionCore(text, language)).toBe(core));

  it('keeps the clause that leads up to it where it matters', () => {
    expect(askingSentence('If the car had a sunroof, how would you feel?', 'en')).toBe('If the car had a sunroof, how would you feel?');
  });
});

describe('withoutAsides', () => {
  it('drops brackets, quotes and addresses, and makes a word of a placeholder', () => {
    expect(withoutAsides('Rate {{shop}} (1 = bad) “and so on” at https://x.example/?a=1', 'en')).toBe('Rate brand at');
    expect(withoutAsides('请评价{{店名}}（1=差）', 'zh')).toBe('请评价品牌');
  });
});

describe('sentencesOf', () => {
  it('parts at end marks of both scripts', () => {
    expect(sentencesOf('One. Two? 三。四！')).toEqual(['One.', 'Two?', '三。', '四！']);
    expect(sentencesOf('About 4.5 km')).toEqual(['About 4.5 km']);
  });
});

import { describe, expect, test } from 'vitest';
import { isWrittenOut, readOptionNumbers } from '../../src/source/option-numbers.js';

const answers = (...texts: string[]) => texts.map((text, i) => ({ text, n: 1, first: i + 1 }));
const zeroToTen = '您有多大可能推荐我们（0-10分）';

describe('numbers of an export by place', () => {
  test.each([
    ['an 11 proves places', zeroToTen, ['1', '5', '11'], 'shifted'],
    ['a 0 proves scores', zeroToTen, ['0', '5', '10'], 'scores'],
    ['neither proves nothing', zeroToTen, ['1', '5', '10'], 'unclear'],
    ['recommending is 0 to 10 unless it says otherwise', '您会推荐吗', ['2', '11'], 'shifted'],
    ['from 1 the place is the point', '满意度（1-5分）', ['1', '5'], 'scores'],
    ['ends that are explained', '1分表示非常不满意，5分表示非常满意', ['2', '3'], 'scores'],
    ['recommending from 1', '您会推荐吗（1-10分）', ['1', '10'], 'scores'],
    ['satisfaction without points', '您对服务满意吗', ['1', '2'], 'unclear'],
    ['ease without points', '操作容易吗', ['1', '2'], 'unclear'],
    ['a question of another kind', '您的性别', ['1', '2'], 'options'],
  ])('%s', (_, text, given, kind) => expect(readOptionNumbers(text, answers(...given))?.kind).toBe(kind));

  test('whole numbers that a workbook wrote as fractions, beside no-answers', () => {
    expect(readOptionNumbers(zeroToTen, answers('1.0', '11.0', 'N/A'))?.kind).toBe('shifted');
  });

  test('words are no numbers, and nothing is nothing', () => {
    expect(readOptionNumbers(zeroToTen, answers('1', '满意'))).toBeNull();
    expect(readOptionNumbers(zeroToTen, answers('9分'))).toBeNull();
    expect(readOptionNumbers(zeroToTen, answers('N/A'))).toBeNull();
    expect(readOptionNumbers(zeroToTen, [])).toBeNull();
  });
});

test.each([
  [['10分', '9分'], true],
  [['网站┋电话'], true],
  [['甲→乙'], true],
  [['满意', '不满意'], true],
  [['满意', '(跳过)', '不满意'], true],
  [['满意'], false],
  [['满意', '张三'], false],
  [['1', '2'], false],
  [[], false],
])('%j is written out: %s', (texts, written) => expect(isWrittenOut(answers(...texts))).toBe(written));

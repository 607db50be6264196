import { describe, expect, it } from 'vitest';
import { routing } from '../../../src/design/preview/routing.js';
import { questionnaireOf } from '../../../src/design/questionnaire.js';
import { type Logic, parseShowIf } from '../../../src/survey/show-if.js';
import { visit } from './visit.js';

const { asked } = questionnaireOf(visit);
const numbers = new Map(asked.filter(({ kind }) => kind !== 'note').map((one, index) => [one, index + 1]));
const routed = (condition: string) => routing(parseShowIf(condition) as Logic, asked, numbers, ['en', 'zh']);

describe('routing', () => {
  it.each([
    ['recommend <= 6', 'Only if question 2 ≤ 6', '仅当 第 2 题 ≤ 6 时回答'],
    ['overall < 3', 'Only if question 4 is “Very dissatisfied” or “Dissatisfied”', '仅当 第 4 题选择“非常不满意”或“不满意” 时回答'],
    ['channel != app', 'Only if question 8 is not “App”', '仅当 第 8 题未选择“应用” 时回答'],
    ['steps.bill = 1', 'Only if question 5 “The bill” is “Very dissatisfied”', '仅当 第 5 题“费用说明”选择“非常不满意” 时回答'],
    ['answered(why)', 'Only if question 3 is answered', '仅当 第 3 题已回答 时回答'],
    ['loan.dysfunctional = 5', 'Only if question 11 is “I dislike it that way”', '仅当 第 11 题选择“我很不喜欢” 时回答'],
    [
      'recommend > 8 and (uses = car or not answered(age))',
      'Only if question 2 > 8 and (question 9 is “Loan car” or not (question 15 is answered))',
      '仅当 第 2 题 > 8且(第 9 题选择“代步车”或非（第 15 题已回答）) 时回答',
    ],
  ])('%s', (condition, en, zh) => {
    expect(routed(condition)).toEqual({ en, zh });
  });
});

import { expect, test } from 'vitest';
import {
  asksDemographic,
  asksEase,
  asksEffort,
  asksForSeveral,
  asksRanking,
  asksSatisfaction,
  asksToRecommend,
  namesOneToTen,
  namesWeight,
} from '../../src/source/wording-cues.js';

const cues = {
  asksDemographic,
  asksEase,
  asksEffort,
  asksForSeveral,
  asksRanking,
  asksSatisfaction,
  asksToRecommend,
  namesOneToTen,
  namesWeight,
};

test.each<[keyof typeof cues, string[], string[]]>([
  [
    'asksToRecommend',
    [
      'How likely are you to recommend us?',
      '您有多大可能向朋友推荐我们？',
      '您願意推薦我們嗎',
      'Würden Sie uns weiterempfehlen?',
      'RECOMMENDATION',
    ],
    ['How satisfied are you?', 'recommerce'],
  ],
  [
    'asksSatisfaction',
    ['Overall satisfaction', 'How happy with it are you?', '您的满意程度', 'Wie zufrieden sind Sie?', 'dissatisfied'],
    ['Are you happy?'],
  ],
  [
    'asksEase',
    ['How easy was it?', 'It was easier than before', 'easily done', 'How difficult was it?', '操作方便吗'],
    ['Please tell us', 'the east', 'increase'],
  ],
  ['asksEffort', ['How much effort did it take?', '您花费了多少精力', '费力程度'], ['How effortless was it?', 'comfort']],
  ['namesOneToTen', ['from 1 to 10', '1-10分', '10 is best and 1 is worst'], ['0 to 10', '0-10分', '1 to 5', 'of 110', 'from 0, 1 to 10']],
  [
    'asksDemographic',
    ['region', 'Age group', 'age_group', 'What is your gender?', '您的性别', 'plan', 'Household income'],
    ['pricing', 'agent', 'management', 'planning', 'regional manager'],
  ],
  ['namesWeight', ['weight', 'Survey_Weight', ' wt ', '权重', 'weighting'], ['body weight', 'weight in kg', 'weighty']],
  ['asksRanking', ['Please rank these', 'Rank', '请排序'], ['frank', 'ranking-like', 'crank']],
  [
    'asksForSeveral',
    ['Select all that apply', 'Choose all', '您使用哪些？（可多选）', 'Mehrfachnennung möglich'],
    ['Select one', 'overall'],
  ],
])('%s', (cue, yes, no) => {
  expect(yes.filter((text) => !cues[cue](text))).toEqual([]);
  expect(no.filter((text) => cues[cue](text))).toEqual([]);
});

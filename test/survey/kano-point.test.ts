import { describe, expect, it } from 'vitest';
import { kanoPoint } from '../../src/survey/kano-point.js';

/** Whole forms, in the order like, must be, neutral, live with, dislike. */
const forms: Record<string, readonly [string, string, string, string, string]> = {
  'Kano et al. 1984, as usually translated': ['Like', 'Must-be', 'Neutral', 'Live with', 'Dislike'],
  'Berger et al. 1993': [
    'I like it that way',
    'It must be that way',
    'I am neutral',
    'I can live with it that way',
    'I dislike it that way',
  ],
  'Berger et al. 1993, Voice of the customer': [
    'I enjoy it that way',
    'It is a basic necessity, or I expect it that way',
    'I am neutral',
    'I dislike it, but I can live with it that way',
    'I dislike it, and I can’t accept it',
  ],
  'Blauth et al. 1993': [
    'This would be very helpful to me',
    'This is a basic requirement for me',
    'This would not affect me',
    'This would be a minor inconvenience',
    'This would be a major problem for me',
  ],
  'with errors of grammar': [
    'I would be helpful to me',
    'It is basic requirement',
    'I do not care',
    'I could live with this',
    'It would bother me',
  ],
  'five verbs': ['I like it', 'I expect it', 'I am neutral', 'I can tolerate it', 'I dislike it'],
  'in the conditional': ["I'd like it", 'I would expect it', "I wouldn't mind either way", 'I could put up with it', "I wouldn't like it"],
  delight: ['Delighted', 'Expect it and like it', 'No feeling', 'Live with it', 'Do not like it'],
  'feelings about it': [
    'I would be very happy',
    'It should be that way',
    "It doesn't bother me",
    'I guess I can accept it',
    'I would be unhappy',
  ],
  'with hate': ['I love it!', 'I take it for granted.', 'I feel indifferent', 'Acceptable', 'I hate it'],
  'more feelings': ['Very satisfied', 'That is normal', "Doesn't matter to me", 'Tolerable', 'Very dissatisfied'],
  'in capitals with letters': ['A. I LIKE IT', 'B. I NEED IT', 'C. I’M NEUTRAL', 'D. I CAN DEAL WITH IT', 'E. I DON’T LIKE IT'],
  'cannot accept': ['Great', 'I require it', 'Neither like nor dislike', 'Can be tolerated', 'I cannot accept it'],
  'pleased and displeased': ['I am pleased', 'Essential', 'It makes no difference to me', 'I can cope with it', 'I am displeased'],
  问卷星: ['很喜欢', '理所当然', '无所谓', '勉强接受', '很不喜欢'],
  我: ['我很喜欢', '它理应如此', '无所谓', '勉强接受', '我很不喜欢'],
  这样: ['我喜欢这样', '必须这样', '我保持中立', '我可以忍受这样', '我不喜欢这样'],
  非常喜欢: ['非常喜欢', '应该如此', '没感觉', '可以忍受', '讨厌'],
  喜欢: ['喜欢', '应该的', '没有感觉', '能忍受', '不喜欢'],
  满意: ['满意', '必须有', '不在乎', '可以接受', '不满意'],
  高兴: ['我会很高兴', '我期望如此', '我觉得都可以', '不喜欢但能够接受', '无法接受'],
  不太: ['我感到惊喜', '理应如此，本该具备', '对我没有影响', '能将就', '我无法忍受'],
  帮助: ['对我很有帮助', '这是基本要求', '不影响', '有点不便', '这是个大问题'],
  受不了: ['开心', '天生必备', '我不介意', '凑合', '受不了'],
  带序号: ['A、喜欢', 'B、应当如此', 'C、一般', 'D、尚可容忍', 'E、不能容忍'],
  繁體: ['我喜歡', '理所當然', '無所謂', '勉強接受', '討厭'],
  'Sauerwein 2000': [
    'Das würde mich sehr freuen',
    'Das setze ich voraus',
    'Das ist mir egal',
    'Das nehme ich gerade noch hin',
    'Das würde mich sehr stören',
  ],
};

describe('the five answers of a Kano form', () => {
  it.each(Object.entries(forms))('%s', (_, form) => {
    expect(form.map((wording) => [wording, kanoPoint(wording)])).toEqual(form.map((wording, index) => [wording, index + 1]));
  });
});

it.each([
  '',
  'yes',
  'Agree',
  '3',
  'Sometimes',
  'It is not necessary',
  '不需要',
  '同意',
  'Unlikely',
  'not helpful',
  'I would use it every day and like the idea, although the old way was fine as well and nobody ever asked us whether we wanted another one',
])('%j is none of them', (text) => expect(kanoPoint(text)).toBeNull());

it.each([
  ['既不喜欢也不讨厌', 3],
  ['I can’t live with it', 5],
  ['It must not be that way', 5],
  ['unacceptable', 5],
  ['不应该这样', 5],
  ['不能接受', 5],
  ['忍受不了', 5],
  ['Das stört mich nicht', 3],
  ['Das gefällt mir nicht', 5],
])('%j is %i', (text, point) => expect(kanoPoint(text)).toBe(point));

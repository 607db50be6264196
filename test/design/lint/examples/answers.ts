import type { Examples } from './example.js';

/** Examples of the rules about scales and answers: each is the questions of a definition. */
export const answerExamples: Readonly<Record<string, Examples>> = {
  'scale-unbalanced': {
    fires: [
      '- {id: q1, type: rating, text: How was it?, scale: {points: 1..5, labels: {1: Poor, 2: Fair, 3: Good, 4: Very good, 5: Excellent}}}',
      '- {id: q1, type: single-choice, text: How satisfied are you?, options: [Very satisfied, Satisfied, Somewhat satisfied, Dissatisfied]}',
      '- {id: q1, type: single-choice, text: 您满意吗？, options: [非常满意, 很满意, 满意, 一般, 不满意]}',
    ],
    silent: [
      '- {id: q1, type: rating, text: How satisfied?, scale: {points: 1..5, labels: {1: Very dissatisfied, 2: Dissatisfied, 3: Neither satisfied nor dissatisfied, 4: Satisfied, 5: Very satisfied}}}',
      '- {id: q1, type: single-choice, text: 您满意吗？, options: [非常不满意, 不满意, 一般, 满意, 非常满意, 不适用]}',
      '- {id: q1, type: single-choice, text: Which city do you live in?, options: [Paris, London, Rome]}',
      '- {id: q1, type: rating, text: How clear was it?, scale: {points: 1..5, labels: {1: Not at all clear, 2: Slightly clear, 3: Somewhat clear, 4: Very clear, 5: Extremely clear}}}',
      '- {id: q1, type: single-choice, text: How often?, options: [Never, Sometimes, Often, Always]}',
      '- {id: q1, type: rating, text: How good?, scale: {points: 1..3, unipolar: true, labels: {1: Good, 2: Very good, 3: Excellent}}}',
    ],
  },
  'scale-no-midpoint': {
    fires: [
      '- {id: q1, type: rating, text: x, scale: {points: 1..4, labels: {1: Strongly disagree, 4: Strongly agree}}}',
      '- {id: q1, type: csat, text: x, scale: {points: 1..6, labels: {1: bad, 6: good}}}',
      '- {id: q1, type: rating, text: 请评分, scale: {points: 1..4, labels: {1: 差, 4: 好}}}',
    ],
    silent: [
      '- {id: q1, type: rating, text: x, scale: {points: 1..5, labels: {1: a, 5: b}}}',
      '- {id: q1, type: rating, text: x, scale: {points: 1..4, forced-choice: true, labels: {1: a, 4: b}}}',
      '- {id: q1, type: rating, text: x, scale: {points: 1..10, labels: {1: a, 10: b}}}',
    ],
  },
  'scale-points': {
    fires: [
      '- {id: q1, type: rating, text: x, scale: {points: 1..9, labels: {1: a, 9: b}}}',
      '- {id: q1, type: rating, text: x, scale: {points: 1..20, labels: {1: a, 20: b}}}',
      '- {id: q1, type: matrix, text: x, rows: [{id: a}], scale: {points: 0..10, labels: {0: a, 10: b}}}',
    ],
    silent: [
      '- {id: q1, type: rating, text: x, scale: {points: 1..7, labels: {1: a, 7: b}}}',
      '- {id: q1, type: nps, text: x, scale: {points: 0..10, labels: {0: a, 10: b}}}',
      '- {id: q1, type: rating, text: x, scale: {points: 1..10, labels: {1: a, 10: b}}}',
    ],
  },
  'scale-unlabeled-endpoints': {
    fires: [
      '- {id: q1, type: rating, text: Rate us from 1 to 5, scale: {points: 1..5}}',
      '- {id: q1, type: nps, text: How likely are you to recommend us?, scale: {points: 0..10, labels: {0: Not at all likely}}}',
      '- {id: q1, type: matrix, text: 请评分, rows: [{id: 速度}], scale: {points: 1..5, labels: {3: 一般}}}',
    ],
    silent: [
      '- {id: q1, type: rating, text: x, scale: {points: 1..5, labels: {1: Very poor, 5: Very good}}}',
      '- {id: q1, type: nps, text: x, scale: {points: 0..10, labels: {0: 完全不可能, 10: 极有可能}}}',
      '- {id: q1, type: text, text: Why?}',
    ],
  },
  'scale-direction': {
    fires: [
      `- {id: a, type: rating, text: x, scale: {points: 1..5, labels: {1: Very dissatisfied, 5: Very satisfied}}}
       - {id: b, type: rating, text: y, scale: {points: 1..5, labels: {1: Very dissatisfied, 5: Very satisfied}}}
       - {id: c, type: rating, text: z, scale: {points: 1..5, labels: {1: Excellent, 5: Poor}}}`,
      `- {id: a, type: rating, text: x, scale: {points: 1..5, labels: {1: 非常满意, 5: 非常不满意}}}
       - {id: b, type: rating, text: y, scale: {points: 1..5, labels: {1: 非常不同意, 5: 非常同意}}}`,
      `- {id: a, type: csat, text: x, scale: {points: 1..5, labels: {1: Very satisfied, 5: Very dissatisfied}}}
       - {id: b, type: nps, text: y, scale: {points: 0..10, labels: {0: Not at all likely, 10: Extremely likely}}}`,
    ],
    silent: [
      `- {id: a, type: rating, text: x, scale: {points: 1..5, labels: {1: Strongly disagree, 5: Strongly agree}}}
       - {id: b, type: rating, text: y, scale: {points: 1..5, labels: {1: Very poor, 5: Excellent}}}`,
      `- {id: a, type: rating, text: x, scale: {points: 1..5, labels: {1: 非常不满意, 5: 非常满意}}}
       - {id: b, type: rating, text: y, scale: {points: 1..5, labels: {1: 很差, 5: 很好}}}`,
      `- {id: a, type: rating, text: x, scale: {points: 1..5, labels: {1: Too cold, 5: Too hot}}}
       - {id: b, type: rating, text: y, scale: {points: 1..5, labels: {1: Very unlikely, 5: Very likely}}}`,
    ],
  },
  'scale-length-mixed': {
    fires: [
      '- {id: a, type: rating, text: x, scale: {points: 1..5}}\n- {id: b, type: rating, text: x, scale: {points: 1..7}}',
      '- {id: a, type: csat, text: x, scale: {points: 1..5}}\n- {id: b, type: rating, text: x, scale: {points: 1..10}}',
      '- {id: a, type: matrix, rows: [{id: r}], text: x, scale: {points: 1..4}}\n- {id: b, type: rating, text: x, scale: {points: 1..5}}',
    ],
    silent: [
      '- {id: a, type: rating, text: x, scale: {points: 1..5}}\n- {id: b, type: rating, text: x, scale: {points: 1..5}}',
      '- {id: a, type: nps, text: x}\n- {id: b, type: csat, text: x, scale: {points: 1..5}}',
      '- {id: a, type: ces, text: x, scale: {points: 1..7}}\n- {id: b, type: csat, text: x, scale: {points: 1..5}}',
    ],
  },
  'range-overlap': {
    fires: [
      '- {id: q1, type: single-choice, text: Your age?, options: [18-25, 25-35, 35-45, 45+]}',
      '- {id: q1, type: single-choice, text: 您的年龄？, options: [18岁以下, 18-30岁, 30-40岁, 40岁及以上]}',
      '- {id: q1, type: single-choice, text: Visits per month?, options: [0-2, 2-4, More than 4]}',
      '- {id: q1, type: single-choice, text: 车价？, options: [5万以下, 5-10万, 10-20万, 20万以上]}',
    ],
    silent: [
      '- {id: q1, type: single-choice, text: Your age?, options: [Under 18, 18-24, 25-34, 35-44, 45 or older]}',
      '- {id: q1, type: single-choice, text: 您的年龄？, options: [18岁以下, 18-29岁, 30-39岁, 40岁及以上]}',
      '- {id: q1, type: single-choice, text: Monthly income?, options: ["Less than $2,000", "$2,000-$3,999", "$4,000-$5,999", "$6,000 or more"]}',
      '- {id: q1, type: single-choice, text: How long?, options: [Less than 6 months, 6-12 months, 1-2 years, More than 2 years]}',
    ],
  },
  'range-gap': {
    fires: [
      '- {id: q1, type: single-choice, text: Age?, options: [18-24, 26-34, 35 or older]}',
      '- {id: q1, type: single-choice, text: 月收入？, options: [3000元以下, 5000-8000元, 8001元及以上]}',
      '- {id: q1, type: single-choice, text: Visits?, options: [1-2, 3-5, More than 6]}',
    ],
    silent: [
      '- {id: q1, type: single-choice, text: Age?, options: [Under 18, 18-24, 25-34, 35 or older]}',
      '- {id: q1, type: single-choice, text: 月收入？, options: [3000元以下, 3000-4999元, 5000-7999元, 8000元及以上]}',
      '- {id: q1, type: single-choice, text: Visits?, options: ["0", 1-2, 3-5, 6 or more]}',
    ],
  },
  'range-boundary-ambiguous-zh': {
    fires: ['18岁以下', '45岁以上', '5000元以下'].map(
      (label) => `- {id: q1, type: single-choice, text: 请选择, options: [${label}, 其他]}`,
    ),
    silent: ['不满18岁', '45岁及以上', '18-29岁'].map(
      (label) => `- {id: q1, type: single-choice, text: 请选择, options: [${label}, 其他]}`,
    ),
  },
  'missing-other': {
    fires: [
      '- {id: q1, type: single-choice, text: Where did you hear about us?, options: [TV, Radio, Friend, Search engine]}',
      '- {id: q1, type: multiple-choice, text: 您购车时最看重哪些因素？, options: [外观, 动力, 价格, 油耗, 空间]}',
      '- {id: q1, type: single-choice, text: What is your occupation?, options: [Student, Employee, Manager, Retired]}',
    ],
    silent: [
      '- {id: q1, type: single-choice, text: Where did you hear about us?, options: [TV, Radio, Friend, {value: Other, other: true}]}',
      '- {id: q1, type: single-choice, text: Age?, options: [Under 18, 18-24, 25-34, 35 or older]}',
      '- {id: q1, type: single-choice, text: 满意吗？, options: [非常不满意, 不满意, 一般, 满意, 非常满意]}',
      '- {id: q1, type: single-choice, exhaustive: true, text: Which of our cafés?, options: [North, South, East, West]}',
    ],
  },
  'missing-none': {
    fires: [
      '- {id: q1, type: multiple-choice, text: Which problems did you have?, required: true, options: [Noise, Brakes, Paint]}',
      '- {id: q1, type: multiple-choice, required: true, text: 您遇到过哪些问题？, options: [异响, 刹车, 油漆]}',
      '- {id: q1, type: multiple-choice, required: true, text: Which services did you use?, options: [Wash, Oil, Tyres]}',
    ],
    silent: [
      '- {id: q1, type: multiple-choice, text: Which problems did you have?, required: true, options: [Noise, Brakes, {value: None of these, exclusive: true}]}',
      '- {id: q1, type: multiple-choice, required: true, text: 您遇到过哪些问题？, options: [异响, 刹车, {value: 以上都没有, exclusive: true}]}',
      '- {id: q1, type: multiple-choice, required: false, text: Which services?, options: [Wash, Oil]}',
    ],
  },
  'missing-na': {
    fires: [
      '- {id: a, type: csat, required: true, experience: true, text: How satisfied were you with roadside assistance?, scale: {points: 1..5}}',
      '- {id: a, type: rating, required: true, experience: true, text: 请评价代步车服务, scale: {points: 1..5}}',
      '- {id: a, type: matrix, required: true, experience: true, text: Rate the child seat, scale: {points: 1..5}, rows: [{id: a}]}',
    ],
    silent: [
      `- {id: used, type: single-choice, options: [yes, no]}
       - {id: a, type: csat, required: true, experience: true, show-if: used == yes, text: x, scale: {points: 1..5}}`,
      '- {id: a, type: csat, required: true, experience: true, text: x, scale: {points: 1..5, not-applicable: [N/A]}}',
      '- {id: a, type: csat, required: false, experience: true, text: x, scale: {points: 1..5}}',
    ],
  },
  'missing-prefer-not': {
    fires: [
      '- {id: q1, type: single-choice, text: What is your annual household income?, required: true, options: [Under 20000, 20000-49999, 50000 or more]}',
      '- {id: q1, type: single-choice, text: 您的性别？, required: true, options: [男, 女]}',
      '- {id: q1, type: single-choice, text: What is your religion?, required: true, options: [Christian, Muslim, Buddhist, Other]}',
    ],
    silent: [
      '- {id: q1, type: single-choice, text: What is your annual household income?, required: true, options: [Under 20000, 20000-49999, 50000 or more, Prefer not to say]}',
      '- {id: q1, type: single-choice, text: 您的性别？, options: [男, 女, 不愿透露]}',
      '- {id: q1, type: single-choice, text: Which model do you own?, required: true, options: [A, B]}',
    ],
  },
  'duplicate-option': {
    fires: [
      '- {id: q1, type: single-choice, text: x, options: ["Yes", "No", "yes"]}',
      '- {id: q1, type: single-choice, text: x, options: [{value: 1, label: A}, {value: 1, label: B}]}',
      '- {id: q1, type: multiple-choice, text: x, options: [外观, 外观]}',
    ],
    silent: [
      '- {id: q1, type: single-choice, text: x, options: ["Yes", "No"]}',
      '- {id: q1, type: single-choice, text: x, options: [{value: 1, label: A}, {value: 2, label: B}]}',
      '- {id: q1, type: text, text: x}',
    ],
  },
  'exclusive-option': {
    fires: [
      '- {id: q1, type: multiple-choice, text: x, options: [A, B, None of the above]}',
      '- {id: q1, type: multiple-choice, text: x, options: [甲, 乙, 以上都没有]}',
      '- {id: q1, type: multiple-choice, text: x, options: [A, Not applicable]}',
    ],
    silent: [
      '- {id: q1, type: multiple-choice, text: x, options: [A, {value: None of the above, exclusive: true}]}',
      '- {id: q1, type: single-choice, text: x, options: [A, None of the above]}',
      '- {id: q1, type: multiple-choice, text: x, options: [A, B]}',
    ],
  },
  'randomize-options': {
    fires: [
      '- {id: q1, type: single-choice, text: Favourite brand?, options: [A1, B1, C1, D1, E1, F1, G1, H1]}',
      '- {id: q1, type: multiple-choice, text: 购车最看重的因素？, options: [外观, 动力, 价位, 油耗, 空间, 安全配置, 智能座舱, {value: 其他, other: true}]}',
      '- {id: q1, type: ranking, text: Rank the features, options: [a, b, c, d, e, f, g]}',
    ],
    silent: [
      '- {id: q1, type: single-choice, randomize: true, text: Favourite brand?, options: [A1, B1, C1, D1, E1, F1, G1, H1]}',
      '- {id: q1, type: single-choice, text: Age?, options: [Under 18, 18-24, 25-34, 35-44, 45-54, 55-64, 65 or older]}',
      '- {id: q1, type: single-choice, ordered: true, text: Education, options: [a, b, c, d, e, f, g]}',
    ],
  },
  'agree-disagree': {
    fires: [
      '- {id: a, type: rating, text: x, scale: {points: 1..5, labels: {1: Strongly disagree, 5: Strongly agree}}}',
      '- {id: a, type: single-choice, text: x, options: [同意, 不同意]}',
      '- {id: a, type: matrix, text: x, rows: [{id: a}], scale: {points: 1..5, labels: {1: 非常不同意, 5: 非常同意}}}',
    ],
    silent: [
      '- {id: a, type: rating, text: x, scale: {points: 1..5, labels: {1: Very poor, 5: Very good}}}',
      '- {id: a, type: rating, instrument: sus, text: x, scale: {points: 1..5, labels: {1: Strongly disagree, 5: Strongly agree}}}',
      '- {id: a, type: text, text: x}',
    ],
  },
};

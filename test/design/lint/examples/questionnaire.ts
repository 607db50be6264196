import { definitionOf, type Examples } from './example.js';

const repeat = (n: number, question: (at: number) => string): string => Array.from({ length: n }, (_, at) => question(at)).join('\n');
const rows = (n: number): string => Array.from({ length: n }, (_, at) => `{id: r${at}}`).join(', ');
const matrix = (n: number, points: string): string => `- {id: m, type: matrix, text: x, rows: [${rows(n)}], scale: {points: ${points}}}`;
const csat = '{points: 1..5}';

/** Examples of the rules about the questionnaire as a whole: each is the questions of a definition, or all of it. */
export const questionnaireExamples: Readonly<Record<string, Examples>> = {
  'demographics-first': {
    fires: [
      `- {id: a, type: single-choice, text: What is your age?, options: [a]}\n- {id: b, type: nps, text: x}\n- {id: c, type: text, text: why}\n- {id: d, type: csat, text: x, scale: ${csat}}\n- {id: e, type: text, text: y}`,
      `- {id: a, type: single-choice, demographic: true, text: 性别, options: [男]}\n- {id: b, type: nps, text: x}\n- {id: c, type: text, text: w}\n- {id: d, type: csat, text: x, scale: ${csat}}\n- {id: e, type: text, text: y}`,
      `- {id: a, type: number, text: How old are you?}\n- {id: b, type: nps, text: x}\n- {id: c, type: text, text: w}\n- {id: d, type: csat, text: x, scale: ${csat}}\n- {id: e, type: single-choice, text: 学历, options: [x]}`,
    ],
    silent: [
      `- {id: b, type: nps, text: x}\n- {id: c, type: text, text: w}\n- {id: d, type: csat, text: x, scale: ${csat}}\n- {id: e, type: text, text: y}\n- {id: a, type: single-choice, text: What is your age?, options: [a]}`,
      `- {id: a, type: single-choice, screener: true, text: What is your age?, options: [a]}\n- {id: b, type: nps, text: x}\n- {id: c, type: text, text: w}\n- {id: d, type: csat, text: x, scale: ${csat}}\n- {id: e, type: text, text: y}`,
      '- {id: a, type: single-choice, text: How old is your car?, options: [a]}\n- {id: b, type: nps, text: x}',
    ],
  },
  'sensitive-no-consent': {
    fires: [
      '- {id: q1, type: text, text: Your phone number?}',
      '- {id: q1, type: text, text: 请填写您的姓名和手机号}',
      '- {id: q1, type: single-choice, text: What is your annual income?, options: [a, b]}',
      '- {id: q1, type: text, text: Your phone number?}\n- {id: c, type: consent, text: I consent to the use of my data}',
    ],
    silent: [
      '- {id: c, type: consent, text: I have read the privacy notice and consent to the use of my data}\n- {id: q1, type: text, text: Your phone number?}',
      '- {id: q1, type: nps, text: How likely...}',
      '- {id: c, type: consent, text: 我已阅读隐私说明并同意}\n- {id: q1, type: text, text: 您的手机号}',
      '- {id: q1, type: rating, text: How satisfied are you with your phone?}',
    ],
  },
  'survey-too-long': {
    fires: [
      definitionOf('- {id: a, type: text, text: Why?}\n- {id: b, type: text, text: What else?}', 'target-minutes: 1\n'),
      definitionOf(
        repeat(
          95,
          (at) =>
            `- {id: q${at}, type: single-choice, text: Which of the following best describes your visit today?, options: [A visit, Another visit, Third, Fourth]}`,
        ),
      ),
      definitionOf(
        `- {id: m, type: matrix, text: Rate, scale: ${csat}, rows: [${Array.from({ length: 60 }, (_, at) => `{id: r${at}, text: Aspect number ${at}}`).join(', ')}]}`,
        'target-minutes: 3\n',
      ),
    ],
    silent: [
      definitionOf('- {id: a, type: nps, text: How likely...}\n- {id: b, type: text, text: Why?}'),
      definitionOf(
        repeat(10, (at) => `- {id: q${at}, type: csat, text: How satisfied or dissatisfied are you with it?}`),
        'target-minutes: 5\n',
      ),
      definitionOf('- {id: a, type: nps, text: 您有多大可能将本店推荐给朋友或同事？}'),
    ],
  },
  'too-many-open': {
    fires: [
      repeat(4, (at) => `- {id: q${at}, type: text, text: x}`),
      `${repeat(2, (at) => `- {id: t${at}, type: text, text: x}`)}\n${repeat(4, (at) => `- {id: n${at}, type: nps, text: x}`)}`,
      '- {id: a, type: text, text: 请说明}\n- {id: b, type: text, text: 建议}\n- {id: c, type: text, text: 原因}\n- {id: d, type: text, text: 其他}\n- {id: e, type: nps, text: x}',
    ],
    silent: [
      `- {id: t, type: text, text: x}\n${repeat(5, (at) => `- {id: n${at}, type: nps, text: x}`)}`,
      '- {id: a, type: nps, text: x}\n- {id: b, type: text, text: why, show-if: a <= 6}\n- {id: c, type: text, text: why, show-if: a >= 9}',
      '- {id: a, type: text, text: Your e-mail}\n- {id: b, type: text, text: Your phone number}\n- {id: c, type: text, text: comments}\n- {id: d, type: text, text: 姓名}',
    ],
  },
  'matrix-too-large': {
    fires: [matrix(12, '1..5'), matrix(3, '0..10'), matrix(8, '1..7')],
    silent: [matrix(5, '1..5'), matrix(7, '1..7'), matrix(10, '1..5')],
  },
  'straightlining-risk': {
    fires: [
      matrix(6, '1..5'),
      matrix(8, '1..5'),
      '- {id: m, type: matrix, text: 请评价, rows: [{id: 甲}, {id: 乙}, {id: 丙}, {id: 丁}, {id: 戊}, {id: 己}, {id: 庚}], scale: {points: 1..5}}',
    ],
    silent: [
      '- {id: m, type: matrix, text: x, rows: [{id: a}, {id: b}, {id: c, reverse: true}, {id: d}, {id: e}, {id: f}], scale: {points: 1..5}}',
      matrix(3, '1..5'),
      matrix(6, '1..7').replace('text: x', 'text: x, instrument: servperf'),
    ],
  },
  'too-many-required': {
    fires: [
      repeat(6, (at) => `- {id: q${at}, type: nps, text: x, required: true}`),
      '- {id: a, type: text, text: Any comments?, required: true}',
      '- {id: a, type: text, text: 您的建议, required: true}\n- {id: b, type: nps, text: x}',
    ],
    silent: [
      '- {id: a, type: nps, text: x, required: true}\n- {id: b, type: text, text: x}',
      repeat(6, (at) => `- {id: q${at}, type: nps, text: x, required: ${at % 3 === 0}}`),
      '- {id: a, type: text, text: x, required: false}',
    ],
  },
  'missing-translation': {
    fires: [
      '- {id: a, type: nps, text: {en: Hi}}',
      '- {id: a, type: single-choice, text: {en: Hi, zh: 你好}, options: [{value: 1, label: {en: "Yes"}}, {value: 2, label: {en: "No", zh: 否}}]}',
      '- {id: a, type: nps, text: {en: Hi, zh: 你好}, scale: {points: 0..10, labels: {0: {en: Not likely, zh: ""}, 10: {en: Likely, zh: 可能}}}}',
      '- {id: a, type: text, text: How was your visit today?}',
    ].map((questions) => definitionOf(questions, 'languages: [en, zh]\n')),
    silent: [
      '- {id: a, type: nps, text: {en: Hi, zh: 你好}}',
      '- {id: a, type: single-choice, text: {en: Hi, zh: 你好}, options: [{value: 1, label: {en: "Yes", zh: 是}}]}',
      '- {id: a, type: single-choice, text: {en: Age, zh: 年龄}, options: [{value: 1, label: "18"}]}',
    ].map((questions) => definitionOf(questions, 'languages: [en, zh]\n')),
  },
  'translation-mismatch': {
    fires: [
      '- {id: a, type: nps, text: {en: In the past 12 months, zh: 过去6个月内}}',
      '- {id: a, type: nps, text: {en: "Rate {{brand}}", zh: 请评价该品牌}}',
      '- {id: a, type: nps, text: {en: How likely, zh: How likely}}',
    ],
    silent: [
      '- {id: a, type: nps, text: {en: In the past 12 months, zh: 过去12个月内}}',
      '- {id: a, type: nps, text: {en: "Rate {{brand}}", zh: "请评价{{brand}}"}}',
      '- {id: a, type: nps, text: {en: Hello, zh: 您好}}',
      '- {id: a, type: nps, text: {en: In the past 12 months, zh: 过去一年内}}',
    ],
  },
  'duplicate-id': {
    fires: [
      '- {id: q1, type: nps, text: x}\n- {id: q1, type: text, text: y}',
      '- {id: q1, column: nps, type: nps, text: x}\n- {id: q2, column: NPS, type: nps, text: y}',
      '- {id: m, type: matrix, text: x, rows: [{id: a, column: c1}, {id: b, column: c1}], scale: {points: 1..5}}',
    ],
    silent: [
      '- {id: q1, type: nps, text: x}\n- {id: q2, type: text, text: y}',
      '- {id: q1, column: a, type: nps, text: x}\n- {id: q2, column: b, type: nps, text: y}',
      '- {id: m, type: matrix, text: x, rows: [{id: a, column: c1}, {id: b, column: c2}], scale: {points: 1..5}}',
    ],
  },
  'logic-unknown-ref': {
    fires: [
      '- {id: q1, type: nps, text: x}\n- {id: q2, type: text, text: y, show-if: q9 <= 6}',
      '- {id: q1, type: nps, text: x}\n- {id: q2, type: text, text: y, show-if: "score below 6"}',
      '- {id: q1, type: nps, text: x}\n- {id: q2, type: text, text: y, show-if: not q1 >= 9 and qX = 1}',
    ],
    silent: [
      '- {id: q1, type: nps, text: x}\n- {id: q2, type: text, text: y, show-if: q1 <= 6}',
      '- {id: q1, type: nps, text: x}\n- {id: q2, type: text, text: y, show-if: q1 < 9}',
      '- {id: q1, type: nps, text: x}\n- {id: q2, type: text, text: y, show-if: answered(q1)}',
    ],
  },
  'logic-forward-ref': {
    fires: [
      '- {id: q1, type: text, text: y, show-if: q2 <= 6}\n- {id: q2, type: nps, text: x}',
      '- {id: q1, type: nps, text: y, show-if: q1 <= 6}',
      '- {id: q1, type: nps, text: x, show-if: not q2 <= 6}\n- {id: q2, type: nps, text: y}',
    ],
    silent: [
      '- {id: q1, type: nps, text: x}\n- {id: q2, type: text, text: y, show-if: q1 <= 6}',
      '- {id: q1, type: nps, text: x}\n- {id: q2, type: nps, text: y}\n- {id: q3, type: text, text: z, show-if: q2 > 6}',
      '- {id: q1, type: text, text: x}',
    ],
  },
  unreachable: {
    fires: [
      '- {id: q1, type: nps, text: x}\n- {id: q2, type: text, text: y, show-if: q1 > 10}',
      '- {id: q1, type: nps, text: x}\n- {id: q2, type: text, text: y, show-if: q1 <= 6 and q1 >= 9}',
      '- {id: q1, type: nps, text: x}\n- {id: q2, type: text, text: y, show-if: not q1 >= 0 and answered(q1)}\n- {id: q3, type: text, text: z}',
      '- {id: q1, type: nps, text: x}\n- {id: q2, type: nps, text: y, show-if: q1 > 10}\n- {id: q3, type: text, text: z, show-if: q2 <= 6}',
      '- {id: q1, type: multiple-choice, options: [a, b]}\n- {id: q2, type: text, text: y, show-if: q1 = c}',
      '- {id: q1, type: number, min: 0, max: 120}\n- {id: q2, type: text, text: y, show-if: q1 > 120}',
    ],
    silent: [
      '- {id: q1, type: nps, text: x}\n- {id: q2, type: text, text: y, show-if: q1 >= 7 and q1 <= 8}',
      '- {id: q1, type: single-choice, text: x, options: [{value: yes1, label: "Yes"}, {value: no1, label: "No"}]}\n- {id: q2, type: text, text: y, show-if: q1 == no1}',
      '- {id: q1, type: nps, text: x}\n- {id: q2, type: text, text: y, show-if: not q1 >= 9}\n- {id: q3, type: text, text: z}',
      '- {id: q1, type: multiple-choice, options: [a, b]}\n- {id: q2, type: text, text: y, show-if: q1 = a and q1 = b}',
      '- {id: q1, type: text}\n- {id: q2, type: text, text: y, show-if: q1 = anything}',
    ],
  },
};

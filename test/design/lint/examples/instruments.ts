import type { Examples } from './example.js';

const gap = (id: string, dimension: string): string =>
  `- {id: ${id}, type: gap, instrument: servqual, dimension: ${dimension}, expectation: {text: x}, perception: {text: x}}`;

/** Examples of the rules about NPS, CSAT, CES, Kano and SERVQUAL: each is the questions of a definition. */
export const instrumentExamples: Readonly<Record<string, Examples>> = {
  'nps-scale': {
    fires: [
      '- {id: q1, type: nps, text: How likely, scale: {points: 1..10}}',
      '- {id: q1, type: nps, text: How likely, scale: {points: 1..5}}',
      '- {id: q1, type: nps, text: 推荐, scale: {points: 0..100}}',
    ],
    silent: [
      '- {id: q1, type: nps, text: How likely}',
      '- {id: q1, type: nps, text: How likely, scale: {points: 0..10}}',
      '- {id: q1, type: rating, text: Rate, scale: {points: 1..10}}',
    ],
  },
  'nps-wording': {
    fires: [
      '- {id: q1, type: nps, text: Would you recommend us to a friend?}',
      '- {id: q1, type: nps, text: How satisfied are you with our company?}',
      '- {id: q1, type: nps, text: 您会向朋友推荐我们的服务吗？}',
    ],
    silent: [
      '- {id: q1, type: nps, text: How likely is it that you would recommend Acme to a friend or colleague?}',
      '- {id: q1, type: nps, text: 您有多大可能将我们推荐给朋友或同事？}',
      '- {id: q1, type: nps, text: 您向朋友或同事推荐我们公司的可能性有多大？}',
      '- {id: q1, type: nps, text: How likely is it that you would recommend us as a place to work?}',
    ],
  },
  'ces-scale': {
    fires: [
      '- {id: q1, type: ces, text: made it easy for me, scale: {points: 1..5}}',
      '- {id: q1, type: ces, text: made it easy, scale: {points: 0..10}}',
      '- {id: q1, type: ces, text: made it easy, scale: {points: 1..2}}',
    ],
    silent: [
      '- {id: q1, type: ces, text: made it easy, scale: {points: 1..7}}',
      '- {id: q1, type: ces, version: 1, text: How much effort did you personally have to put forth?, scale: {points: 1..5}}',
      '- {id: q1, type: csat, text: x, scale: {points: 1..5}}',
      '- {id: q1, type: ces, text: made it easy}',
    ],
  },
  'ces-wording': {
    fires: [
      '- {id: q1, type: ces, text: How satisfied were you with support?, scale: {points: 1..7}}',
      '- {id: q1, type: ces, text: How much effort did you personally have to put forth to handle your request?, scale: {points: 1..7}}',
      '- {id: q1, type: ces, text: 您对客服满意吗？, scale: {points: 1..7}}',
    ],
    silent: [
      '- {id: q1, type: ces, text: The company made it easy for me to handle my issue., scale: {points: 1..7}}',
      '- {id: q1, type: ces, text: 该公司让我很容易地解决了我的问题。, scale: {points: 1..7}}',
      '- {id: q1, type: ces, version: 1, text: How much effort, scale: {points: 1..5}}',
    ],
  },
  'csat-scale': {
    fires: ['1..3', '1..6', '0..10'].map((points) => `- {id: a, type: csat, text: x, scale: {points: ${points}}}`),
    silent: ['1..5', '1..7', '1..10'].map((points) => `- {id: a, type: csat, text: x, scale: {points: ${points}}}`),
  },
  'kano-pair': {
    fires: [
      '- {id: carplay, type: kano, functional: {text: If the car had CarPlay how would you feel?}}',
      '- {id: hud, type: kano, dysfunctional: {text: 如果没有HUD，您的感受是？}}',
      '- {id: a, type: kano, functional: {text: x}}\n- {id: b, type: kano, dysfunctional: {text: y}}',
    ],
    silent: [
      '- {id: carplay, type: kano, functional: {text: x}, dysfunctional: {text: y}}',
      '- {id: q1, type: single-choice, text: x, options: [a, b]}',
      '- {id: a, type: kano, functional: {text: x}, dysfunctional: {text: y}}\n- {id: b, type: kano, functional: {text: x}, dysfunctional: {text: y}}',
    ],
  },
  'kano-options': {
    fires: [
      '{1: I like it, 2: I dislike it}',
      '{1: I dislike it, 2: I can live with it, 3: I am neutral, 4: I expect it, 5: I like it}',
      '{1: 非常满意, 2: 满意, 3: 一般, 4: 不满意, 5: 非常不满意}',
    ].map((labels) => `- {id: a, type: kano, functional: {text: x, scale: {labels: ${labels}}}, dysfunctional: {text: y}}`),
    silent: [
      '{1: I like it that way, 2: It must be that way, 3: I am neutral, 4: I can live with it that way, 5: I dislike it that way}',
      '{1: 我很喜欢, 2: 理所当然, 3: 无所谓, 4: 勉强接受, 5: 我很不喜欢}',
      '{}',
    ].map((labels) => `- {id: a, type: kano, functional: {text: x, scale: {labels: ${labels}}}, dysfunctional: {text: y}}`),
  },
  'servqual-dimension': {
    fires: [
      '- {id: m1, type: matrix, instrument: servperf, text: x, rows: [{id: a, dimension: reliability}, {id: b, dimension: assurance}], scale: {points: 1..7}}',
      '- {id: m1, type: matrix, instrument: servqual, text: x, rows: [{id: a, dimension: reliability}, {id: b, dimension: assurance}, {id: c, dimension: tangibles}, {id: d, dimension: empathy}], scale: {points: 1..7}}',
      '- {id: q1, type: rating, instrument: servperf, dimension: tangibles, text: x, scale: {points: 1..7}}',
      gap('a', 'reliability'),
    ],
    silent: [
      '- {id: m1, type: matrix, instrument: servperf, text: x, rows: [{id: a, dimension: reliability}, {id: b, dimension: assurance}, {id: c, dimension: tangibles}, {id: d, dimension: empathy}, {id: e, dimension: responsiveness}], scale: {points: 1..7}}',
      '- {id: q1, type: nps, text: x}',
      '- {id: m1, type: matrix, text: x, rows: [{id: a}], scale: {points: 1..5}}',
      ['reliability', 'assurance', 'tangibles', 'empathy', 'responsiveness'].map((one) => gap(one, one)).join('\n'),
    ],
  },
  'servqual-unpaired': {
    fires: [
      '- {id: R1, type: gap, instrument: servqual, dimension: reliability, perception: {text: x}}',
      `- {id: e, type: matrix, instrument: servqual, text: x, rows: [{id: T1, column: e1}, {id: T2, column: e2}], scale: {points: 1..7}}
       - {id: p, type: matrix, instrument: servqual, text: x, rows: [{id: T1, column: p1}], scale: {points: 1..7}}`,
      '- {id: E1, type: gap, instrument: servqual, expectation: {text: x}}',
      '- {id: a, type: gap, perception: {text: x}, expectation: {text: x}}\n- {id: b, type: gap, perception: {text: x}}',
    ],
    silent: [
      `- {id: e, type: matrix, instrument: servqual, text: x, rows: [{id: T1, column: e1}], scale: {points: 1..7}}
       - {id: p, type: matrix, instrument: servqual, text: x, rows: [{id: T1, column: p1}], scale: {points: 1..7}}`,
      '- {id: p, type: matrix, instrument: servperf, text: x, rows: [{id: T1}], scale: {points: 1..7}}',
      '- {id: q1, type: nps, text: x}',
      '- {id: a, type: gap, perception: {text: x}, expectation: {text: x}}',
      '- {id: a, type: gap, perception: {text: x}}\n- {id: b, type: gap, instrument: servperf, perception: {text: x}}',
    ],
  },
  'missing-open-followup': {
    fires: [
      '- {id: q1, type: nps, text: How likely are you to recommend us?}\n- {id: q2, type: single-choice, text: Age?, options: [a, b]}',
      '- {id: q1, type: csat, text: 满意度？, scale: {points: 1..5}}',
      '- {id: q1, type: ces, text: easy, scale: {points: 1..7}}\n- {id: q2, type: nps, text: recommend}',
    ],
    silent: [
      '- {id: q1, type: nps, text: How likely...}\n- {id: q2, type: text, text: What is the main reason for your score?}',
      '- {id: q1, type: csat, text: 满意度, scale: {points: 1..5}}\n- {id: q2, type: text, text: 请说明原因, show-if: q1 <= 2}',
      '- {id: q1, type: single-choice, text: Age?, options: [a, b]}',
    ],
  },
};

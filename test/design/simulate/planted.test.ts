import { describe, expect, it } from 'vitest';
import { truthsOf } from '../../../src/design/simulate/planted.js';
import { planted } from '../../support/simulated.js';

const SURVEY = `
id: s
responses: {submitted: at}
segments: [region]
questions:
  - {id: recommend, type: nps}
  - {id: channel, type: single-choice, options: [app, shop]}
  - {id: lock, type: kano, functional: {}, dysfunctional: {}}
  - {id: why, type: rating, show-if: recommend <= 6}
`;

describe('truthsOf', () => {
  it('adds up: groups to all, waves to their mean', () => {
    const truths = truthsOf(
      planted(SURVEY, {
        questions: { recommend: { nps: 30 }, channel: { app: 0.8 }, lock: { A: 0.4, O: 0.2, M: 0.1, I: 0.2, R: 0.05, Q: 0.05 } },
        segments: { region: { North: 0.25, South: 0.75 } },
        effects: { region: { North: { recommend: 8 } } },
        waves: { count: 3, from: '2026-02-01', drift: { recommend: -5 } },
      }),
    );
    const told = truths.map(({ figure, by, group, wave, value }) => [figure, by, group, wave, Number(value.toFixed(9))]);
    expect(told).toEqual([
      ['recommend.nps', null, null, null, 25],
      ['recommend.nps', 'region', 'North', null, 31],
      ['recommend.nps', 'region', 'South', null, 23],
      ['recommend.nps', null, null, '2026-02-01', 30],
      ['recommend.nps', null, null, '2026-03-01', 25],
      ['recommend.nps', null, null, '2026-04-01', 20],
      ['channel.share.app', null, null, null, 80],
      ['channel.share.shop', null, null, null, 20],
      ['lock.better', null, null, null, Number((0.6 / 0.9).toFixed(9))],
      ['lock.worse', null, null, null, Number((-0.3 / 0.9).toFixed(9))],
      ['why.mean', null, null, null, expect.closeTo(4.02, 9)],
    ]);
  });

  it('keeps silent about what nobody settled: those who meet a condition are not spread over groups as all are', () => {
    const truths = truthsOf(planted(SURVEY, { waves: { count: 2, drift: { why: 0.1 } } }));
    expect(truths.filter(({ figure }) => figure.startsWith('why'))).toEqual([]);
  });
});

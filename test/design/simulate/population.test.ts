import { describe, expect, it } from 'vitest';
import { CsatError, type Diagnostic } from '../../../src/diagnostic.js';
import { planted } from '../../support/simulated.js';

const SURVEY = `
id: s
segments: [region, channel]
questions:
  - {id: recommend, type: nps}
  - {id: overall, type: csat}
  - {id: network, type: matrix, rows: [{id: speed}, {id: staff}]}
  - {id: channel, type: single-choice, options: [app, phone]}
  - {id: uses, type: multiple-choice, options: [tv, work]}
  - {id: lock, type: kano, functional: {}, dysfunctional: {}}
  - {id: rel, type: gap, expectation: {}, perception: {}}
  - {id: why, type: text}
`;

function refused(settings: object, definition = SURVEY): Diagnostic[] {
  try {
    planted(definition, settings);
  } catch (problem) {
    expect(problem).toBeInstanceOf(CsatError);
    expect((problem as CsatError).exit).toBe(2);
    return (problem as CsatError).diagnostics;
  }
  return [];
}

describe('populationOf', () => {
  it('tells of everything at once, as it was typed', () => {
    const told = refused({
      questions: {
        recomend: { nps: 3 },
        recommend: { nps: 120 },
        overall: { shares: [0.5, 0.5], rho: 2 },
        'network.sped': { mean: 3 },
        channel: { phne: 0.5 },
        uses: { tv: 0.1, work: 0.1 },
        lock: { X: 0.1 },
        'lock.functional': { mean: 3 },
        rel: { mean: 3 },
        why: { mean: 3, 'not-applicable': 0.1 },
      },
      segments: { regoin: { North: 0.5, South: 0.5 }, channel: { app: 0.9, phone: 0.3 } },
      effects: { region: { C: { recommend: 3 } }, channel: { app: { channel: 2 } } },
      waves: { count: 3, drift: { uses: 1 } },
      duration: { median: 100 },
      careless: { random: 0.7, bot: 0.7 },
    });
    expect(told.map(({ message, hint }) => [message, hint].filter(Boolean).join(' | '))).toMatchInlineSnapshot(`
      [
        "--segment regoin: "regoin" is no segment of the definition | did you mean "region"?",
        "--effect region=C: "C" is no group of region | give them: --segment region=C:.4,others:.6",
        "--segment channel: shares sum to 1.2, not to 1 | shares sum to 1, or to 100 per cent",
        "--set recommend: nps 120 cannot be had on this scale | it goes from -100 to 100",
        "--set overall: 2 shares for 5 answers | one share for each of 1, 2, 3, 4, 5",
        "--set overall: rho 2 is no share | shares go from 0 to 1",
        "--set uses: these shares cannot be of people who chose something | all together they are 1 or more, and none is over 1",
        "--set lock: "X" is none of its answers | they are A, O, M, I, R, Q",
        "--set why: no answer says that it does not apply | declare not-applicable: [N/A] for its scale",
        "--set why: "mean" cannot be planted in a question of type text | known here: missing, not-applicable, rho",
        "--set recomend: "recomend" is nothing that is answered | did you mean "recommend"?",
        "--set network.sped: "network.sped" is nothing that is answered | did you mean "network.speed"?",
        "--set lock.functional: "lock.functional" is nothing that is answered | did you mean "lock"?",
        "--set rel: "rel" is nothing that is answered | did you mean "rel.perception"?",
        "--effect channel=app: "channel" has no figure to move | NPS, CSAT, CES, ratings, rows of a matrix and parts of a gap question can be moved",
        "--drift uses: "uses" has no figure to move | NPS, CSAT, CES, ratings, rows of a matrix and parts of a gap question can be moved",
        "--waves: waves need a column for the time | declare it in the definition:  responses: {submitted: submitted_at}",
        "--duration: durations need a column | declare it in the definition:  responses: {duration: seconds}",
        "--careless: shares of careless respondents sum to 1.4 | at most 1",
      ]
    `);
  });

  it('shows the place of what stands in the definition', () => {
    const [one, two] = refused({}, `${SURVEY}simulate:\n  questions:\n    overall: {csat: 130}\n  effects: {region: {A: {why: 1}}}\n`);
    expect(one).toMatchObject({ message: 'csat 130 cannot be had on this scale', where: { file: 'survey.yaml', line: 15, column: 14 } });
    expect(two).toMatchObject({ where: { line: 16 } });
  });

  it('says where effects leave the scale', () => {
    const settings = {
      questions: { recommend: { nps: 95 } },
      segments: { region: { North: 0.5, South: 0.5 } },
      effects: { region: { North: { recommend: 20 } } },
    };
    expect(refused(settings).map(({ message }) => message)).toEqual([
      '--set recommend: nps would be 105 in some group or wave, which its scale cannot reach',
    ]);
  });

  it('lets the command line go before the definition, key by key', () => {
    const yaml = `${SURVEY}simulate:\n  rho: 0.3\n  questions:\n    overall: {csat: 60, missing: 0.2}\n    channel: [0.9, 0.1]\n`;
    const { steps, planted: settings } = planted(yaml, { questions: { overall: { csat: 70 } }, missing: 0 });
    const overall = steps.find(({ id }) => id === 'overall')?.items[0];
    expect([overall?.missing, overall?.planted[0]?.value]).toEqual([0.2, expect.closeTo(70, 6)]);
    expect([settings.rho, settings.missing]).toEqual([0.3, 0]);
    expect(steps.find(({ id }) => id === 'channel')?.items[0]?.planted.map(({ value }) => value)).toEqual([90, 10]);
  });
});

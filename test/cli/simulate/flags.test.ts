import { describe, expect, it } from 'vitest';
import { flagsOf } from '../../../src/cli/simulate/flags.js';
import type { SimulateOptions } from '../../../src/cli/simulate/options.js';

const NAMES = ['recommend', 'overall', 'network', 'network.coverage', 'channel'];
const flags = (options: Partial<SimulateOptions>) => flagsOf(options, NAMES);
const told = (options: Partial<SimulateOptions>) => flags(options).problems.map(({ message, hint }) => `${message} | ${hint}`);

describe('flagsOf', () => {
  it('plants nothing that was not asked for', () => {
    expect(flags({})).toEqual({ flags: {}, problems: [] });
  });

  it('reads what people type', () => {
    expect(
      flags({
        set: [
          'recommend.nps=30',
          'recommend.missing=.1',
          'overall=3, 5,14,43,35',
          'network.coverage.mean=3.9',
          'network.rho=.7',
          'channel.app 2.0=.4',
        ],
        segment: ['region=North:.4,South:.6', 'plan=Gold, Basic ', '地区=北 京:1,上海:3'],
        effect: ['region=North:recommend=8', 'region=North:overall=-2.5', 'region=South:recommend=+1'],
        waves: '6',
        wave: 'month',
        from: '2026-01-01',
        drift: ['recommend=-5', 'network.coverage=.1'],
        rho: '.4',
        missing: '0',
        duration: '240',
        careless: 'straightliner=.05, bot=.02',
        answers: 'labels',
      }),
    ).toEqual({
      flags: {
        questions: {
          recommend: { nps: 30, missing: 0.1 },
          overall: { shares: [3, 5, 14, 43, 35] },
          'network.coverage': { mean: 3.9 },
          network: { rho: 0.7 },
          channel: { 'app 2.0': 0.4 },
        },
        segments: { region: { North: 0.4, South: 0.6 }, plan: { Gold: 0.5, Basic: 0.5 }, 地区: { '北 京': 1, 上海: 3 } },
        effects: { region: { North: { recommend: 8, overall: -2.5 }, South: { recommend: 1 } } },
        waves: { count: 6, unit: 'month', from: '2026-01-01', drift: { recommend: -5, 'network.coverage': 0.1 } },
        rho: 0.4,
        missing: 0,
        duration: { median: 240 },
        careless: { straightliner: 0.05, bot: 0.02 },
        answers: 'labels',
      },
      problems: [],
    });
  });

  it('plants the usual careless respondents where no shares are given', () => {
    expect(flags({ careless: true }).flags.careless).toEqual({
      straightliner: 0.03,
      random: 0.03,
      speeder: 0.04,
      duplicate: 0.01,
      bot: 0.01,
    });
  });

  it('keeps a name that is not asked, for the plan to tell of', () => {
    expect(flags({ set: ['recomend.nps=30', 'network.covrage.mean=3'] }).flags.questions).toEqual({
      recomend: { nps: 30 },
      'network.covrage': { mean: 3 },
    });
  });

  it('tells of all that cannot be read, and keeps the rest', () => {
    const options: Partial<SimulateOptions> = {
      set: ['recommend', 'recommend.nps=x', 'overall=4', 'recommend.nps=3,4', 'recommend.nps=20'],
      segment: ['region', 'region=North', 'region=North:.4,South'],
      effect: ['region=North', 'North:recommend=3'],
      drift: ['recommend', 'recommend=fast'],
      careless: 'sloppy=.1,bot,random=7',
      waves: '2.5',
      from: '2026-13-01',
      rho: 'high',
    };
    expect(told(options)).toMatchInlineSnapshot(`
      [
        "--set recommend: a target is a question and a figure, or a question and its shares | such as  --set recommend.nps=30  or  --set overall=3,5,14,43,35",
        "--set recommend.nps=x: a target is a question and a figure, or a question and its shares | such as  --set recommend.nps=30  or  --set overall=3,5,14,43,35",
        "--set overall=4: one number is no list of shares | name the figure: --set overall.mean=4",
        "--set recommend.nps=3,4: nps is one number | such as  --set recommend.nps=30  or  --set overall=3,5,14,43,35",
        "--segment region: a segment is a name, and two groups or more with their shares | such as  --segment region=North:.4,South:.6",
        "--segment region=North: a segment is a name, and two groups or more with their shares | such as  --segment region=North:.4,South:.6",
        "--segment region=North:.4,South: a segment is a name, and two groups or more with their shares | such as  --segment region=North:.4,South:.6",
        "--effect region=North: an effect is a group, a question and points | such as  --effect region=North:recommend=8",
        "--effect North:recommend=3: an effect is a group, a question and points | such as  --effect region=North:recommend=8",
        "--drift recommend: a drift is a question and points | such as  --drift recommend=-5",
        "--drift recommend=fast: a drift is a question and points | such as  --drift recommend=-5",
        "--careless sloppy=.1: "sloppy" is no type of careless respondents | they are straightliner, random, speeder, duplicate, bot",
        "--careless bot: a type and a share are asked for | such as  --careless straightliner=.05,random=.02",
        "--rho: "rho" must be a number, not "high" | undefined",
        "--waves: "count" must be a whole number, not "2.5" | undefined",
        "--from: "from" must be a date that there is, not "2026-13-01" | undefined",
        "--careless: "random" must be at most 1, not "7" | undefined",
      ]
    `);
    expect(flags(options).flags).toEqual({ questions: { recommend: { nps: 20 } }, waves: {}, careless: {} });
  });
});

import { describe, expect, it } from 'vitest';
import { askedOf } from '../../../src/cli/sample-size/asked.js';
import type { SampleSizeOptions } from '../../../src/cli/sample-size/options.js';
import { CsatError } from '../../../src/diagnostic.js';
import { REGIONS } from '../../design/sample-size/regions.js';

const asked = (options: SampleSizeOptions, strata = REGIONS) => askedOf(options, async () => strata);
const settings = async (options: SampleSizeOptions) => (await asked(options)).settings;
const messages = async (options: SampleSizeOptions, sds = true): Promise<string[]> => {
  const strata = sds ? REGIONS : REGIONS.map((stratum) => ({ ...stratum, sd: null as unknown as number }));
  const problem: unknown = await asked(options, strata).catch((thrown: unknown) => thrown);
  if (!(problem instanceof CsatError)) throw new Error('nothing was refused');
  expect(problem.exit).toBe(2);
  return problem.diagnostics.map(({ message }) => message);
};

describe('askedOf', () => {
  it('with no option is a share of one half within 5 points, and says that it assumes the share', async () => {
    expect(await asked({})).toMatchObject({
      settings: {
        expected: { metric: 'proportion', share: 0.5 },
        margin: 5,
        confidence: 0.95,
        power: 0.8,
        n: null,
        change: null,
        assumed: ['share'],
      },
      format: 'text',
      language: 'en',
    });
  });

  it.each<[SampleSizeOptions, object]>([
    [{ metric: 'csat' }, { expected: { metric: 'proportion', share: 0.5 } }],
    [{ sd: '1.2' }, { expected: { metric: 'mean', sd: 1.2 }, margin: 0.1, assumed: [] }],
    [
      { promoters: '50%', detractors: '.2' },
      { expected: { metric: 'nps', promoters: 0.5, detractors: 0.2 }, margin: 5, assumed: [] },
    ],
    [{ metric: 'nps' }, { expected: { metric: 'nps', promoters: 0.5, detractors: 0.5 }, assumed: ['nps'] }],
    [{ detect: '-5' }, { change: -5, margin: null }],
    [
      { detect: '5', moe: '3' },
      { change: 5, margin: 3 },
    ],
    [
      { n: '400', paired: true },
      { n: 400, margin: null, correlation: 0.5, assumed: ['share', 'correlation'] },
    ],
    [{ cells: '12' }, { cells: { count: 12, floor: 30 } }],
    [{ cells: '12', perCell: '100' }, { cells: { count: 12, floor: 100 } }],
    [{ responseRate: '20%', bad: '5%' }, { response: { rate: 0.2, completion: 1, bad: 0.05, deliverable: 1 } }],
    [
      { clusterSize: '20', icc: '.05', weightCv: '.3', deff: '.9' },
      { design: { known: 0.9, clusters: { size: 20, icc: 0.05 }, weightCv: 0.3 } },
    ],
    [{ metric: 'mean', strata: 'x', allocate: 'neyman' }, { strata: { allocation: 'neyman', floor: 1, strata: REGIONS, ownSd: true } }],
  ])('%j', async (options, expected) => expect(await settings(options)).toMatchObject(expected));

  it('tells the reader of strata what a standard deviation can be', async () => {
    const told: number[] = [];
    for (const metric of ['proportion', 'nps', 'mean'])
      await askedOf({ metric, strata: 'x' }, async (_, largest) => {
        told.push(largest);
        return [{ name: 'A', size: 900, sd: null }];
      });
    expect(told).toEqual([0.5, 1, Number.POSITIVE_INFINITY]);
  });

  it('tells all mistakes at once, of options, combinations, values and choices', async () => {
    const wrong = {
      metric: 'mean',
      share: '50',
      moe: 'x',
      n: '0',
      icc: '.1',
      population: '1',
      lang: 'fr',
      format: 'xml',
      allocate: 'random',
    };
    expect(await messages(wrong)).toEqual([
      '--share has no meaning for a mean',
      '--icc needs --cluster-size',
      '--allocate needs --strata',
      '--n and --moe exclude each other',
      '--share 50: a number above 0 and below 1 is asked for',
      '--n 0: a whole number is asked for',
      '--moe x: a number of at least 0.0001 is asked for',
      '--allocate random: not a choice',
      '--population 1: a whole number is asked for',
      '--format xml: not a choice',
      '--lang fr: not a choice',
    ]);
  });

  it.each<[SampleSizeOptions, string[]]>([
    [{ promoters: '.6' }, ['--promoters needs --detractors']],
    [{ promoters: '.8', detractors: '.3' }, ['--promoters 0.8 and --detractors 0.3 are more than all']],
    [{ promoters: '0', detractors: '0' }, ['answers all of one class have no variance']],
    [{ detect: '5', share: '.97' }, ['--detect 5: a share of 0.97 cannot move that far']],
    [{ n: '400', population: '300' }, ['--n 400: there are only 300 people']],
    [{ n: '40', detect: '5' }, ['--n and --detect exclude each other']],
    [{ correlation: '.5', perCell: '30', paired: true }, ['--paired needs --detect or --n', '--per-cell needs --cells or --strata']],
    [
      { strata: 'x', population: '9', cells: '3', metric: 'mean' },
      ['--strata and --population exclude each other', '--strata and --cells exclude each other'],
    ],
    [{ strata: 'x', sd: '1' }, ['--sd and the column sd of the strata exclude each other']],
    [{ strata: 'x', metric: 'mean', n: '80', perCell: '30' }, ['--n 80: the 3 strata take at least 90 answers']],
  ])('refuses %j', async (options, expected) => expect(await messages(options)).toEqual(expected));

  it('refuses Neyman without standard deviations', async () => {
    expect(await messages({ strata: 'x', allocate: 'neyman' }, false)).toEqual(['--allocate neyman needs standard deviations']);
  });
});

import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';
import type { Report } from '../../src/report/report.js';
import { figureOf } from '../support/hand-made.js';
import { memoryInput } from '../support/memory-input.js';
import { definitionIn } from '../support/report-on.js';

/** How often each code occurs in a column. */
type Frequencies = Readonly<Record<string, number>>;

/** The SFO customer survey 2017 (DataSF, dataset nnh5-5rwz) as the frequencies of four of its columns, spelled as in the file. */
const columns: Readonly<Record<string, Frequencies>> = {
  NETPRO: {
    '0.0': 17,
    '1.0': 6,
    '2.0': 8,
    '3.0': 19,
    '4.0': 18,
    '5.0': 144,
    '6.0': 130,
    '7.0': 291,
    '8.0': 677,
    '9.0': 564,
    '10.0': 872,
    '11.0': 84,
    '': 1,
  },
  Q7ALL: { '1': 6, '2': 32, '3': 444, '4': 1507, '5': 699, Blank: 143 },
  Q14FIND: { '0': 91, '1': 16, '2': 40, '3': 337, '4': 716, '5': 1574, '6': 57 },
  Q14PASSTHRU: { '0': 166, '1': 34, '2': 58, '3': 341, '4': 676, '5': 1298, '6': 258 },
};
const RESPONSES = 2831;

/** A file with these frequencies; which answers stand in one row does not matter to the figures. */
function fileOf(): string {
  const answers = Object.values(columns).map((frequencies) =>
    Object.entries(frequencies).flatMap(([code, n]) => Array<string>(n).fill(code)),
  );
  const rows = Array.from({ length: RESPONSES }, (_, i) => [i + 1, 'A', 1 + (i % 3), ...answers.map((column) => column[i])].join(','));
  return `${['RESPNUM,BAREA,STRATA', ...Object.keys(columns)].join(',')}\n${rows.join('\n')}\n`;
}

const report = (change: (text: string) => string = (text) => text): Promise<Report> =>
  analyze(memoryInput(fileOf(), 'sfo.csv'), { loaded: definitionIn('surveys/airport.yaml', change) });
const metric = ({ metrics }: Report, id: string) => {
  const found = metrics.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`the report has no ${id}`);
  return found;
};

describe('the public frequencies of the SFO customer survey 2017, through the whole pipeline', () => {
  test('all columns have the 2,831 responses of the survey', () => {
    for (const frequencies of Object.values(columns)) expect(Object.values(frequencies).reduce((sum, n) => sum + n, 0)).toBe(RESPONSES);
  });

  test('NPS 39.8398, SE 1.3341, Wald 37.2249 to 42.4546, n 2746, without the 84 codes 11 and the blank (R 4.2.2, NPS 1.1)', async () => {
    const nps = metric(await report((text) => text.replace('type: nps,', 'type: nps, interval: wald,')), 'recommend');
    expect(nps.base).toMatchObject({ n: 2746, missing: 85, notApplicable: 0, invalid: 0 });
    const { value, se, interval } = figureOf(nps, 'nps');
    expect(value).toBeCloseTo(39.8397669337, 9);
    expect(se).toBeCloseTo(1.3341371335, 9);
    expect(interval?.low).toBeCloseTo(37.2249062016, 9);
    expect(interval?.high).toBeCloseTo(42.4546276658, 9);
  });

  test('CSAT 82.0685 %, Wilson 80.5728 to 83.4726, mean 4.06436, index 76.6090, n 2688 (R 4.2.2)', async () => {
    const csat = metric(await report(), 'overall');
    expect(csat.base).toMatchObject({ n: 2688, missing: 143 });
    expect(figureOf(csat, 'csat').value).toBeCloseTo(82.068452381, 9);
    expect(figureOf(csat, 'csat').interval?.low).toBeCloseTo(80.572792459, 8);
    expect(figureOf(csat, 'csat').interval?.high).toBeCloseTo(83.47258415, 8);
    expect(figureOf(csat, 'mean').value).toBeCloseTo(4.064360119, 9);
    expect(figureOf(csat, 'index').value).toBeCloseTo(76.6090029762, 9);
  });

  test.each([
    ['finding', 2683, 91, 57, 4.4133432725, 85.3522176668, 83.2650018636],
    ['passing', 2407, 166, 258, 4.3070211882, 82.010801828, 78.1886165351],
  ])(
    'CES %s: n %d, %d blank, %d not applicable, mean %d, easy %d %%, net %d (R 4.2.2)',
    async (id, n, missing, notApplicable, mean, easy, net) => {
      const ces = metric(await report(), id);
      expect(ces.base).toMatchObject({ n, missing, notApplicable, invalid: 0 });
      expect(figureOf(ces, 'ces').value).toBeCloseTo(mean, 9);
      expect(figureOf(ces, 'easy').value).toBeCloseTo(easy, 9);
      expect(figureOf(ces, 'net').value).toBeCloseTo(net, 9);
    },
  );
});

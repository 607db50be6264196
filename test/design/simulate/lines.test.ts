import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyze.js';
import { lines } from '../../../src/design/simulate/lines.js';
import { loadDefinition } from '../../../src/survey/load.js';
import { memoryInput } from '../../support/memory-input.js';
import { planted, recordsOf, simulated } from '../../support/simulated.js';

const SURVEY = `
id: s
languages: [en, zh]
responses: {id: who, submitted: at, duration: took, weight: w, complete: {column: done, is: [yes, 1]}}
segments: [region, {id: plan, column: plan}]
scales:
  sat: {points: 1..5, labels: {1: {en: Awful, zh: 很差}, 5: {en: "Great, really", zh: 很好}}, not-applicable: [N/A]}
questions:
  - {id: hello, type: note, text: Welcome}
  - {id: ok, type: consent, text: May we?, required: true}
  - {id: recommend, type: nps, required: true}
  - {id: why, type: text, show-if: recommend <= 6}
  - {id: care, type: matrix, scale: sat, show-if: recommend <= 6, rows: [{id: speed}, {id: trouble, reverse: true}, {id: staff}]}
  - {id: angry, type: csat, scale: sat, show-if: care.speed <= 2 and answered(why)}
  - {id: effort, type: ces, version: 1}
  - {id: plan, type: single-choice, options: [{value: b, label: Basic}, {value: g, label: Gold}, {value: p, label: Plus}]}
  - {id: uses, type: multiple-choice, separator: "; ", options: [tv, work, {value: none, exclusive: true}]}
  - {id: extras, type: multiple-choice, columns: {bag: has_bag, cap: has_cap}}
  - {id: order, type: ranking, options: [x, y, z]}
  - {id: lock, type: kano, functional: {}, dysfunctional: {}, importance: {scale: {points: 1..9}}}
  - {id: rel, type: gap, expectation: {}, perception: {}}
  - {id: age, type: number, min: 18, max: 90}
  - {id: visit, type: date}
`;
const N = 400;
const records = recordsOf(simulated(SURVEY, N));
const values = (column: string): string[] => [...new Set(records.map((record) => record[column] as string))].sort();

describe('lines', () => {
  it('has the columns that the definition declares, each once, and then what is true', () => {
    const [header] = lines(planted(SURVEY), 1, true);
    expect(header).toBe(
      'who,at,took,w,done,region,ok,recommend,why,speed,trouble,staff,angry,effort,plan,uses,has_bag,has_cap,order,' +
        'lock_functional,lock_dysfunctional,lock_importance,rel_perception,rel_expectation,age,visit,_truth_careless,_truth_latent,_truth_lock\n',
    );
    const [bare] = lines(planted(SURVEY), 1, false);
    expect(bare).not.toContain('_truth');
  });

  it('writes the same bytes for the same seed, and others for others', () => {
    expect(simulated(SURVEY, 50, {}, 7)).toBe(simulated(SURVEY, 50, {}, 7));
    expect(simulated(SURVEY, 50, {}, 7)).not.toBe(simulated(SURVEY, 50, {}, 8));
  });

  it('leaves the answers to other questions as they were when one is planted otherwise', () => {
    const changed = recordsOf(simulated(SURVEY, N, { questions: { effort: { ces: 1.5 }, age: { mean: 40, sd: 5 } } }));
    const others = (all: typeof records) => all.map(({ effort, age, ...rest }) => rest);
    expect(others(changed)).toEqual(others(records));
    expect(changed.map(({ effort }) => effort)).not.toEqual(records.map(({ effort }) => effort));
  });

  it('asks nobody what a condition hides, and everybody else', () => {
    for (const record of records) {
      const low = Number(record.recommend) <= 6;
      if (!low) expect([record.why, record.speed, record.trouble, record.staff, record.angry]).toEqual(['', '', '', '', '']);
      if (!(Number(record.speed) <= 2 && record.speed !== '' && record.why !== '')) expect(record.angry).toBe('');
    }
    const low = records.filter(({ recommend }) => Number(recommend) <= 6);
    expect(low.filter(({ staff }) => staff !== '').length / low.length).toBeGreaterThan(0.9);
    expect(records.some(({ angry }) => angry !== '')).toBe(true);
  });

  it('writes nothing that the definition does not know', () => {
    expect(values('done')).toEqual(['yes']);
    expect(values('region')).toEqual(['A', 'B']);
    expect(values('plan').filter((one) => one !== '')).toEqual(['b', 'g', 'p']);
    expect(
      values('recommend')
        .map(Number)
        .sort((a, b) => a - b),
    ).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(values('speed')).toEqual(['', '1', '2', '3', '4', '5', 'N/A']);
    expect(values('uses')).toEqual(['', 'none', 'tv', 'tv; work', 'work']);
    expect(values('has_bag')).toEqual(['', '0', '1']);
    expect(records.every(({ has_bag, has_cap }) => has_bag === '' || has_bag === '1' || has_cap === '1')).toBe(true);
    expect(values('order').every((one) => one === '' || one.split(';').sort().join('') === 'xyz')).toBe(true);
    expect(Math.min(...values('age').filter(Boolean).map(Number))).toBeGreaterThanOrEqual(18);
    expect(values('visit').every((one) => one === '' || /^2025-\d\d-\d\d$/.test(one))).toBe(true);
    expect(values('ok')).toEqual(['yes']);
  });

  it('leaves questions out as often as settled, and never one that is required', () => {
    const blank = recordsOf(simulated(SURVEY, 2000, { missing: 0.1, questions: { effort: { missing: 0.4 } } }));
    const share = (column: string): number => blank.filter((record) => record[column] === '').length / blank.length;
    expect(share('recommend')).toBe(0);
    // Five standard errors.
    expect(Math.abs(share('plan') - 0.1)).toBeLessThan(0.034);
    expect(Math.abs(share('effort') - 0.4)).toBeLessThan(0.055);
  });

  it('writes labels in the language asked for, with quotes where they must be', () => {
    const english = simulated(SURVEY, 200, { answers: 'labels', questions: { recommend: { nps: -60 } } });
    expect(english).toContain('"Great, really"');
    const labelled = recordsOf(english);
    expect(new Set(labelled.map(({ speed }) => speed))).toEqual(new Set(['', 'N/A', 'Awful', '2', '3', '4', 'Great, really']));
    expect(new Set(labelled.map(({ plan }) => plan))).toEqual(new Set(['', 'Basic', 'Gold', 'Plus']));
    expect(labelled.some(({ lock_functional }) => lock_functional === 'I like it that way')).toBe(true);
    const chinese = simulated(SURVEY, 200, { answers: 'labels', questions: { recommend: { nps: -60 } } }, 1, 'zh');
    expect(chinese).toContain('很好');
    expect(chinese).toContain('我很喜欢');
    expect(chinese).toMatch(/。/);
  });

  it.each(['codes', 'labels'])('is read by analyze without a doubt: %s', async (answers) => {
    const loaded = loadDefinition(SURVEY, 'survey.yaml');
    const report = await analyze(memoryInput(simulated(SURVEY, N, { answers })), { loaded });
    expect(report.source.included).toBe(N);
    expect(report.quality.filter(({ invalid }) => invalid > 0)).toEqual([]);
    expect(report.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(report.metrics.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['recommend', 'care.speed', 'angry', 'effort', 'plan', 'uses', 'extras', 'lock', 'rel']),
    );
    const lock = report.metrics.find(({ id }) => id === 'lock');
    expect(lock?.figures.find(({ id }) => id === 'better')?.value).toBeCloseTo(0.48, 0);
  });
});

describe('careless respondents', () => {
  const careless = { straightliner: 0.1, random: 0.1, speeder: 0.1, duplicate: 0.1, bot: 0.1 };
  const all = recordsOf(simulated(SURVEY, 2000, { careless, duration: { median: 300 } }));
  const of = (type: string) => all.filter((record) => record._truth_careless === type);

  it('are as many as planted', () => {
    for (const type of Object.keys(careless)) expect(Math.abs(of(type).length / 2000 - 0.1)).toBeLessThan(0.034);
    expect(new Set(records.map((record) => record._truth_careless))).toEqual(new Set(['none']));
  });

  it('give every scale of a length the same place, also where it is reversed', () => {
    const lines = of('straightliner');
    for (const record of lines) {
      expect(record.rel_perception).toBe(record.rel_expectation);
      expect(new Set([record.speed, record.trouble, record.staff]).size).toBe(1);
    }
    expect(new Set(lines.map(({ rel_perception }) => rel_perception)).size).toBeGreaterThan(2);
  });

  it('take less than a third of the usual time', () => {
    for (const record of of('speeder')) expect(Number(record.took)).toBeLessThan(100);
    for (const record of of('bot')) expect(Number(record.took)).toBeLessThan(20);
    const honest = of('none')
      .map(({ took }) => Number(took))
      .sort((a, b) => a - b);
    // The median of some 1,000 log-normal times with σ = .5: standard error 300 · .5 · 1.2533 / √1000 = 6.
    expect(Math.abs((honest[honest.length >> 1] as number) - 300)).toBeLessThan(30);
  });

  it('answer each point alike when they answer by chance', () => {
    const random = of('random');
    const low = random.filter(({ recommend }) => Number(recommend) <= 4).length / random.length;
    expect(Math.abs(low - 5 / 11)).toBeLessThan(0.18);
  });

  it('send again what an earlier one has sent', () => {
    const seen = new Set<string>();
    for (const record of all) {
      const told = JSON.stringify({ ...record, at: '', took: '', _truth_careless: '' });
      expect(seen.has(told)).toBe(record._truth_careless === 'duplicate');
      seen.add(told);
    }
    expect(new Set(all.filter(({ _truth_careless }) => _truth_careless !== 'duplicate').map(({ who }) => who)).size).toBe(
      all.length - of('duplicate').length,
    );
  });
});

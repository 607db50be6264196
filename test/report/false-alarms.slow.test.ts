import { expect, test } from 'vitest';
import { binomialDraw } from '../../src/inference/binomial-draw.js';
import { random } from '../../src/inference/random.js';
import { judgeReport } from '../../src/report/judge-report.js';
import type { Report } from '../../src/report/report.js';
import { targetsSchema } from '../../src/survey/definition/targets.js';
import { answersAt } from '../support/hand-made.js';
import { measured, reportWith } from '../support/measured-report.js';

const RUNS = 500;
const FIGURES = 200;
const ANSWERS = 300;
const LEVEL = 0.05;
const names = Array.from({ length: FIGURES }, (_, at) => `q${at}`);

/** Every question has the same 70 % satisfied in both months. */
function month(uniform: () => number, adjust: Report['settings']['adjust']): Report {
  const metrics = names.map((id) => {
    const satisfied = binomialDraw(ANSWERS, 0.7, uniform);
    return measured(id, 'csat', answersAt([0, ANSWERS - satisfied, 0, satisfied, 0]));
  });
  const report = reportWith([], { adjust }, { wording: {} });
  return { ...report, metrics };
}

test(`${FIGURES} figures without a change: in ${RUNS} pairs of months hardly more false alarms than promised`, { timeout: 600_000 }, () => {
  const uniform = random(2026);
  const targets = targetsSchema.parse(names.map((id) => ({ figure: `${id}.csat`, 'max-drop': 3, significant: true })));
  let alarmed = 0;
  let missed = 0;
  for (let run = 0; run < RUNS; run++) {
    const [report, earlier] = [month(uniform, 'holm'), month(uniform, 'holm')];
    const baseline = { name: 'before.json', report: earlier };
    const judged = judgeReport(report, { baseline, written: { targets, place: null }, partial: false });
    if (judged.metrics.some((metric) => metric.baseline?.significant)) alarmed++;
    if (judged.targets?.some(({ status }) => status === 'fail')) missed++;
  }
  process.stdout.write(
    `without any change, of ${RUNS} comparisons of ${FIGURES} figures ${alarmed} had an alarm and ${missed} failed a target\n`,
  );
  const margin = 2.5758293035489 * Math.sqrt((LEVEL * (1 - LEVEL)) / RUNS);
  expect(alarmed / RUNS).toBeLessThan(LEVEL + margin);
  expect(missed).toBeLessThanOrEqual(alarmed);
});

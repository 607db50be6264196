// What a command costs before and beside its work: medians and minima of alternating runs against an empty program.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const RUNS = 15;
const folder = mkdtempSync(join(tmpdir(), 'csat-start-up-'));
const csv = join(folder, 'thousand.csv');
writeFileSync(csv, readFileSync('samples/broadband.csv', 'utf8').split('\n').slice(0, 1001).join('\n'));

const programs = {
  'node -e 0': ['-e', '0'],
  'csat --version': ['bin/csat.js', '--version'],
  'csat analyze, inferred': ['bin/csat.js', 'analyze', csv],
  'csat analyze -s, table': ['bin/csat.js', 'analyze', csv, '-s', 'surveys/broadband.yaml'],
  'csat analyze -s, json': ['bin/csat.js', 'analyze', csv, '-s', 'surveys/broadband.yaml', '-f', 'json'],
};
const times = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
for (let run = 0; run < RUNS; run++) {
  for (const [name, args] of Object.entries(programs)) {
    const begin = process.hrtime.bigint();
    const { status, stderr } = spawnSync(process.execPath, args);
    if (status !== 0) throw new Error(`${name}: exit ${status}\n${stderr}`);
    times[name].push(Number(process.hrtime.bigint() - begin) / 1e6);
  }
}
rmSync(folder, { recursive: true });

const sorted = (values) => values.toSorted((a, b) => a - b);
const median = (values) => sorted(values)[(RUNS - 1) / 2];
const least = (values) => sorted(values)[0];
const empty = times['node -e 0'];
console.log(`${'milliseconds'.padEnd(24)}median   least   beside node -e 0 (median, least)`);
for (const [name, values] of Object.entries(times)) {
  const beside = [median, least].map((of) => `+${(of(values) - of(empty)).toFixed(0)}  ${(of(values) / of(empty)).toFixed(1)}×`);
  console.log(`${name.padEnd(24)}${median(values).toFixed(0).padStart(6)}${least(values).toFixed(0).padStart(8)}   ${beside.join('   ')}`);
}

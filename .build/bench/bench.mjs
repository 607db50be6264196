// npm run bench [-- --rows 1000,2000000 --columns 13,60 --runs 3 --all]: whole processes on the same file, one after the other in random order, so that a busy
// moment of the machine, or what one leaves behind, falls on all. The table has the least wall time of each beside that of `csat analyze`. Data is made once, in the folder for temporary files.

import { mkdirSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measure } from './measure.mjs';
import { programs } from './programs.mjs';
import { OTHERS, writeDefinition, writeResponses } from './responses.mjs';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000,100000,2000000,10000000' },
    columns: { type: 'string', default: '13,60' },
    runs: { type: 'string', default: '3' },
    all: { type: 'boolean', default: false },
  },
});
const numbers = (list) => list.split(',').map(Number);
const folder = join(tmpdir(), 'csat-bench');
mkdirSync(folder, { recursive: true });

console.log(`${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}\n`);
for (const { name, missing } of programs) if (missing) console.log(`${name} is not installed here and left out.`);
for (const columns of numbers(values.columns)) for (const rows of numbers(values.rows)) await bench(rows, columns);

async function bench(rows, columns) {
  const task = { file: join(folder, `${rows}x${columns}.csv`), definition: join(folder, `${columns}.yaml`), questions: columns - OTHERS };
  await writeResponses(task.file, rows, columns);
  writeDefinition(task.definition, columns);
  const empty = { name: 'node -e 0', command: () => [process.execPath, '-e', '0'], totals: () => null };
  const timed = [empty, ...programs.filter(({ missing, most = Infinity }) => !missing && (values.all || rows * columns <= most))];
  const found = timed.map(() => ({ seconds: Infinity, megabytes: null, totals: null }));
  for (let run = 0; run < Number(values.runs); run++) {
    for (const i of shuffled(timed.keys())) {
      const { command, totals = JSON.parse } = timed[i];
      const { seconds, megabytes, output } = await measure(command(task));
      const best = found[i];
      best.seconds = Math.min(best.seconds, seconds);
      best.megabytes = Math.max(best.megabytes ?? 0, megabytes ?? 0) || null;
      best.totals = totals(output || 'null');
    }
  }
  const [nothing, ours] = found;
  for (const [i, { name }] of timed.entries()) if (i > 1) holdTo(name, found[i].totals, ours.totals);
  console.log(`\n${rows.toLocaleString('en')} rows × ${columns} columns, least of ${values.runs}`);
  console.log(`${'program'.padEnd(16)}${'seconds'.padStart(9)}${'× csat'.padStart(9)}${'peak MB'.padStart(9)}`);
  for (const [i, { name }] of timed.entries()) {
    const { seconds, megabytes } = found[i];
    const ratio = (seconds / ours.seconds).toFixed(seconds < ours.seconds ? 2 : 1);
    console.log(`${name.padEnd(16)}${seconds.toFixed(2).padStart(9)}${ratio.padStart(9)}${(megabytes?.toFixed(0) ?? '–').padStart(9)}`);
  }
  console.log(`csat beside an empty program: +${Math.round((ours.seconds - nothing.seconds) * 1000)} ms`);
}

function shuffled(values) {
  const drawn = Array.from(values, (value) => ({ value, place: Math.random() }));
  return drawn.sort((a, b) => a.place - b.place).map(({ value }) => value);
}

/** Who counts otherwise is not compared. */
function holdTo(name, theirs, ours) {
  for (const [question, [n, weight]] of Object.entries(ours)) {
    const [theirN, theirWeight] = theirs[question] ?? [];
    if (theirN !== n || Math.abs(theirWeight - weight) > 1e-6 * weight) {
      throw new Error(`${name} counts ${question} as ${theirN} (${theirWeight}), csat as ${n} (${weight})`);
    }
  }
}

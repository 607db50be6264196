// Who is timed: each as a whole process that reads the file and prints, for every question, answers and sum of weights, by which they are held to each other.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const runs = (program, ...args) => spawnSync(program, args).status === 0;
const node = process.execPath;
/** Debian's Python has Debian's pandas, whatever other Python comes first in the path. */
const python = ['/usr/bin/python3', 'python3'].find((one) => runs(one, '-c', 'import pandas'));

/** Programs in the order of the table. `most` is the size (rows × columns) beyond which one takes minutes or all memory. */
export const programs = [
  {
    name: 'csat analyze',
    command: ({ file, definition }) => [node, here('../../bin/csat.js'), 'analyze', file, '-s', definition, '-f', 'json', '--quiet'],
    totals: (output) => Object.fromEntries(JSON.parse(output).metrics.map(({ id, base }) => [id, [base.n, base.weighted]])),
  },
  { name: 'DuckDB', command: ({ file, questions }) => [node, here('peers/duckdb.mjs'), file, String(questions)] },
  { name: 'csv-parse', most: 30e6, command: ({ file }) => [node, here('peers/csv-parse.mjs'), file] },
  {
    name: 'R data.table',
    most: 150e6,
    missing: !runs('Rscript', '-e', 'library(data.table)'),
    command: ({ file }) => ['Rscript', here('peers/data-table.R'), file],
  },
  { name: 'pandas', most: 150e6, missing: python === undefined, command: ({ file }) => [python, here('peers/with-pandas.py'), file] },
  {
    name: 'Miller',
    most: 2e6,
    missing: !runs('mlr', '--version'),
    command: ({ file }) => ['mlr', '--icsv', '--onidx', '--from', file, 'put', '-q', '-f', here('peers/miller.mlr')],
  },
];

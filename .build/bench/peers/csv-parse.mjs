// The same tables with csv-parse: n, sum of weights and of their squares per question, answer, region and plan.
import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';

const [file] = process.argv.slice(2);
const tables = new Map();
const parser = createReadStream(file).pipe(parse({ columns: true }));
for await (const row of parser) {
  const weight = Number(row.weight);
  for (const column in row) {
    if (!/^q\d+$/.test(column)) continue;
    const key = `${column}\t${row[column]}\t${row.region}\t${row.plan}`;
    const cell = tables.get(key) ?? [0, 0, 0];
    cell[0]++;
    cell[1] += weight;
    cell[2] += weight * weight;
    tables.set(key, cell);
  }
}
const totals = {};
for (const [key, [n, w]] of tables) {
  const [question, answer] = key.split('\t');
  if (!/^(\d|10)$/.test(answer)) continue;
  totals[question] = [n + (totals[question]?.[0] ?? 0), w + (totals[question]?.[1] ?? 0)];
}
console.log(JSON.stringify(totals));

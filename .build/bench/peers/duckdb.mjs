// The same tables with DuckDB straight from the file, in the shape that was quickest in our trials.
import { DuckDBInstance } from '@duckdb/node-api';

const [file, questionCount] = process.argv.slice(2);
const questions = Array.from({ length: Number(questionCount) }, (_, i) => `q${i + 1}`);
const columns = ['respondent_id', 'submitted_at', 'region', 'plan', 'weight', ...questions, 'comment'];
const types = columns.map((name) => `'${name}': 'VARCHAR'`).join(', ');
const text = `read_csv('${file}', auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', columns = {${types}})`;
const source = `(SELECT region, plan, ${questions.join(', ')}, try_cast(weight AS DECIMAL(18,6)) AS w FROM ${text})`;
const connection = await (await DuckDBInstance.create(':memory:')).connect();
const sets = questions.map((question) => `(region, plan, ${question})`).join(', ');
const grouped = questions.map((question, i) => `grouping(${question}) AS g${i}`).join(', ');
const sql = `SELECT ${questions.join(', ')}, ${grouped}, region, plan, count(*) AS n, sum(w) AS sw, sum(w * w) AS sww FROM ${source} GROUP BY GROUPING SETS (${sets})`;
const rows = (await connection.runAndReadAll(sql)).getRowsJS();
const totals = {};
const k = questions.length;
for (const row of rows) {
  const at = row.findIndex((value, i) => i >= k && i < 2 * k && Number(value) === 0) - k;
  if (!/^(\d|10)$/.test(row[at] ?? '')) continue;
  const [n, w] = totals[questions[at]] ?? [0, 0];
  totals[questions[at]] = [n + Number(row[2 * k + 2]), w + Number(row[2 * k + 3])];
}
console.log(JSON.stringify(totals));

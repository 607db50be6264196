// Responses to a survey that was never asked, always the same for the same size.

import { once } from 'node:events';
import { createWriteStream, existsSync, renameSync, writeFileSync } from 'node:fs';

const REGIONS = ['North', 'South', 'East', 'West', 'Centre'];
const PLANS = ['basic', 'plus', 'family', 'business'];
const DIRTY = ['99', '-', 'n/a?', '7.5', 'ten'];
const COMMENTS = ['', '', '', 'Good, but slow', 'Twice I was told ""tomorrow""', '很满意，谢谢', 'no'];
const PER_PIECE = 5_000;

/** Columns beside the questions: id, time, two segments, weight, comment. */
export const OTHERS = 6;

/** Writes a file of `rows` responses and `columns` columns, unless it is there: 5 % of the answers are missing, 0.2 % are none. */
export async function writeResponses(path, rows, columns) {
  if (existsSync(path)) return;
  const questions = columns - OTHERS;
  const random = mulberry32(rows + columns);
  const pick = (values) => values[Math.floor(random() * values.length)];
  const answer = () => {
    const luck = random();
    if (luck < 0.05) return '';
    return luck < 0.052 ? pick(DIRTY) : String(Math.floor(random() ** 0.5 * 11));
  };
  const names = Array.from({ length: questions }, (_, i) => `q${i + 1}`);
  const out = createWriteStream(`${path}.part`);
  out.write(`respondent_id,submitted_at,region,plan,weight,${names.join(',')},comment\n`);
  for (let row = 0; row < rows; ) {
    let piece = '';
    for (const end = Math.min(rows, row + PER_PIECE); row < end; row++) {
      const time = new Date(Date.UTC(2026, 0, 1) + Math.floor(random() * 300) * 86_400_000).toISOString().slice(0, 19);
      const weight = (0.3 + random() * 2.4).toFixed(4);
      piece += `${100_000_000 + row},${time},${pick(REGIONS)},${pick(PLANS)},${weight}`;
      for (let i = 0; i < questions; i++) piece += `,${answer()}`;
      piece += `,"${pick(COMMENTS)}"\n`;
    }
    if (!out.write(piece)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'close');
  renameSync(`${path}.part`, path);
}

/** Writes the definition of such a survey. */
export function writeDefinition(path, columns) {
  const questions = Array.from({ length: columns - OTHERS }, (_, i) => `  - {id: q${i + 1}, type: nps}`);
  const housekeeping = 'responses: {id: respondent_id, submitted: submitted_at, weight: weight}\nsegments: [region, plan]';
  writeFileSync(path, `id: bench\n${housekeeping}\nquestions:\n${questions.join('\n')}\n`);
}

/** Numbers from 0 to 1 that look random (mulberry32, Tommy Ettinger, public domain). */
function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

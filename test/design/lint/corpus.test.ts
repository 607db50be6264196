import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lint } from '../../../src/design/lint/lint.js';
import { reference } from '../../support/reference.js';
import { asking } from './examples/example.js';

interface Line {
  rule: string;
  lang: 'en' | 'zh';
  label: 0 | 1;
  text: string;
}

interface Tally {
  problems: number;
  found: number;
  sure: number;
  clean: number;
  alarms: number;
  sureAlarms: number;
}

/** Rules as the labelled lines call them. */
const IDS: Readonly<Record<string, string>> = {
  leading: 'leading-loaded',
  vague: 'vague-quantifier',
  'missing-recall': 'missing-recall-period',
  jargon: 'jargon-acronym',
};
/** Rules that are information on plain statements: any finding counts. The others must be sure. */
const SUSPECTS = ['absolutes', 'vague'];

const { path } = reference('lint/corpus.jsonl');
const lines: Line[] = existsSync(path)
  ? readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Line)
  : [];

describe.skipIf(lines.length === 0)('labelled lines', () => {
  const kinds = [...new Set(lines.map(({ rule, lang }) => `${rule} ${lang}`))];
  const tallies = new Map(kinds.map((kind) => [kind, tallyOf(lines.filter(({ rule, lang }) => `${rule} ${lang}` === kind))]));

  it('are found, as the table says', () => {
    const rows = [...tallies].map(
      ([kind, { problems, found, sure, clean, alarms, sureAlarms }]) =>
        `${kind.padEnd(20)} found ${found}/${problems}, sure ${sure}/${problems}   false alarms ${alarms}/${clean}, sure ${sureAlarms}/${clean}`,
    );
    process.stdout.write(`\n${rows.join('\n')}\n`);
    expect(kinds).toHaveLength(14);
  });

  it.each(kinds)('%s: all problems, no false alarm', (kind) => {
    const { problems, found, sure, alarms } = tallies.get(kind) as Tally;
    const suspect = SUSPECTS.includes(kind.split(' ')[0] as string);
    expect({ found: suspect ? found : sure, alarms }).toEqual({ found: problems, alarms: 0 });
  });
});

function tallyOf(of: readonly Line[]): Tally {
  const tally: Tally = { problems: 0, found: 0, sure: 0, clean: 0, alarms: 0, sureAlarms: 0 };
  for (const { rule, label, text } of of) {
    const told = lint(asking(text), 'line.yaml').findings.filter((finding) => finding.rule === (IDS[rule] ?? rule));
    const [any, sure] = [told.length > 0, told.some(({ tier }) => tier === 1)];
    if (label === 1) tally.problems++;
    else tally.clean++;
    if (any) tally[label === 1 ? 'found' : 'alarms']++;
    if (sure) tally[label === 1 ? 'sure' : 'sureAlarms']++;
  }
  return tally;
}

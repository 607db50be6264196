import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { github } from '../../src/render/github.js';
import { runCli } from '../support/run-cli.js';
import { reportWithTargets } from '../support/with-targets.js';

const options = { width: 80, color: false, full: false };

describe('github', () => {
  it('annotates targets that are missed, warned of or not judged, and counts those met', () => {
    const report = { ...reportWithTargets(), diagnostics: [] };
    expect(github.render(report, options).split('\n')).toEqual([
      '::error title=csat overall.csat::expected >= 80, found 71.5',
      '::warning title=csat easy.ces::expected >= 6, found 5.1',
      '::warning title=csat recommend.nps [region West & <Coast>]::expected >= 25, not judged: only 26 answers, and 50 are needed',
      '::warning title=csat recommend.nps [region East]::expected >= 25, not judged: only 26 answers, and 50 are needed',
      '::notice title=csat::1 of 5 targets met',
      '',
    ]);
  });

  it('lets no text of the data be a command of its own', () => {
    const where = { file: 'a.csv' };
    const message = 'odd\n::error::planted %0A\u001b[31m';
    const report = { ...reportWithTargets('en', []), diagnostics: [{ code: 'a:b,c', severity: 'warning' as const, message, where }] };
    const lines = github.render(report, options).split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^::warning title=csat a%3Ab%2Cc::odd/);
    expect(lines[0]).toContain('%250A');
    expect(lines[0]).not.toContain('\u001b');
  });

  it('adds the report to the step summary', async () => {
    const summary = join(mkdtempSync(join(tmpdir(), 'csat-')), 'summary.md');
    const args = ['analyze', 'samples/broadband.csv', '-s', 'surveys/broadband.yaml', '-f', 'github', '--quiet'];
    const { exit, out } = await runCli(args, { env: { GITHUB_STEP_SUMMARY: summary } });
    expect(exit).toBe(0);
    expect(out).toContain('::notice title=csat::');
    expect(readFileSync(summary, 'utf8')).toMatch(/^# Home broadband satisfaction/);
  });
});

import { describe, expect, it } from 'vitest';
import { formats } from '../../../../src/design/lint/formats/index.js';
import { lint } from '../../../../src/design/lint/lint.js';
import { lintReport } from '../../../../src/design/lint/lint-report.js';
import { rules } from '../../../../src/design/lint/rules/index.js';
import { definitionOf } from '../examples/example.js';

const text = definitionOf(`- {id: q1, type: nps, text: 'Would you recommend "us" & them, 100% <b>?', scale: {points: 1..5}}
  - {id: q2, type: text, text: How satisfied are you with the price and quality of our service?}`);
const report = lintReport([lint(text, 'my survey,1.yaml')], 'warn', 0);
const rendered = (id: string): string => formats.find((format) => format.id === id)?.render(report) ?? '';

describe('json', () => {
  it('is csat-lint/1', () => {
    const document = JSON.parse(rendered('json'));
    expect(Object.keys(document)).toEqual(['schema', 'findings', 'estimate', 'files', 'counts']);
    expect(document).toMatchObject({
      schema: 'csat-lint/1',
      estimate: { minutes: expect.any(Number), low: expect.any(Number), high: expect.any(Number) },
      counts: { error: 2, warn: 1 },
    });
    expect(document.findings.at(-1)).toEqual({
      rule: 'double-barreled',
      severity: 'warn',
      tier: 1,
      question: 'q2',
      language: 'en',
      message: expect.stringContaining('"price" and "quality"'),
      hint: expect.any(String),
      file: 'my survey,1.yaml',
      line: 4,
      column: 32,
    });
  });
});

describe('sarif', () => {
  it('has every rule, and results that point into the file', () => {
    const { version, runs } = JSON.parse(rendered('sarif'));
    const [{ tool, results }] = runs;
    expect(version).toBe('2.1.0');
    expect(tool.driver.rules).toHaveLength(rules.length);
    for (const { ruleId, ruleIndex, level, locations } of results) {
      expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
      expect(['error', 'warning', 'note']).toContain(level);
      expect(locations[0].physicalLocation.artifactLocation.uri).toBe('my%20survey,1.yaml');
      expect(locations[0].physicalLocation.region.endColumn).toBeGreaterThan(locations[0].physicalLocation.region.startColumn);
    }
  });

  it('writes an absolute path as a file URI', () => {
    const absolute = lintReport([lint(text, 'C:\\s #1.yaml')], 'error');
    expect(formats.find(({ id }) => id === 'sarif')?.render(absolute)).toContain('"uri": "file:///C:/s%20%231.yaml"');
  });
});

describe('junit', () => {
  it('has a case per rule, fails with errors alone, and says that there are too many warnings', () => {
    const xml = rendered('junit');
    expect(xml.match(/<testcase /g)).toHaveLength(rules.length + 1);
    expect(xml).toContain(`<testsuite name="my survey,1.yaml" tests="${rules.length}" failures="2" errors="0">`);
    expect(xml).toMatch(/name="nps-wording">\n\s+<failure message="not the NPS question"/);
    expect(xml).toMatch(/name="double-barreled">\n\s+<system-out>my survey,1.yaml:4:32 warn q2: /);
    expect(xml).toContain('name="max-warnings"');
    const odd = lintReport([lint(text, 'a&b <"1">.yaml')], 'warn');
    expect(formats.find(({ id }) => id === 'junit')?.render(odd)).toContain('<testsuite name="a&amp;b &lt;&quot;1&quot;&gt;.yaml"');
  });
});

describe('github', () => {
  it('is one command a line, with what would end a property escaped', () => {
    const lines = rendered('github').trim().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(
      /^::error file=my survey%2C1\.yaml,line=3,col=\d+,endColumn=\d+,title=nps-wording::q1: not the NPS question\. /,
    );
    expect(lines.at(-1)).toMatch(/^::warning /);
  });
});

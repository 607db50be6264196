import { describe, expect, it } from 'vitest';
import { junit } from '../../src/render/junit.js';
import { sampleReport } from '../support/sample-report.js';
import { reportWithTargets, TARGETS } from '../support/with-targets.js';

const options = { width: 80, color: false, full: false };

interface Element {
  tag: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

/** Reads XML as far as reports of tests go: elements, attributes, text and the five entities. Throws where it is not well-formed. */
function parse(xml: string): Element {
  const root: Element = { tag: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const entity: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  const plain = (text: string): string =>
    text.replace(/&([^;]*);?/g, (whole, name: string) => {
      if (!whole.endsWith(';') || entity[name] === undefined) throw new Error(`a bare &: ${text}`);
      return entity[name];
    });
  const body = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '');
  if (body === xml) throw new Error('no declaration');
  const token = /<(\/?)([a-z-]+)((?: [a-z]+="[^"<]*")*) ?(\/?)>|([^<]+)/gy;
  for (let at = 0; at < body.length; at = token.lastIndex) {
    token.lastIndex = at;
    const match = token.exec(body);
    if (match === null) throw new Error(`not well-formed at ${body.slice(at, at + 40)}`);
    const [, closing, tag, written = '', empty, text] = match;
    const top = open.at(-1) as Element;
    if (text !== undefined) top.text += plain(text).trim();
    else if (closing) {
      if (open.pop()?.tag !== tag) throw new Error(`</${tag}> closes nothing`);
    } else {
      const attributes = Object.fromEntries(
        [...written.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, name, value]) => [name, plain(value as string)]),
      );
      const element: Element = { tag: tag as string, attributes, children: [], text: '' };
      top.children.push(element);
      if (!empty) open.push(element);
    }
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.tag}> is not closed`);
  return root.children[0] as Element;
}

/** What the schema of the Jenkins xUnit plugin (junit-10.xsd) allows, as far as it concerns these elements. */
const ALLOWED: Record<string, { attributes: string[]; required: string[]; children: string[] }> = {
  testsuites: { attributes: ['name', 'time', 'tests', 'failures', 'errors', 'disabled', 'skipped'], required: [], children: ['testsuite'] },
  testsuite: {
    attributes: ['name', 'tests', 'failures', 'errors', 'time', 'disabled', 'skipped', 'timestamp', 'hostname', 'id', 'package'],
    required: ['name', 'tests'],
    children: ['properties', 'testcase', 'system-out', 'system-err'],
  },
  testcase: {
    attributes: ['name', 'assertions', 'time', 'classname', 'status'],
    required: ['name', 'classname'],
    children: ['skipped', 'error', 'failure', 'system-out', 'system-err'],
  },
  failure: { attributes: ['type', 'message'], required: [], children: [] },
  error: { attributes: ['type', 'message'], required: [], children: [] },
  skipped: { attributes: ['type', 'message'], required: [], children: [] },
  'system-out': { attributes: [], required: [], children: [] },
};

function offences({ tag, attributes, children }: Element): string[] {
  const rule = ALLOWED[tag];
  if (rule === undefined) return [`<${tag}>`];
  return [
    ...Object.keys(attributes)
      .filter((name) => !rule.attributes.includes(name))
      .map((name) => `${tag}@${name}`),
    ...rule.required.filter((name) => attributes[name] === undefined).map((name) => `${tag} lacks ${name}`),
    ...children.filter((child) => !rule.children.includes(child.tag)).map((child) => `${child.tag} in ${tag}`),
    ...children.flatMap(offences),
  ];
}

const cases = (xml: string): Element[] => parse(xml).children.flatMap((suite) => suite.children);

describe('junit', () => {
  const xml = junit.render(reportWithTargets(), options);

  it('is of the schema', () => {
    expect(offences(parse(xml))).toEqual([]);
  });

  it('has a case per target: missed, warned of, not judged', () => {
    const found = cases(xml).slice(0, TARGETS.length);
    expect(found.map(({ attributes, children }) => [attributes.name, attributes.classname, children[0]?.tag ?? 'passed'])).toEqual([
      ['recommend.nps >= 20', 'csat.recommend', 'passed'],
      ['overall.csat >= 80', 'csat.overall', 'failure'],
      ['easy.ces >= 6', 'csat.easy', 'system-out'],
      ['recommend.nps [region West & <Coast>] >= 25', 'csat.recommend', 'error'],
      ['recommend.nps [region East] >= 25', 'csat.recommend', 'skipped'],
    ]);
    expect(found[1]?.children[0]?.attributes.message).toBe('expected >= 80, found 71.5');
    expect(found[2]?.children[0]?.text).toBe('warning: expected >= 6, found 5.1');
  });

  it('counts what it holds', () => {
    const { attributes, children } = parse(xml);
    const errors = 1 + sampleReport('en').diagnostics.filter(({ severity }) => severity === 'error').length;
    expect(attributes).toMatchObject({ failures: '1', errors: String(errors), skipped: '1' });
    expect(attributes.tests).toBe(String(children[0]?.children.length));
  });

  it('is well-formed whatever the data hold', () => {
    const hostile = ']]><script>"\u0000\u001b[31m&\uFFFF\ud800 =HYPERLINK("x")';
    const [first] = TARGETS;
    const report = reportWithTargets('zh', [{ ...(first as (typeof TARGETS)[number]), figure: hostile, why: hostile, status: 'fail' }]);
    expect(offences(parse(junit.render(report, options)))).toEqual([]);
    for (const character of ['\u0000', '\u001b', '\uFFFF']) expect(junit.render(report, options)).not.toContain(character);
  });

  it('is an empty suite without targets, and the same bytes each time', () => {
    const report = { ...sampleReport('en'), diagnostics: [] };
    expect(cases(junit.render(report, options))).toEqual([]);
    expect(junit.render(report, options)).toBe(junit.render(structuredClone(report), options));
  });
});

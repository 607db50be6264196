import type { TargetResult } from '../report/report.js';
import { plain } from './plain.js';
import type { Renderer } from './renderer.js';

/**
 * JUnit XML (the Jenkins schema): a test case per target, named by figure and group. A missed target of level error is a failure, one of level
 * warn is told in system-out; one that could not be judged is an error, or skipped at level warn. No time: the same report gives the same bytes.
 */
export const junit: Renderer = {
  id: 'junit',
  extension: 'xml',
  about: 'a test case per target, for CI servers',
  render(report) {
    const targets = report.targets ?? [];
    const broken = report.diagnostics.filter(({ severity }) => severity === 'error');
    const cases = [
      ...targets.map(targetCase),
      ...broken.map(({ code, message }) => testCase(`data ${code}`, 'csat.data', element('error', { type: code, message }, message))),
    ];
    const of = (tag: string): number => cases.filter((one) => one.includes(`<${tag} `)).length;
    const counts = { tests: cases.length, failures: of('failure'), errors: of('error'), skipped: of('skipped') };
    const suite = { name: `csat ${report.survey.id}`, ...counts };
    const body = [`  <testsuite${attributes(suite)}>`, ...cases, '  </testsuite>'].join('\n');
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attributes(counts)}>\n${body}\n</testsuites>\n`;
  },
};

function targetCase(target: TargetResult): string {
  const { figure, group, level, status, expected, found, why } = target;
  const name = [figure, ...(group === null ? [] : [`[${group.by} ${group.label}]`]), expected].join(' ');
  const message = `expected ${expected}, found ${found ?? 'nothing'}${why === null ? '' : `: ${why}`}`;
  const metric = figure.split('.').slice(0, -1).join('.') || figure;
  const outcome = (): string => {
    if (status === 'pass') return '';
    if (status === 'insufficient') {
      return level === 'warn' ? element('skipped', { message }, '') : element('error', { type: 'insufficient', message }, message);
    }
    return level === 'warn' ? element('system-out', {}, `warning: ${message}`) : element('failure', { type: 'target', message }, message);
  };
  return testCase(name, `csat.${metric}`, outcome());
}

function testCase(name: string, classname: string, inner: string): string {
  const open = `    <testcase${attributes({ name, classname })}`;
  return inner === '' ? `${open}/>` : `${open}>${inner}</testcase>`;
}

const element = (tag: string, of: Readonly<Record<string, string>>, text: string): string =>
  text === '' ? `<${tag}${attributes(of)} />` : `<${tag}${attributes(of)}>${escaped(text)}</${tag}>`;

const attributes = (of: Readonly<Record<string, string | number>>): string =>
  Object.entries(of)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');

/** Text of an element or an attribute; what XML 1.0 does not allow at all is left out. */
const escaped = (text: string): string =>
  plain(text)
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

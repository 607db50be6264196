import { plain } from './plain.js';
import type { Renderer } from './renderer.js';

/** Workflow commands of GitHub Actions: an annotation per missed target, one that could not be judged, and problem of the data. */
export const github: Renderer = {
  id: 'github',
  extension: 'github',
  about: 'annotations of GitHub Actions; the step summary gets the report as Markdown',
  render({ targets = [], diagnostics }) {
    const missed = targets.flatMap(({ figure, group, level, status, expected, found, why }) => {
      if (status === 'pass') return [];
      const where = group === null ? figure : `${figure} [${group.by} ${group.label}]`;
      const what = status === 'fail' ? `expected ${expected}, found ${found ?? 'nothing'}` : `expected ${expected}, not judged`;
      const command = status === 'fail' && level === 'error' ? 'error' : 'warning';
      return [annotation(command, `csat ${where}`, `${what}${why === null ? '' : `: ${why}`}`)];
    });
    const told = diagnostics.flatMap(({ severity, code, message, hint }) =>
      severity === 'info' ? [] : [annotation(severity, `csat ${code}`, hint === undefined ? message : `${message} (${hint})`)],
    );
    const lines = [...missed, ...told];
    const passed = targets.filter(({ status }) => status === 'pass').length;
    const notice = annotation('notice', 'csat', targets.length === 0 ? 'no targets' : `${passed} of ${targets.length} targets met`);
    return [...lines, notice].map((line) => `${line}\n`).join('');
  },
};

const annotation = (command: 'error' | 'warning' | 'notice', title: string, message: string): string =>
  `::${command} title=${property(title)}::${data(message)}`;

/** Escapes of the runner: https://docs.github.com/actions/reference/workflow-commands-for-github-actions. */
const data = (text: string): string => plain(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

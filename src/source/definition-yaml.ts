import { stringify } from 'yaml';
import type { Inference } from './infer.js';
import type { Layout } from './layout.js';

/** An inferred definition as YAML with comments: why each question was taken for what it is, and what was left alone. */
export function definitionYaml({ definition, roles }: Inference, layout: Layout, file: string): string {
  const why = new Map(roles.flatMap(({ question, why: reason }) => (question === null ? [] : [[question, reason] as const])));
  const { questions, ...head } = definition;
  const breaks = roles.filter(({ role }) => role === 'segment').map(({ column }) => column);
  const weight = roles.find(({ role }) => role === 'weight');
  const unused = roles.filter(({ question, role }) => question === null && !['weight', 'personal'].includes(role));
  const lines = [
    '# yaml-language-server: $schema=./schema.json',
    `# What csat read in ${comment(file)} (${layout.platform.name}, ${layout.headerRows} header ${layout.headerRows === 1 ? 'row' : 'rows'}, ${layout.encoding}).`,
    '# Correct what is wrong, then:  csat analyze <file> -s <this file>',
    stringify(head, { lineWidth: 0 }).trimEnd(),
  ];
  if (breaks.length > 0)
    lines.push(
      '# Groups that every metric could be broken down by; remove the # to do so:',
      `# segments: ${comment(JSON.stringify(breaks))}`,
    );
  if (weight !== undefined)
    lines.push(
      `# ${comment(JSON.stringify(weight.column))} looks like a weight; to apply it add  weight: ${comment(JSON.stringify(weight.column))}  under responses.`,
    );
  lines.push('questions:');
  for (const question of questions) {
    lines.push(`  # ${comment(why.get(question.id) ?? 'not recognised')}`);
    lines.push(stringify([question], { lineWidth: 0 }).trimEnd().replace(/^/gm, '  '));
  }
  for (const { column, role, why: reason } of unused)
    lines.push(`# not used: ${comment(JSON.stringify(column))} (${role}: ${comment(reason)})`);
  return `${lines.join('\n')}\n`;
}

const comment = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 160);

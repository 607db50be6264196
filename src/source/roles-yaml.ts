import { stringify } from 'yaml';
import type { Layout } from './layout.js';

/** What is said of the roles of a kind of file, each in a few words, and which lines show what else its definition can say. */
export interface RoleWords {
  kind: 'transactions' | 'tickets';
  why: Readonly<Record<string, string>>;
  further: readonly string[];
}

/** A definition as YAML with comments: the roles that were found (undefined: not found), and which columns were left alone. */
export function rolesYaml(
  { kind, why, further }: RoleWords,
  id: string,
  roles: Readonly<Record<string, string | string[] | undefined>>,
  layout: Layout,
  file: string,
): string {
  const named = Object.entries(roles).filter((entry): entry is [string, string | string[]] => entry[1] !== undefined);
  const used = new Set(named.flatMap(([, value]) => value));
  const unused = layout.columns.filter(({ key, role }) => !used.has(key) && role !== 'personal').map(({ key }) => key);
  const lines = [
    '# yaml-language-server: $schema=./schema.json',
    `# What csat read in ${comment(file)} (${layout.platform.name}, ${layout.headerRows} header ${layout.headerRows === 1 ? 'row' : 'rows'}, ${layout.encoding}).`,
    '# Correct what is wrong, then:  csat analyze <file> -s <this file>',
    stringify({ id, kind }).trimEnd(),
    `${kind}:`,
    ...named.map(([role, value]) => `  ${oneLine({ [role]: value })}   # ${why[role]}`),
    ...(unused.length === 0 ? [] : [`# not used: ${comment(JSON.stringify(unused))}`]),
    '# What else there is; remove the # to have it:',
    ...further.map((line) => `# ${line}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** A key with its value as YAML on one line. */
const oneLine = (entry: object): string =>
  stringify(entry, { lineWidth: 0, collectionStyle: 'flow' })
    .trim()
    .replace(/^\{\s*|\s*\}$/g, '');

const comment = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 160);

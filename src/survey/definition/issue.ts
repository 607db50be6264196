import type * as z from 'zod';
import { didYouMean, nearest } from '../../diagnostic.js';
import type { Path, Problem } from './problem.js';

type Issue = z.core.$ZodIssue;

/** What the schemas found, in words: one problem per unknown key and wrong value. `value` is the whole document. */
export function problemsOf(issues: readonly Issue[], value: unknown): Problem[] {
  return issues.flatMap((issue) => problems(issue, [], value));
}

function problems(issue: Issue, above: Path, value: unknown): Problem[] {
  const path = [...above, ...(issue.path as Path)];
  const found = valueAt(value, path);
  const wrong = (must: string, hint?: string): Problem[] => [
    {
      code: 'invalid-value',
      message: `${subject(path)} must be ${must}${found === undefined ? '' : `, not ${described(found)}`}`,
      hint,
      path,
    },
  ];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, issue.message.split(', '), path));
    case 'invalid_union':
      if (issue.discriminator !== undefined) return [unknownWord(path, found, issue.message.split(', '), keysAt(value, path.slice(0, -1)))];
      return (
        chosenBranch(issue.errors)?.flatMap((inner) => problems(inner, path, value)) ?? wrong(issue.message, quotes(found, issue.message))
      );
    case 'invalid_key':
      return [
        {
          code: 'invalid-value',
          message: `key ${described(path.at(-1))} must be ${issue.issues[0]?.message ?? 'another'}`,
          path,
          key: true,
        },
      ];
    case 'invalid_value':
      return [unknownWord(path, found, issue.values.map(String), [])];
    case 'invalid_type':
      if (found === undefined) return [{ code: 'missing-key', message: `key "${path.at(-1)}" is missing`, path }];
      return wrong(
        kinds[issue.expected] ?? issue.expected,
        issue.expected === 'array' ? brackets(found) : quotes(found, kinds[issue.expected]),
      );
    case 'too_small':
      return wrong(issue.origin === 'number' || issue.origin === 'int' ? `at least ${issue.minimum}` : issue.message);
    case 'too_big':
      return wrong(issue.origin === 'number' || issue.origin === 'int' ? `at most ${issue.maximum}` : issue.message);
    default:
      return wrong(issue.message);
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping',
};

function unknownKey(key: string, known: string[], parent: Path): Problem {
  const hint = () => didYouMean(key, known) ?? `known here: ${known.join(', ')}`;
  return { code: 'unknown-key', message: `key ${described(key)} is not known to this version`, hint, path: [...parent, key], key: true };
}

/** `beside` are the keys that stand where the word is missing: one of them may be its misspelt key. */
function unknownWord(path: Path, found: unknown, known: string[], beside: string[]): Problem {
  const wanted = String(path.at(-1));
  const typo = found === undefined ? nearest(wanted, beside) : undefined;
  if (typo !== undefined) return { ...unknownKey(typo, [wanted], path.slice(0, -1)), hint: `did you mean "${wanted}"?` };
  if (found === undefined) return { code: 'missing-key', message: `key "${wanted}" is missing`, hint: `one of ${known.join(', ')}`, path };
  const hint = () => didYouMean(String(found), known) ?? `known here: ${known.join(', ')}`;
  return { code: 'invalid-value', message: `${path.at(-1)} ${described(found)} is not known to this version`, hint, path };
}

/** Of several forms that a value may have, the one that it was meant to have: of its kind, though with faults inside. */
function chosenBranch(branches: Issue[][]): Issue[] | undefined {
  const wrongKind = (issue: Issue) => issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value');
  return branches.find((branch) => !branch.some((issue) => wrongKind(issue) || isWrongUnion(issue)));
}

/** A union within a union of which no form fits. */
function isWrongUnion(issue: Issue): boolean {
  return issue.code === 'invalid_union' && issue.path.length === 0 && chosenBranch(issue.errors) === undefined;
}

/** `7`, `true` and `null` are no text in YAML unless quoted. */
function quotes(found: unknown, must: string | undefined): string | undefined {
  if (!must?.includes('text')) return undefined;
  if (typeof found === 'number' || typeof found === 'boolean') return `put it in quotes, as "${found}", to have it as text`;
  return found === null ? 'put a word such as NULL in quotes to have it as text' : undefined;
}

function brackets(found: unknown): string | undefined {
  return typeof found === 'string' || typeof found === 'number' ? `write [${found}] for a list of one` : undefined;
}

function subject(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'the definition';
  return typeof last === 'string' ? `"${last}"` : `entry ${last + 1} of ${subject(path.slice(0, -1))}`;
}

function described(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a mapping';
  const text = String(value);
  return `"${text.length > 60 ? `${text.slice(0, 59)}…` : text}"`;
}

function keysAt(value: unknown, path: Path): string[] {
  const at = valueAt(value, path);
  return typeof at === 'object' && at !== null ? Object.keys(at) : [];
}

function valueAt(value: unknown, path: Path): unknown {
  let at = value;
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Record<string | number, unknown>)[step];
  }
  return at;
}

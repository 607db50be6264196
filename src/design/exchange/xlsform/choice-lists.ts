import type { Text } from '../../../survey/text.js';
import { asciiName, uniqueNames } from '../names.js';

/** A choice as a form has it. */
export interface Choice {
  name: string;
  label: Text;
}

/** The lists of choices of a form; questions with the same choices share one. */
export interface ChoiceLists {
  /** The name of the list with these choices; `wanted` names it when it is new. */
  nameOf(choices: readonly Choice[], wanted: string): string;
  all(): { list: string; choices: readonly Choice[] }[];
}

/** No list yet. */
export function choiceLists(): ChoiceLists {
  const lists = new Map<string, { list: string; choices: readonly Choice[] }>();
  const unique = uniqueNames();
  return {
    nameOf(choices, wanted) {
      const key = JSON.stringify(choices);
      const known = lists.get(key) ?? { list: unique(formName(wanted, 'list')), choices };
      lists.set(key, known);
      return known.list;
    },
    all: () => [...lists.values()],
  };
}

/** A name as forms allow it: ASCII letters, digits, `_` and `-`, no digit first. Source: XLSForm, pyxform 4. */
export function formName(text: string, fallback: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_-]*$/.test(text) ? text : asciiName(text);
  return plain === '' ? fallback : /^[0-9-]/.test(plain) ? `q_${plain}` : plain;
}

/** Names of choices, by their values: without spaces, which part several choices in a cell. */
export function choiceNames(values: readonly string[]): Map<string, string> {
  const unique = uniqueNames();
  return new Map(
    values.map((value, at) => [value, unique(/^[A-Za-z0-9_.-]+$/.test(value) ? value : asciiName(value) || `choice${at + 1}`)]),
  );
}

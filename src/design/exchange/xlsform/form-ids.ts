import type { Questionnaire } from '../../asked.js';
import { type LossLog, pathOf } from '../losses.js';
import { uniqueNames } from '../names.js';
import { choiceNames, formName } from './choice-lists.js';
import type { FormNames } from './write-condition.js';

/** All names of a form. */
export interface FormIds extends FormNames {
  /** The row that shows the labels above the rows of a matrix. */
  headerOf(id: string): string;
  /** The question that asks what else, for an option. */
  otherOf(id: string, value: string): string;
  languages: string[];
}

/** Names that the form itself uses. */
const OWN = ['intro', 'thanks', 'meta', 'instanceID', 'instanceName', 'start', 'end', 'today'];

/** Gives everything in a questionnaire its name in a form, and tells which names and values are others there. */
export function formIds({ asked, languages }: Questionnaire, losses: LossLog): FormIds {
  const unique = uniqueNames({ taken: OWN });
  const uniqueBase = uniqueNames({ taken: OWN });
  const names = new Map<string, string>();
  const bases = new Map<string, string>();
  const codes = new Map<string, Map<string, string>>();
  const name = (key: string, wanted: string): string => {
    const given = unique(wanted);
    names.set(key, given);
    return given;
  };
  const renamed = (is: string, id: string, ...path: (string | number)[]): void => {
    if (is !== id) losses.note('id', id, 'names of a form are ASCII letters, digits, - and _, each used once', path);
  };
  for (const one of asked) {
    const { question, part } = one;
    const path = pathOf(one);
    const base = bases.get(question.id) ?? uniqueBase(formName(question.id, `question${one.index + 1}`));
    if (part === null) renamed(name(one.id, base), question.id, ...path, 'id');
    else {
      if (!bases.has(question.id)) renamed(base, question.id, 'questions', one.index, 'id');
      const wanted = `${base}_${part}`;
      if (name(one.id, wanted) !== wanted)
        losses.note('part', one.id, 'its name is taken: it comes back as a question of its own', ['questions', one.index]);
    }
    bases.set(question.id, base);
    if (one.kind === 'matrix') {
      const own = names.get(one.id) as string;
      name(`${one.id} header`, `${own}_header`);
      for (const [at, row] of one.rows.entries()) {
        const given = name(`${one.id}.${row.id}`, `${own}_${formName(row.id, `row${at + 1}`)}`);
        renamed(given.slice(own.length + 1), row.id, ...path, 'rows', at, 'id');
      }
    }
    if (one.kind !== 'choice' && one.kind !== 'ranking') continue;
    const known = choiceNames(one.options.map(({ value }) => value));
    codes.set(one.id, known);
    for (const [at, { value, other }] of one.options.entries()) {
      if (known.get(value) !== value)
        losses.note('value of an option', one.id, 'names of choices have no spaces', [...path, 'options', at, 'value']);
      if (other && one.kind === 'choice') name(`${one.id} other ${value}`, `${names.get(one.id)}_${known.get(value)}_text`);
    }
  }
  return {
    nameOf: (id) => names.get(id) ?? id,
    codeOf: (question, value) => codes.get(question)?.get(value) ?? value,
    headerOf: (id) => names.get(`${id} header`) as string,
    otherOf: (id, value) => names.get(`${id} other ${value}`) as string,
    languages,
  };
}

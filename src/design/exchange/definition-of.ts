import { type Diagnostic, warning } from '../../diagnostic.js';
import type { DefinitionInput } from '../../survey/definition.js';
import type { Text } from '../../survey/text.js';
import type { Found, FoundQuestion } from './exchange.js';
import { type Names, renamedCondition } from './found-condition.js';
import { uniqueNames } from './names.js';
import { type QuestionInput, questionOf } from './question-of.js';
import { type Regrouped, regroup } from './regroup.js';
import { shareScales } from './share-scales.js';
import { unreadableForm } from './unreadable-form.js';
import { validId } from './valid-id.js';

/**
 * What was read, as a definition: ids valid and unique, types by wording, Kano and gap questions put together, scales shared.
 * Throws CsatError (exit 3) when nothing is asked.
 */
export function definitionOf(found: Found, file: string): { definition: DefinitionInput; notes: Diagnostic[] } {
  const notes = [...found.notes];
  const empty = found.asked.filter((one) => one.kind === 'matrix' && one.rows.length === 0);
  for (const { id } of empty) notes.push(warning('not-imported', `"${id}" is left out: it has no rows`, { where: { file } }));
  const languages = found.languages.length > 0 ? found.languages : ['en'];
  const groups = regroup(found.asked.filter((one) => !empty.includes(one)));
  if (groups.length === 0) throw unreadableForm(file, 'it asks nothing that could be taken over');
  const unique = uniqueNames();
  const ids = groups.map((group, index) => unique(validId(nameOf(group), `q${index + 1}`)));
  const names = namesOf(groups, ids);
  const questions = groups.map((group, index): QuestionInput => {
    const id = ids[index] as string;
    const first = firstOf(group);
    const shown = first.showIf === null ? null : renamedCondition(first.showIf, names, index);
    if (shown !== null && 'problem' in shown)
      notes.push(warning('not-imported', `the condition of "${nameOf(group)}": ${shown.problem}`, { where: { file } }));
    return questionOf(group, id, shown !== null && 'text' in shown ? shown.text : null, rowIdsOf(group), languages);
  });
  const { scales, shared } = shareScales(questions);
  const definition = {
    id: validId(found.name.toLowerCase(), 'survey'),
    ...given('title', found.title),
    languages,
    ...given('intro', found.intro),
    ...given('thanks', found.thanks),
    ...(Object.keys(scales).length > 0 ? { scales } : {}),
    ...(hasShortForm(groups) ? { kano: { table: 'three-point' } } : {}),
    questions: shared,
  } as DefinitionInput;
  return { definition, notes };
}

const given = (key: string, text: Text | null): object => (text === null || text === '' ? {} : { [key]: text });
/** Whether Kano questions have three answers instead of five. */
function hasShortForm(groups: readonly Regrouped[]): boolean {
  const sides = groups.flatMap((group) => (group.type === 'kano' ? [group.parts.get('functional')] : []));
  return sides.length > 0 && sides.every((side) => side?.kind === 'scale' && side.points.length === 3);
}

const firstOf = (group: Regrouped): FoundQuestion =>
  group.type === 'single' ? group.found : ([...group.parts.values()][0] as FoundQuestion);
const nameOf = (group: Regrouped): string => (group.type === 'single' ? group.found.id : group.name);

/** Ids of the rows of a matrix, without the name of the matrix before them. */
function rowIdsOf(group: Regrouped): string[] {
  if (group.type !== 'single' || group.found.kind !== 'matrix') return [];
  const { id, rows } = group.found;
  const unique = uniqueNames();
  return rows.map((row, index) => unique(validId(row.id.startsWith(`${id}_`) ? row.id.slice(id.length + 1) : row.id, `row${index + 1}`)));
}

/** How conditions of the file call questions, rows and parts, and how the definition does. */
function namesOf(groups: readonly Regrouped[], ids: readonly string[]): Names {
  const names: Names = new Map();
  for (const [index, group] of groups.entries()) {
    const id = ids[index] as string;
    if (group.type === 'single') names.set(group.found.id, { id, index });
    else for (const [part, { id: name }] of group.parts) names.set(name, { id: `${id}.${part}`, index });
  }
  for (const [index, group] of groups.entries()) {
    if (group.type !== 'single' || group.found.kind !== 'matrix') continue;
    const rowIds = rowIdsOf(group);
    for (const [at, row] of group.found.rows.entries())
      for (const name of [`${group.found.id}.${row.id}`, row.column])
        if (!names.has(name)) names.set(name, { id: `${ids[index]}.${rowIds[at]}`, index });
  }
  return names;
}

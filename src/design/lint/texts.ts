import { hasParts, partsOf } from '../../survey/definition/parts.js';
import type { Path } from '../../survey/definition/problem.js';
import type { ScaleDefinition } from '../../survey/definition/scale.js';
import type { Definition } from '../../survey/definition.js';
import type { Text } from '../../survey/text.js';
import type { PlacedQuestion } from './placed-question.js';

/** A text of the definition that respondents read, and where it stands. */
export interface LocalText {
  path: Path;
  text: Text;
  /** stem: what is asked. row: what is rated in a row of a matrix. label: an answer. frame: everything around the questions. */
  role: 'stem' | 'row' | 'label' | 'frame';
}

/** Every text that respondents read, as far as it is written. */
export function textsOf(definition: Definition, questions: readonly PlacedQuestion[]): LocalText[] {
  const { scales = {} } = definition;
  const frame = (['title', 'intro', 'thanks', 'recall'] as const).flatMap((key) => one([key], definition[key], 'frame'));
  return [
    ...frame,
    ...Object.entries(scales).flatMap(([id, scale]) => labels(['scales', id], scale)),
    ...questions.flatMap(textsOfQuestion),
  ];
}

function textsOfQuestion({ question, index }: PlacedQuestion): LocalText[] {
  const path: Path = ['questions', index];
  const texts = one([...path, 'text'], question.text, 'stem');
  if ('help' in question) texts.push(...one([...path, 'help'], question.help, 'frame'));
  if ('unit' in question) texts.push(...one([...path, 'unit'], question.unit, 'label'));
  if ('rows' in question) texts.push(...question.rows.flatMap(({ text }, row) => one([...path, 'rows', row, 'text'], text, 'row')));
  if ('options' in question) {
    texts.push(...(question.options ?? []).flatMap(({ label }, option) => one([...path, 'options', option, 'label'], label, 'label')));
  }
  if ('scale' in question) texts.push(...labels([...path, 'scale'], question.scale));
  if (!hasParts(question)) return texts;
  const parts = partsOf(question).flatMap(({ name, rating }) => [
    ...one([...path, name, 'text'], rating.text, 'stem'),
    ...labels([...path, name, 'scale'], rating.scale),
  ]);
  return [...texts, ...parts];
}

const one = (path: Path, text: Text | undefined, role: LocalText['role']): LocalText[] =>
  text === undefined ? [] : [{ path, text, role }];

function labels(path: Path, scale: ScaleDefinition | string | undefined): LocalText[] {
  if (typeof scale !== 'object') return [];
  return Object.entries(scale.labels ?? {}).flatMap(([point, text]) => one([...path, 'labels', point], text, 'label'));
}

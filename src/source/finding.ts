import { type Diagnostic, error, warning } from '../diagnostic.js';
import type { DefinitionInput } from '../survey/definition.js';
import type { SourceColumn } from './layout.js';
import type { ColumnProfile } from './profile.js';

/** A question as a definition writes it. */
export type QuestionInput = DefinitionInput['questions'][number];

/** What a column was taken for: the question that it becomes, or null, with the reason. */
export interface Finding {
  question: QuestionInput | null;
  role: string;
  why: string;
  /** What the user must settle before the column can be analysed. */
  note?: Diagnostic;
}

/** The number of responses with any answer in a column. */
export const sizeOf = ({ answers, overflow }: ColumnProfile): number => answers.reduce((sum, { n }) => sum + n, overflow);

/** A question's text, as far as it says more than its column's name. */
export const textOf = (column: SourceColumn): { text?: string } => (column.question === column.key ? {} : { text: column.question });

/** A scale question that cannot be read without the user: no figure, and an error that says what to declare. */
export function unclearScale(column: SourceColumn, why: string): Finding {
  const hint =
    'in the definition:  scale: {points: 0..10, labels: {0: "1", 1: "2", …}} for places, or {points: …, labels: {…}} with what each number says';
  return {
    question: null,
    role: 'unclear',
    why,
    note: error('option-numbers', `"${column.key}" has numbers that cannot be read for certain: ${why}`, {
      where: { subject: column.key },
      hint,
    }),
  };
}

/** A scale whose numbers are places of options, 1 to 11 for 0 to 10: they were read one lower. */
export const shiftedScale = (column: SourceColumn): Diagnostic =>
  warning('option-numbers', `"${column.key}" holds the places of options, 1 to 11, read as the points 0 to 10`, {
    where: { subject: column.key },
    hint: 'an 11 proves it; exported as texts the points stand in the file themselves',
  });

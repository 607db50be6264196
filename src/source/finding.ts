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
}

/** The number of responses with any answer in a column. */
export const sizeOf = ({ answers, overflow }: ColumnProfile): number => answers.reduce((sum, { n }) => sum + n, overflow);

/** A question's text, as far as it says more than its column's name. */
export const textOf = (column: SourceColumn): { text?: string } => (column.question === column.key ? {} : { text: column.question });

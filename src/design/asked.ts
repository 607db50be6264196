import type { Question } from '../survey/definition/question.js';
import type { Logic } from '../survey/show-if.js';
import type { Text } from '../survey/text.js';

/** A definition as respondents meet it: what is shown in which order, every scale and answer settled, questions in parts taken apart. */
export interface Questionnaire {
  id: string;
  title: Text;
  /** The first is the base. */
  languages: string[];
  intro: Text | null;
  thanks: Text | null;
  asked: Asked[];
}

/** One thing to answer, or to read. */
export type Asked = Common & Answering;

/** What can be answered, and how. */
export type Answering =
  | { kind: 'scale'; points: Point[]; notApplicable: Text | null }
  | { kind: 'matrix'; rows: Row[]; points: Point[]; notApplicable: Text | null; randomize: boolean }
  | { kind: 'choice'; several: boolean; options: Option[]; randomize: boolean }
  | { kind: 'ranking'; options: Option[]; randomize: boolean }
  | { kind: 'text'; lines: number }
  | { kind: 'number'; min: number | null; max: number | null; unit: Text | null }
  | { kind: 'date' | 'consent' | 'note' };

/** What everything that is asked or shown has. */
export interface Common {
  /** As conditions and columns call it: a question, or a part of one (`hotspot.functional`). */
  id: string;
  /** The question of the definition that it is, or is a part of. */
  question: Question;
  /** Its place in `questions` of the definition. */
  index: number;
  /** The part that it is of a question in parts; null for a question of its own. */
  part: string | null;
  text: Text;
  help: Text | null;
  required: boolean;
  newPage: boolean;
  showIf: Logic | null;
  /** The column that the answers are read from; null for what has none, one per row or per option, or where an option has its own. */
  column: string | null;
}

/** A point of a scale, with its words where it has some. */
export interface Point {
  value: number;
  label: Text | null;
}

/** What is rated in one row of a matrix. */
export interface Row {
  id: string;
  text: Text;
  column: string;
}

/** An answer to choose. */
export interface Option {
  value: string;
  label: Text;
  other: boolean;
  exclusive: boolean;
  /** The column of this option where each has its own. */
  column: string | null;
}

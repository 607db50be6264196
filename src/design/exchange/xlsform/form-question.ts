import type { Logic } from '../../../survey/show-if.js';
import type { FoundQuestion } from '../exchange.js';
import type { SheetRow } from './read-sheets.js';

/** A question of a form, with the group that it stands in. */
export interface FormQuestion {
  question: FoundQuestion;
  row: SheetRow;
  group: FormGroup | null;
}

/** A group of a form. */
export interface FormGroup {
  name: string;
  row: SheetRow;
  showIf: Logic | null;
}

/** Tells what could not be taken over, and in which row. */
export type Lost = (message: string, row?: number) => void;

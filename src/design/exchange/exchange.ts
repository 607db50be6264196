import type { Diagnostic } from '../../diagnostic.js';
import type { Logic } from '../../survey/show-if.js';
import type { Text } from '../../survey/text.js';
import type { Answering, Common, Questionnaire } from '../asked.js';
import type { ColumnMap } from './column-map.js';
import type { Loss } from './losses.js';

/** A survey platform, or one of its formats, that a questionnaire can be written for. */
export interface Exporter {
  id: string;
  name: string;
  /** Ending of its files, without the dot. */
  extension: string;
  /** True: a form has one language only. */
  oneLanguage: boolean;
  /** How the responses are to be taken from the platform, so that the columns are found in them. */
  responses: string;
  /** `language` is the one to write where a form has one only. */
  export(questionnaire: Questionnaire, language: string): Promise<Exported>;
}

/** A questionnaire as a platform takes it, what could not be carried over, and where its answers will stand. */
export interface Exported {
  content: string | Uint8Array;
  losses: Loss[];
  columns: ColumnMap;
}

/** A platform, or one of its formats, that a questionnaire can be read from. */
export interface Importer {
  id: string;
  name: string;
  /** What a file asks, and what of it could not be taken over. Throws CsatError (exit 3) when it is no file of the platform. */
  import(bytes: Uint8Array, file: string): Promise<Found>;
}

/** A questionnaire as a file of a platform has it. */
export interface Found {
  /** A word for the survey: its name there, or its title. */
  name: string;
  title: Text | null;
  languages: string[];
  intro: Text | null;
  thanks: Text | null;
  asked: FoundQuestion[];
  notes: Diagnostic[];
}

/**
 * One thing to answer as a file has it: `id` is its name there, conditions call questions by these names and rows by `name.row`,
 * columns are those of the responses that the platform exports.
 */
export type FoundQuestion = Omit<Common, 'question' | 'index' | 'part'> & {
  showIf: Logic | null;
  /** What is stored for "does not apply", where that is not what is shown. */
  notApplicableCode?: string;
} & Answering;

import type { DefinitionInput } from '../../survey/definition.js';
import type { Words } from './words.js';

/** A question as a definition has it, with every text in both languages. */
export type QuestionInput = DefinitionInput['questions'][number];

/** What templates are filled in with. */
export interface Details {
  /** What is asked about: a company, a brand, a product, a system. */
  brand: Words;
  /** What could be offered. */
  features: readonly Words[];
  /** Where customers meet the company. */
  touchpoints: readonly Words[];
}

/** Questions on one subject, ready to be filled in and put together with others. */
export interface Template {
  id: string;
  title: Words;
  /** One line: what it tells, or what it asks. */
  about: Words;
  /** Where the method and the wording come from. */
  source: string;
  /** What it is filled in with, and the usual words for it. */
  options: Partial<Details>;
  /** true: asks for personal data, which needs consent. */
  personal?: boolean;
  /** The questions, in the order in which they are asked. Ids are the same whatever the details, but for one per feature. */
  questions(details: Details): QuestionInput[];
  /** Analyses over several of them, as definitions have them. */
  metrics?: NonNullable<DefinitionInput['metrics']>;
}

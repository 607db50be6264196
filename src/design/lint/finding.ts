import type { Diagnostic, Place } from '../../diagnostic.js';
import type { Language } from '../../survey/text.js';
import type { Estimate } from './estimate.js';
import type { Severity } from './rule.js';

/** What is wrong in a questionnaire, by which rule, and where. */
export interface Finding {
  rule: string;
  severity: Severity;
  /** 1 or 2 for wording: by a pattern that is rarely wrong, or by a word that may be harmless. Null for everything else. */
  tier: 1 | 2 | null;
  /** The question by its id; null for the questionnaire as a whole. */
  question: string | null;
  /** The language of the text that is meant; null where no text is. */
  language: Language | null;
  message: string;
  hint: string;
  where: Place;
}

/** All that was found in one definition. */
export interface Linted {
  file: string;
  /** In the order of the file. */
  findings: Finding[];
  /** What is wrong with the definition itself, which no rule tells of. */
  problems: Diagnostic[];
  questions: number;
  /** How long it takes to fill in; null when no question could be read. */
  estimate: Estimate | null;
}

/** Whether a severity is at least another. */
export function isAtLeast(severity: Severity, least: Severity): boolean {
  const order: Severity[] = ['info', 'warn', 'error'];
  return order.indexOf(severity) >= order.indexOf(least);
}

import type { Path } from '../../survey/definition/problem.js';
import type { Language } from '../../survey/text.js';
import type { Draft } from './draft.js';

/** How grave a finding is. Errors make an answer useless, warnings doubtful; information is shown when asked for. */
export type Severity = 'error' | 'warn' | 'info';

/** Words in every language that findings are told in. */
export type Said = Readonly<Record<Language, string>>;

/** A rule of good questionnaires, one per file; the file is called by its id. */
export interface Rule {
  id: string;
  /** What its findings are unless one says otherwise. */
  severity: Severity;
  /** What it catches and why that matters. */
  about: Said;
  /** Where the rule is published. */
  source: string;
  /** Questions of a standard instrument are left alone: their wording is not for its user to change. */
  sparesInstruments?: true;
  check(draft: Draft): Found[];
}

/** Something that a rule has found, before levels and suppressions of the definition are applied. */
export interface Found {
  /** What is meant; the question is known by it. */
  path: Path;
  /** The language of the text that is meant; left out where no text is. */
  language?: Language;
  severity?: Severity;
  /** How sure a rule about wording is: 1 by a pattern that is rarely wrong, 2 by a word that may be harmless. Left out: not about wording. */
  tier?: 1 | 2;
  message: Said;
  hint: Said;
  /** Findings with the same word here are one, as a scale that several questions share: the first of them is told. */
  once?: string;
}

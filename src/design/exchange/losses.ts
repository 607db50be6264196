import type { Diagnostic } from '../../diagnostic.js';
import type { FindPlace, Path } from '../../survey/definition/problem.js';
import type { Asked } from '../asked.js';

/** Something of a definition that does not go over to a platform. */
export interface Loss {
  /** What it is, as `show-if of "why"`. */
  what: string;
  why: string;
  /** warning: respondents meet something else, or answers cannot be read back. info: nobody but the analyst is concerned. */
  severity: 'warning' | 'info';
  /** The values of the definition that are meant; the first is where the loss is told. */
  paths: Path[];
}

/** Losses as they are found. */
export interface LossLog {
  /** One loss of its own. */
  warn(key: string, subject: string | null, why: string, ...paths: Path[]): void;
  /** One more case of a loss that is told once for all its subjects. */
  note(key: string, subject: string | null, why: string, ...paths: Path[]): void;
  all(): Loss[];
}

/** Subjects that one line names. */
const MOST_NAMED = 4;

/** An empty log. */
export function lossLog(): LossLog {
  const warnings: Loss[] = [];
  const notes = new Map<string, { key: string; why: string; subjects: string[]; paths: Path[] }>();
  return {
    warn: (key, subject, why, ...paths) =>
      void warnings.push({ what: named(key, subject === null ? [] : [subject]), why, severity: 'warning', paths }),
    note(key, subject, why, ...paths) {
      const known = notes.get(`${key}\n${why}`) ?? { key, why, subjects: [], paths: [] };
      if (subject !== null && !known.subjects.includes(subject)) known.subjects.push(subject);
      known.paths.push(...paths);
      notes.set(`${key}\n${why}`, known);
    },
    all: () => [
      ...warnings,
      ...[...notes.values()].map(({ key, why, subjects, paths }): Loss => ({ what: named(key, subjects), why, severity: 'info', paths })),
    ],
  };
}

function named(key: string, subjects: readonly string[]): string {
  if (subjects.length === 0) return key;
  const shown = subjects.slice(0, MOST_NAMED).map((subject) => `"${subject}"`);
  const more = subjects.length - shown.length;
  return `${key} of ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** Losses as diagnostics, each at its place in the file of the definition. */
export const lossDiagnostics = (losses: readonly Loss[], place: FindPlace): Diagnostic[] =>
  losses.map(({ what, why, severity, paths: [path] }) => ({
    code: 'not-carried',
    severity,
    message: `${what}: ${why}`,
    where: path === undefined ? undefined : shortPlace(place(path, 'key')),
  }));

/** A place without its source line: a report of what is lost underlines nothing as wrong. */
const shortPlace = ({ file, line, column }: ReturnType<FindPlace>): ReturnType<FindPlace> => ({ file, line, column });

/** Where a question of a questionnaire, or a part of one, stands in the definition. */
export const pathOf = ({ index, part }: Asked): Path => ['questions', index, ...(part === null ? [] : [part])];

import { Chalk } from 'chalk';

/** The few colours there are. None of them says anything that the words and marks do not say too. */
export interface Ink {
  strong(text: string): string;
  accent(text: string): string;
  warning(text: string): string;
  faint(text: string): string;
}

/** Sixteen-colour ink, which follows the terminal's own theme; without colour the text as it is. */
export function ink(color: boolean): Ink {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  return {
    strong: (text) => chalk.bold(text),
    accent: (text) => chalk.cyan(text),
    warning: (text) => chalk.yellow(text),
    faint: (text) => chalk.dim(text),
  };
}

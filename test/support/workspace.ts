import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A folder of its own for the files of one test file. */
export interface Workspace {
  /** The path of a name in it. */
  path(name: string): string;
  /** Writes a file and gives its path. */
  write(name: string, content: string | Uint8Array): string;
  /** The text of a file; null when it is not there. */
  read(name: string): string | null;
  /** What is in it, sorted. */
  list(): string[];
}

/** A new empty folder, removed when all tests of the calling file are done. */
export function workspace(): Workspace {
  const folder = mkdtempSync(join(tmpdir(), 'csat-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const path = (name: string): string => join(folder, name);
  return {
    path,
    write(name, content) {
      writeFileSync(path(name), content);
      return path(name);
    },
    read: (name) => (existsSync(path(name)) ? readFileSync(path(name), 'utf8') : null),
    list: () => readdirSync(folder).sort(),
  };
}

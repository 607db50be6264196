import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { progressOn } from '../../src/cli/progress.js';

function shownOn(err: boolean, quiet: boolean): string {
  let text = '';
  const world = {
    stdin: Readable.from([]),
    out: () => {
      throw new Error('progress belongs to standard error');
    },
    err: (more: string) => {
      text += more;
    },
    drained: async () => {},
    env: {},
    terminal: { out: true, err },
    width: 80,
  };
  const progress = progressOn(world, quiet);
  progress.show(100_000);
  progress.show(200_000);
  progress.clear();
  progress.clear();
  return text;
}

describe('progressOn', () => {
  it('counts on a terminal and leaves nothing there', () => {
    expect(shownOn(true, false)).toBe('\r100,000 records read\r200,000 records read\r\u001b[K');
  });

  it.each([
    ['no terminal', false, false],
    ['quiet', true, true],
  ])('is silent: %s', (_, err, quiet) => {
    expect(shownOn(err, quiet)).toBe('');
  });
});

import { expect, test } from 'vitest';
import { stem } from '../../src/render/stem.js';

test.each([
  ['reports/2026-09.json', '2026-09'],
  ['C:\\reports\\september.csv.gz', 'september'],
  ['2026-09', '2026-09'],
  ['.json', '.json'],
  ['-', '-'],
])('of %s is %s', (name, expected) => expect(stem(name)).toBe(expected));

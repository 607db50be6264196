import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reference } from './reference.js';

interface Check {
  id: string;
  value: number | string | boolean;
  tolerance: { exact?: true; abs?: number; rel?: number };
}

/** Values found, by the id of the check. */
export type Found = Readonly<Record<string, Value>>;

type Value = number | string | boolean | null | undefined;

/**
 * Holds what `find` finds to every check of a file of reference values. `leftOut` says which ids are not looked at, and why;
 * any other id that is not found is a failure, and so is a reason that leaves nothing out.
 */
export function holdToOracle(
  path: string,
  data: string,
  find: (dataPath: string) => Promise<Found>,
  leftOut: [ids: RegExp, why: string][],
): void {
  const [oracle, file] = [reference(path), reference(data)];
  const there = oracle.there && file.there;
  describe.skipIf(!there)(`${path}${there ? '' : ': skipped, the file is not there (CSAT_REFERENCE)'}`, () => {
    const { checks, versions } = there
      ? (JSON.parse(readFileSync(oracle.path, 'utf8')) as { checks: Check[]; versions: Record<string, string> })
      : { checks: [], versions: {} };
    const isLeftOut = (id: string): boolean => leftOut.some(([ids]) => ids.test(id));
    const held = checks.filter(({ id }) => !isLeftOut(id));

    it('every reason leaves something out', () => {
      for (const [ids, why] of leftOut)
        expect(
          checks.some(({ id }) => ids.test(id)),
          why,
        ).toBe(true);
    });

    it(`all ${held.length} others hold (${Object.entries(versions).flat().join(' ')})`, async () => {
      const found = await find(file.path);
      expect(held.map(({ id }) => id).filter((id) => found[id] == null)).toEqual([]);
      expect(held.filter((check) => !holds(found[check.id], check)).map(({ id, value }) => ({ id, value, found: found[id] }))).toEqual([]);
    }, 30_000);
  });
}

/** Exact: equal, numbers in the 12 significant digits that the reference has. */
function holds(found: Value, { value, tolerance: { abs, rel } }: Check): boolean {
  if (typeof value !== 'number') return found === value;
  if (typeof found !== 'number') return false;
  if (abs === undefined && rel === undefined) return Number(found.toPrecision(12)) === value;
  return Math.abs(found - value) <= (abs ?? Math.abs(value) * (rel ?? 0));
}

import { expect } from 'vitest';
import { CsatError } from '../../../src/diagnostic.js';

/** The known mistake with which some work ends; the test fails when it ends otherwise. */
export async function failureOf(work: Promise<unknown>): Promise<CsatError> {
  const problem = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(problem).toBeInstanceOf(CsatError);
  return problem as CsatError;
}

import * as z from 'zod';

/** A standard instrument, whose wording is not for its user to change: rules about wording leave it alone. */
export const instrumentSchema = z
  .enum(['nps', 'csat', 'ces', 'kano', 'servqual', 'servperf', 'sus', 'umux-lite', 'acsi'])
  .describe('The standard instrument that the question is taken from, as sus: lint leaves its wording alone');

/** Findings that are meant to be so, each with the reason. */
export const lintIgnoreSchema = z
  .record(z.string(), z.string().min(5, 'the reason, in a few words'))
  .describe('Findings of lint that are meant to be so, as {absolutes: quoted from the contract}');

/** How grave the findings of each rule are taken here. */
export const lintLevelsSchema = z
  .record(z.string(), z.enum(['off', 'info', 'warn', 'error']))
  .describe('How grave the findings of a rule are here, as {scale-no-midpoint: off}');

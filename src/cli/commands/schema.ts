import { CsatError, didYouMean, error } from '../../diagnostic.js';
import type { Io } from '../io.js';

/** `csat schema survey|report`: JSON Schemas, made from the same source that validates. */
export async function schemaCommand(what: string, io: Io): Promise<number> {
  if (what === 'survey') {
    const { definitionJsonSchema } = await import('../../survey/json-schema.js');
    io.out(`${JSON.stringify(definitionJsonSchema(), null, 2)}\n`);
  } else if (what === 'report') {
    const { reportJsonSchema } = await import('../../report/json-schema.js');
    io.out(`${JSON.stringify(reportJsonSchema(), null, 2)}\n`);
  } else {
    throw new CsatError(
      error('unknown-schema', `there is no schema of "${what}"`, {
        hint: didYouMean(what, ['survey', 'report']) ?? 'there are survey and report',
      }),
      2,
    );
  }
  return 0;
}

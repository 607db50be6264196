import * as z from 'zod';
import { definitionSchema } from './definition.js';

/** The JSON Schema (draft 2020-12) of survey definitions as they are written, for editors and other programs. */
export function definitionJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(definitionSchema, { target: 'draft-2020-12', io: 'input' });
  return { $schema, $id: 'urn:csat:survey:1', title: 'csat survey definition', ...schema };
}

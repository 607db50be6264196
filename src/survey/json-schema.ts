import * as z from 'zod';
import { ticketsSchema } from './definition/tickets.js';
import { transactionsSchema } from './definition/transactions.js';
import { definitionSchema } from './definition.js';

/** The JSON Schema (draft 2020-12) of definitions as they are written, one for each kind, for editors and other programs. */
export function definitionJsonSchema(): object {
  const kinds = [definitionSchema, transactionsSchema(), ticketsSchema()].map((schema) => {
    const { $schema: _, ...kind } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' });
    return kind;
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:csat:survey:1',
    title: 'csat survey definition',
    description: 'What a file holds: responses (unless kind says otherwise), transactions or tickets',
    oneOf: kinds,
  };
}

import * as z from 'zod';
import { reportSchema } from './report.js';

/** The JSON Schema (draft 2020-12) of the report document. */
export function reportJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(reportSchema);
  return { $schema, $id: 'urn:csat:report:1', title: 'csat report', ...schema };
}

import * as z from 'zod';
import { reportSchema } from './report.js';

/** The JSON Schema (draft 2020-12) of the report document. */
export const reportJsonSchema = (): object => ({
  $id: 'csat-report/1',
  title: 'csat report',
  ...z.toJSONSchema(reportSchema),
});

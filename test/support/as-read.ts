import { json } from '../../src/render/json.js';
import { type Report, reportSchema } from '../../src/report/report.js';

/** A report as it is read again from its JSON, which must be valid. */
export const asRead = (report: Report): Report =>
  reportSchema.parse(JSON.parse(json.render(report, { width: 80, color: false, full: false })));

import { trendRenderers } from '../../render/trend.js';
import type { Report } from '../../report/report.js';
import { trendOf } from '../../report/trend.js';
import type { WritingOptions } from '../compare/options.js';
import { documentFormats, writeDocument } from '../compare/write-document.js';
import type { Io } from '../io.js';
import { mistakes } from '../mistakes.js';
import { readReport } from '../read-report.js';
import { refuseOutputs } from '../write-output.js';

/** `csat trend`: headline figures over many reports, one line each. */
export async function trendCommand(files: readonly string[], options: WritingOptions, io: Io): Promise<number> {
  const { keep, tell } = mistakes();
  await keep(() => documentFormats(options.output));
  await keep(() => refuseOutputs(options.output ?? [], files));
  const reports = await Promise.all(files.map((file) => keep(() => readReport(file))));
  tell();
  const trend = trendOf(files.map((name, at) => ({ name, report: reports[at] as Report })));
  await writeDocument(trend, trendRenderers, options, io);
  return 0;
}

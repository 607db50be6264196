import { analyze } from '../../analyze.js';
import type { Io } from '../io.js';
import { openInput } from '../open-input.js';
import { overridesOf, type ReadingOptions } from '../overrides.js';
import { plural } from '../plural.js';
import { printDiagnostics } from '../print-diagnostics.js';
import { readDefinition } from '../read-definition.js';

/** `csat check`: says what is wrong, or what was found right. */
export async function checkCommand(survey: string, file: string | undefined, options: ReadingOptions, io: Io): Promise<number> {
  const loaded = await readDefinition(survey);
  const questions = loaded.definition.questions.length;
  if (file === undefined) {
    io.out(`${survey}: ${plural(questions, 'question')}, no problem found\n`);
    return 0;
  }
  const overrides = overridesOf(options);
  const { input, close } = await openInput(file, io.stdin);
  try {
    const report = await analyze(input, { loaded, overrides });
    io.err(printDiagnostics(report.diagnostics));
    const invalid = report.quality.filter((line) => line.invalid > 0);
    for (const { column, question, invalid: count, examples } of invalid) {
      const shown = examples
        .map(
          ({ value, count: times, firstRow }) =>
            `${JSON.stringify(value)} ${times}×${firstRow === null ? '' : ` first in row ${firstRow}`}`,
        )
        .join(', ');
      io.err(
        printDiagnostics([
          {
            code: 'invalid-answers',
            severity: 'warning',
            message: `"${question}": ${plural(count, 'answer')} in column "${column}" ${count === 1 ? 'is' : 'are'} off its scale: ${shown}`,
            where: { file },
          },
        ]),
      );
    }
    const failed = report.diagnostics.some(({ severity }) => severity === 'error');
    io.out(
      `${survey}: ${plural(questions, 'question')}, all bound to columns of ${file}; ${plural(report.source.included, 'response')}, ${failed ? 'but not all could be read' : invalid.length === 0 ? 'all answers on their scales' : `${plural(invalid.length, 'column')} with answers off the scale`}\n`,
    );
    return failed ? 3 : 0;
  } finally {
    await close();
  }
}

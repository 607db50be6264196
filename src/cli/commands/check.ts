import type { Source } from '../../analyze/source.js';
import { analyze } from '../../analyze.js';
import { type Diagnostic, warning } from '../../diagnostic.js';
import { plan } from '../../metrics/plan.js';
import type { Report } from '../../report/report.js';
import type { Overrides } from '../../source/layout.js';
import { bind } from '../../survey/bind.js';
import { type AnyDefinition, asQuestions, type Loaded, type LoadedDefinition } from '../../survey/load.js';
import { namedColumns } from '../../survey/named-columns.js';
import { checkTickets } from '../check-tickets.js';
import { checkTransactions } from '../check-transactions.js';
import type { Io } from '../io.js';
import { mistakes } from '../mistakes.js';
import { openSource } from '../open-source.js';
import { overridesOf, type ReadingOptions } from '../overrides.js';
import { plural } from '../plural.js';
import { printDiagnostics } from '../print-diagnostics.js';
import { readAnyDefinition } from '../read-definition.js';

/** `csat check`: says what is wrong, or what was found right. */
export async function checkCommand(survey: string, file: string | undefined, options: ReadingOptions, io: Io): Promise<number> {
  const { keep, tell } = mistakes();
  const overrides = await keep(() => overridesOf(options));
  const read = await keep(() => readAnyDefinition(survey));
  const opened = file === undefined ? undefined : await keep(() => openSource(file, io));
  try {
    tell();
    const { definition, place } = read as Loaded<AnyDefinition>;
    const input = opened?.input;
    if (definition.kind === 'transactions') return await checkTransactions({ definition, place }, survey, input, overrides, io);
    if (definition.kind === 'tickets') return await checkTickets({ definition, place }, survey, input, overrides, io);
    return await checkQuestions(asQuestions({ definition, place }), survey, input, overrides, io);
  } finally {
    opened?.close();
  }
}

async function checkQuestions(
  loaded: LoadedDefinition,
  survey: string,
  input: Source | undefined,
  overrides: Overrides | undefined,
  io: Io,
): Promise<number> {
  const questions = plural(loaded.definition.questions.length, 'question');
  if (input === undefined) {
    plan(bind(loaded.definition, namedColumns(loaded.definition), loaded.place), loaded.place);
    io.out(`${survey}: ${questions}, no problem found\n`);
    return 0;
  }
  const report = await analyze(input, { loaded, overrides });
  const strays = strayAnswers(report, input.name);
  io.err(printDiagnostics([...report.diagnostics, ...strays]));
  const failed = report.diagnostics.some(({ severity }) => severity === 'error');
  const found = failed
    ? 'but not all could be read'
    : strays.length === 0
      ? 'all answers on their scales'
      : `${plural(strays.length, 'column')} with answers off the scale`;
  io.out(`${survey}: ${questions}, all bound to columns of ${input.name}; ${plural(report.source.included, 'response')}, ${found}\n`);
  return failed ? 3 : 0;
}

/** Columns with answers off their scale, as far as the report does not tell of them already. */
function strayAnswers({ quality, diagnostics }: Report, file: string): Diagnostic[] {
  const told = new Set(diagnostics.map(({ where }) => where?.subject));
  return quality
    .filter(({ column, question, invalid }) => invalid > 0 && !told.has(column) && !told.has(question))
    .map(({ column, question, invalid, examples }) => {
      const [answers, where] = [plural(invalid, 'answer'), { file, row: examples[0]?.firstRow ?? undefined }];
      const shown = examples.map(({ value, count }) => `${JSON.stringify(value)} ${count}×`).join(', ');
      return warning('invalid-answers', `"${question}": ${answers} in column "${column}" off its scale: ${shown}`, { where });
    });
}

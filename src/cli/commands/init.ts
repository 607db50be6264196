import { existsSync } from 'node:fs';
import { idOf } from '../../analyze/id-of.js';
import { lookAtTransactions, rolesInDefinition } from '../../analyze/look-at-transactions.js';
import { openTable } from '../../analyze/open-table.js';
import { openTickets, ticketRolesInDefinition } from '../../analyze/open-tickets.js';
import type { Source } from '../../analyze/source.js';
import { openSurvey } from '../../analyze.js';
import { CsatError, type Diagnostic, error } from '../../diagnostic.js';
import { definitionYaml } from '../../source/definition-yaml.js';
import { kindOf } from '../../source/kind-of.js';
import type { Overrides } from '../../source/layout.js';
import { ticketsYaml } from '../../source/tickets-yaml.js';
import { transactionsYaml } from '../../source/transactions-yaml.js';
import { ticketsSchema } from '../../survey/definition/tickets.js';
import type { Io } from '../io.js';
import { mistakes } from '../mistakes.js';
import { type OpenedSource, openSource } from '../open-source.js';
import { overridesOf, type ReadingOptions } from '../overrides.js';
import { printDiagnostics } from '../print-diagnostics.js';
import { refuseOutputs, writeOutputs } from '../write-output.js';

/** `csat init`: the definition that analyze would infer, commented, to correct and keep. */
export async function initCommand(file: string, options: ReadingOptions & { output?: string; force?: boolean }, io: Io): Promise<number> {
  const { output, force = false } = options;
  const { keep, tell } = mistakes();
  const overrides = await keep(() => overridesOf(options));
  if (output !== undefined) await keep(() => refuseOutputs([output], [file]));
  if (output !== undefined && !force) await keep(() => refuseExisting(output));
  const opened = await keep(() => openSource(file, io));
  try {
    tell();
    const { input } = opened as OpenedSource;
    const { yaml, notes } = await definitionOf(input, overrides);
    io.err(printDiagnostics(notes.filter(({ severity }) => severity !== 'info')));
    if (output === undefined) io.out(yaml);
    else {
      await writeOutputs([{ path: output, content: yaml }]);
      io.err(`${output} is written; correct it, then:  csat analyze ${input.name} -s ${output}\n`);
    }
    return 0;
  } finally {
    opened?.close();
  }
}

/** What a file seems to hold, as a definition of its kind. */
async function definitionOf(input: Source, overrides: Overrides | undefined): Promise<{ yaml: string; notes: Diagnostic[] }> {
  const table = await openTable(input, { overrides });
  const { layout, name } = table;
  const kind = kindOf(layout);
  if (kind === 'transactions') {
    const seen = await lookAtTransactions(table);
    return { yaml: transactionsYaml(seen.id, rolesInDefinition(seen), layout, name), notes: seen.notes };
  }
  if (kind === 'tickets') {
    const opened = await openTickets(table, ticketsSchema().parse({ id: idOf(name), kind }), null, {});
    return { yaml: ticketsYaml(idOf(name), ticketRolesInDefinition(opened), layout, name), notes: [...layout.notes, ...opened.notes] };
  }
  const { inference } = await openSurvey(input, { overrides });
  if (inference === null) throw new RangeError('without a definition there is an inference');
  return { yaml: definitionYaml(inference, layout, name), notes: [...layout.notes, ...inference.notes] };
}

function refuseExisting(path: string): void {
  if (!existsSync(path)) return;
  throw new CsatError(error('file-exists', 'the file is there already', { where: { file: path }, hint: '--force replaces it' }), 2);
}

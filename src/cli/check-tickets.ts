import { openTable } from '../analyze/open-table.js';
import { openTickets } from '../analyze/open-tickets.js';
import type { Source } from '../analyze/source.js';
import { ticketRolesFound } from '../analyze/ticket-notes.js';
import { analyze } from '../analyze.js';
import type { Overrides } from '../source/layout.js';
import type { TicketsDefinition } from '../survey/definition/tickets.js';
import type { Loaded } from '../survey/load.js';
import type { Io } from './io.js';
import { plural } from './plural.js';
import { printDiagnostics } from './print-diagnostics.js';

/**
 * Checks a definition of tickets against a file, and says which column was taken for what; without a file loading it has checked all. Gives
 * the exit code. Throws CsatError for what is wrong in the definition (exit 2), and where the file cannot be read (exit 3).
 */
export async function checkTickets(
  loaded: Loaded<TicketsDefinition>,
  survey: string,
  input: Source | undefined,
  overrides: Overrides | undefined,
  io: Io,
): Promise<number> {
  if (input === undefined) {
    io.out(`${survey}: tickets, no problem found\n`);
    return 0;
  }
  const { columns } = await openTickets(await openTable(input, { overrides }), loaded.definition, loaded.place, {});
  const { diagnostics, source } = await analyze(input, { loaded, overrides });
  io.err(printDiagnostics(diagnostics));
  const roles = ticketRolesFound(columns, 'en').map(({ role, column }) => `${role} "${column}"`);
  io.out(`${survey}: ${roles.join(', ')} in ${input.name}; ${plural(source.included, 'ticket')}\n`);
  const failed = diagnostics.some(({ severity }) => severity === 'error');
  if (failed) io.out(`${survey}: but not all could be read\n`);
  return failed ? 3 : 0;
}

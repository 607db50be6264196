import { CsatError, type Diagnostic, error } from '../../diagnostic.js';
import { columnCounted } from '../../statistics/asked.js';
import { type Break, columnsAsked, columnsOf, type Population, type Request, type Variable } from '../../statistics/request.js';
import { populationInWords } from './saved-population.js';
import type { PackedCollection } from './statistics-file.js';

/** Most names that a message lists. */
const MOST = 12;

/** Why a file cannot answer what is asked, and what it holds, in a line each for answers and for groups. Exit 2. */
export function refuseLacking(
  requests: readonly Request[],
  breaks: readonly Break[],
  file: string,
  held: readonly PackedCollection[],
): CsatError {
  const tables = held.flatMap((collection) => collection.tables);
  const columns = [...new Set(tables.flatMap(({ asked }) => columnCounted(asked) ?? []))];
  const problems: Diagnostic[] = [];
  const tell = (message: string, hint: string): void => void problems.push(error('not-in-statistics', message, { where: { file }, hint }));
  const asked = [...new Set(requests.flatMap(columnsAsked))];
  const unknown = asked.filter((column) => !columns.includes(column));
  if (unknown.length > 0) tell(`the statistics hold no answers in ${listed(unknown)}`, `they hold ${listed(columns)}`);
  else if (asked.length > 0)
    tell(
      `the statistics do not hold ${listed(asked)} together as this analysis reads them`,
      'write them again with --save and this definition',
    );
  if (breaks.length > 0) {
    const groups = [...new Set(held.flatMap((collection) => collection.breaks.flatMap(({ by }) => inWords(by))))];
    const hint = groups.length === 0 ? 'they hold none' : `they hold ${groups.join(', ')}`;
    tell(`the statistics hold no ${breaks.map(({ variable }) => variableInWords(variable)).join(', ')}`, hint);
  }
  return new CsatError(problems, 2);
}

/** Why a file cannot answer for the responses that are asked for. Exit 2. */
export function refusePopulation(asked: Population, file: string, held: readonly PackedCollection[]): CsatError {
  const counted = [...new Set(held.map(({ population }) => populationInWords(population)))].join('; or ');
  const message = `the statistics are of ${counted}, and this analysis asks for ${populationInWords(asked)}`;
  return new CsatError(
    error('other-responses', message, {
      where: { file },
      hint: 'say the same --where, --weight, --include and period as when they were saved',
    }),
    2,
  );
}

const listed = (names: readonly string[]): string =>
  `${names
    .slice(0, MOST)
    .map((name) => `"${name}"`)
    .join(', ')}${names.length > MOST ? ' …' : ''}`;

function variableInWords(variable: Variable): string {
  if (variable.kind === 'wave') return `waves by ${variable.unit}`;
  return variable.kind === 'pair' ? variable.of.map(variableInWords).join(' with ') : `groups by ${listed(columnsOf(variable))}`;
}

/** What a break of the file groups by; nothing for two things together, which are there for each by itself. */
function inWords(by: string): string[] {
  const [kind, ...rest] = JSON.parse(by) as [string, ...unknown[]];
  if (kind === 'pair') return [];
  return [kind === 'wave' ? `waves by ${rest[2]}` : `groups by "${rest[0]}"`];
}

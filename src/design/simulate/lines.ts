import { senderOf, sendingOf } from './housekeeping.js';
import type { Population } from './population.js';
import { type Response, respondents } from './responses.js';
import { moments } from './waves.js';

/** One response as it is written, by column. */
interface Sheet {
  response: Response;
  cells: Map<string, string>;
}

/**
 * The file, line by line, the header first: comma-separated values, quoted where they must be, each line ended by \n. Nothing is held but
 * the last response that somebody may send again. `truth` adds columns that begin with `_truth_`: how a respondent is careless (`none`),
 * how satisfied (`latent`, the common factor, a standard normal number), and the category of each Kano question.
 */
export function* lines(population: Population, n: number, truth: boolean): Generator<string> {
  const { planted, stream } = population;
  const columns = columnsOf(population);
  const truths = truth ? truthsOf(population) : [];
  const draw = respondents(population);
  const sender = senderOf(population);
  const sending = sendingOf(population);
  let last: Sheet | null = null;
  let row = 0;
  yield line([...columns, ...truths.map(({ column }) => column)]);
  for (const { wave, time } of moments(n, planted.waves ?? {}, stream('submitted'))) {
    row++;
    const drawn = draw(wave);
    const again: Sheet | null = drawn.careless === 'duplicate' ? last : null;
    const response: Response = drawn.careless === 'duplicate' && again === null ? { ...drawn, careless: null } : drawn;
    const sheet: Sheet = again ?? { response, cells: new Map([...sender(response, row), ...response.cells]) };
    const sent = sending(response, time);
    if (response.careless === null) last = sheet;
    yield line([
      ...columns.map((column) => sent.get(column) ?? sheet.cells.get(column) ?? ''),
      ...truths.map(({ of }) => of({ ...sheet.response, careless: response.careless })),
    ]);
  }
}

/** Each column once: those about the response, segments, then answers in the order of the questionnaire. */
function columnsOf({ definition, segments, steps }: Population): string[] {
  const { id, submitted, duration, weight, complete } = definition.responses ?? {};
  const about = [id, submitted, duration, weight, complete?.column].flatMap((column) => column ?? []);
  const groups = segments.flatMap(({ column, question }) => (question === null ? [column] : []));
  return [...new Set([...about, ...groups, ...steps.flatMap(({ items }) => items.flatMap(({ columns }) => columns))])];
}

function truthsOf({ steps }: Population): { column: string; of(response: Response): string }[] {
  const latent = ({ person }: Response): string => person.factor('satisfaction').toFixed(4);
  return [
    { column: '_truth_careless', of: ({ careless }) => careless ?? 'none' },
    { column: '_truth_latent', of: latent },
    ...steps.flatMap(({ id, items }) =>
      items.flatMap(({ truth }) => (truth === null ? [] : [{ column: `_truth_${id}`, of: ({ person }: Response) => truth(person) }])),
    ),
  ];
}

const line = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\n`;

const quoted = (cell: string): string => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

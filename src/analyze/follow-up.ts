import { CsatError, type Diagnostic, error, warning } from '../diagnostic.js';
import type { Books } from '../statistics/books.js';
import type { DateFormat } from '../statistics/customers.js';
import type { Population, Request, Variable } from '../statistics/request.js';
import { parseTimestamp } from '../statistics/timestamp.js';
import { lowIsGood } from '../survey/low-is-good.js';
import type { ScaleItem, Survey } from '../survey/survey.js';
import type { CallBack, FollowUpOptions } from './follow-up-options.js';
import { dateFormatOf } from './formats.js';
import type { Table } from './open-table.js';
import { tableOf } from './table-of.js';

/** Responses to be called back; what is beyond is told. */
const MOST = 200_000;
const REQUEST = 'follow-up';

/**
 * Respondents to call back: detractors, and answers below the middle of a satisfaction or effort scale, in the order of the file. One more
 * look at the rows. Throws CsatError (exit 2) when no column names the respondent.
 */
export async function followUp(
  { layout, engine, name }: Table,
  survey: Survey,
  books: Books,
  population: Population,
  asked: FollowUpOptions,
): Promise<{ calls: CallBack[]; notes: Diagnostic[] }> {
  const id = survey.identity?.column ?? layout.columns.find(({ role }) => role === 'id')?.key;
  if (id === undefined) {
    const hint = 'name the column in the definition:  responses: {id: …}';
    throw new CsatError(
      error('no-id', '--follow-up needs the ids of the respondents, and no column is known to have them', { where: { file: name }, hint }),
      2,
    );
  }
  const items = survey.items.filter(
    (item): item is ScaleItem => item.kind === 'scale' && ['nps', 'csat', 'ces'].includes(item.metric ?? ''),
  );
  const submitted = survey.submitted ?? layout.columns.find(({ role }) => role === 'submitted')?.key ?? null;
  const tier = survey.segments.find(({ id: segment, lookup }) => segment === 'tier' && lookup !== undefined);
  const variables: Variable[] = [
    { kind: 'column', column: id },
    ...(submitted === null ? [] : [{ kind: 'column' as const, column: submitted }]),
    ...(tier?.lookup ? [{ kind: 'lookup' as const, column: tier.column, table: 'tier', values: tier.lookup.values, otherwise: null }] : []),
    ...asked.comments.map(({ column }): Variable => ({ kind: 'column', column })),
    ...items.map(({ column }): Variable => ({ kind: 'column', column })),
  ];
  const request: Request = { id: REQUEST, kind: 'counts', variables, limit: MOST };
  const table = tableOf(await engine.collect([request], [], population), REQUEST);
  const format = submitted === null ? 'ymd' : await formatOf(submitted, { engine, name } as Table, population);
  const calls = [...table.cells]
    .sort((a, b) => (a.first ?? 0) - (b.first ?? 0))
    .flatMap(({ keys }): CallBack[] => {
      const [who, ...more] = keys;
      if (who == null) return [];
      const when = submitted === null ? null : (more.shift() ?? null);
      const value = tier === undefined ? null : (more.shift() ?? null);
      const words = asked.comments.map(() => more.shift() ?? null);
      const answers = items.flatMap((item, at) => low(item, more[at] ?? null, books) ?? []).sort((a, b) => a.height - b.height);
      if (answers.length === 0) return [];
      const hours = when === null || asked.now === null ? null : hoursSince(when, format, asked.now);
      return [
        {
          id: who,
          answers: answers.map(({ text }) => text),
          submitted: when,
          hours,
          overdue: hours === null || asked.within === null ? null : hours > asked.within,
          comments: asked.comments.filter((_, at) => words[at] !== null).map(({ id: question }) => question),
          texts: asked.personal ? words.filter((text) => text !== null) : [],
          tier: value,
        },
      ];
    });
  const message = `only the first ${MOST} different responses are looked at for --follow-up`;
  return { calls, notes: table.overflow > 0 ? [warning('follow-up-cut', message, { where: { file: name } })] : [] };
}

/** An answer that calls for a call, with its height on the scale (0 to 1); null when it does not. */
function low(item: ScaleItem, text: string | null, books: Books): { text: string; height: number } | null {
  const { id, metric } = item;
  const book = books.scales.get(id);
  const reading = book?.read(text);
  const [least, most] = [book?.points[0], book?.points.at(-1)];
  if (reading?.kind !== 'valid' || least === undefined || most === undefined || most === least) return null;
  const point = lowIsGood(item) ? least + most - reading.point : reading.point;
  const height = (point - least) / (most - least);
  const calls = metric === 'nps' ? point <= 6 : height < 0.5;
  return calls ? { text: `${id}=${text?.trim() ?? ''}`, height } : null;
}

async function formatOf(column: string, { engine, name }: Table, population: Population): Promise<DateFormat> {
  const variable: Variable = { kind: 'shape', column, of: 'date' };
  const shapes = tableOf(
    await engine.collect([{ id: 'shape', kind: 'counts', variables: [variable], limit: 100 }], [], population),
    'shape',
  );
  return dateFormatOf(shapes, column, name).format;
}

/** Whole hours and tenths from a moment to now; a moment without a zone is by the clock of `now`. */
function hoursSince(text: string, format: DateFormat, now: { utc: number; offset: number }): number | null {
  const moment = parseTimestamp(text, format);
  if (moment === null) return null;
  const utc = moment.wall - (moment.offset ?? now.offset) * 60_000;
  return Math.round((now.utc - utc) / 360_000) / 10;
}

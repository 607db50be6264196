import { CsatError, type Diagnostic, didYouMean, error } from '../diagnostic.js';
import { measure } from '../metrics/measure.js';
import { countsFor, itemsOf, sumsFor } from '../metrics/needs.js';
import { plan } from '../metrics/plan.js';
import { waveBreaks } from '../metrics/wave-breaks.js';
import { buildReport } from '../report/build-report.js';
import { answerNotes, rowNotes } from '../report/notes.js';
import type { Report } from '../report/report.js';
import type { Inference } from '../source/infer.js';
import type { Layout } from '../source/layout.js';
import { MOST_ANSWERS, type Profile } from '../source/profile.js';
import { answersOf, type Books, resolveBooks } from '../statistics/books.js';
import type { Counts } from '../statistics/counts.js';
import { ledgerOf } from '../statistics/ledger.js';
import type { Break, Population, Request } from '../statistics/request.js';
import { bindCondition, checkValues } from '../statistics/where.js';
import { bind } from '../survey/bind.js';
import { findColumn } from '../survey/columns.js';
import { type Definition, definitionSchema } from '../survey/definition.js';
import { asQuestions, type LoadedDefinition } from '../survey/load.js';
import type { Segment, Survey } from '../survey/survey.js';
import type { Language } from '../survey/text.js';
import { chosen } from './chosen.js';
import { coverage, daysRequest, openDates, waveNotes } from './dates.js';
import { idOf } from './id-of.js';
import { openTable, sourceOf, type Table } from './open-table.js';
import type { AnalyzeOptions } from './options.js';
import { refuseUselessForResponses } from './refuse-useless.js';
import type { Source } from './source.js';
import { tableOf } from './table-of.js';

/** Characters of an answer that tell what it is. */
const LONGEST_LOOKED_AT = 500;

/** The report of a file of responses. */
export async function analyzeResponses(table: Table, loaded: LoadedDefinition | undefined, options: AnalyzeOptions): Promise<Report> {
  refuseUselessForResponses(options);
  const { name, layout } = table;
  const { survey: read, definition, inference, population: everybody } = await surveyIn(table, loaded, options);
  const saving = options.onStatistics === undefined ? null : (await import('./saving.js')).openSaving(table, options);
  const engine = saving?.engine ?? table.engine;
  const counted: Table = { ...table, engine };
  const dates = await openDates(counted, read, options.wave ?? definition.wave ?? null, options, everybody);
  const own: Survey = { ...read, wave: dates.wave };
  const population: Population = { ...everybody, period: dates.period };
  const joining = options.join === undefined ? null : await import('./join.js');
  const join = joining && options.join ? await joining.openJoin(options.join, table, options, own.language) : null;
  const joined = joining && join ? joining.withJoin(own, join) : own;
  const across = table.parts && (await (await import('./across-files.js')).acrossFiles(table.parts, loaded, joined, population));
  const survey = across?.survey ?? joined;
  const analyses = chosen(plan(survey, loaded?.place ?? null), options.only ?? []);
  const needs = analyses.flatMap((analysis) => Object.values(analysis.needs));
  const breaks = [...survey.segments.map(breakOf), ...waveBreaks(survey, breakOf)];
  const further = [...(join ? [join.request] : []), ...(survey.wave ? [daysRequest(survey.wave)] : [])];
  const collection = await engine.collect([...countsFor(needs, survey), ...further], breaks, population);
  checkValues(population.where, collection);

  const matches = joining && join ? joining.matchesOf(tableOf(collection, join.request.id), join, name) : null;
  const tables = (column: string): Counts => tableOf(collection, column);
  const asked = new Set(needs.flatMap(itemsOf));
  const scope: Survey = { ...survey, items: survey.items.filter(({ id }) => asked.has(id)) };
  const books = resolveBooks(scope, tables);
  const sums = sumsFor(needs, scope, books, tables);
  const summed = sums.length === 0 ? new Map() : (await engine.collect(sums, breaks, population)).breakdowns;
  const breakdowns = new Map([...collection.breakdowns, ...summed]);
  const weighted = survey.weight !== null;
  const calls = options.followUp === undefined ? null : await callsFor(options.followUp, table, loaded, scope, books, population, options);
  const quality = scope.items.flatMap((item) => ledgerOf(item, books, tables));
  if (saving)
    options.onStatistics?.(
      await saving.content({ definition, inference, survey, population, breaks, reworded: across?.reworded ?? false }),
    );
  return buildReport({
    survey: scope,
    kind: 'responses',
    joined: matches === null ? undefined : matches.joined,
    source: sourceOf(table),
    rows: collection.rows,
    where: population.where.map(({ column, operator, values }) => `${column} ${operator} ${values.join(', ')}`),
    covers: survey.wave ? coverage(tableOf(collection, 'days'), survey.wave.unit, dates.period) : undefined,
    measured: measure(analyses, scope, books, breakdowns, weighted),
    scaleOf: (item) => scaleInWords(books, item, survey.language),
    quality,
    inferred: inference?.roles ?? [],
    diagnostics: [
      ...layout.notes,
      ...(inference?.notes ?? []),
      ...dates.notes,
      ...(across?.notes ?? []),
      ...rowNotes(collection.rows, name, 'response', collection.sources),
      ...waveNotes(collection, survey, name),
      ...(matches?.notes ?? []),
      ...(calls ?? []),
      ...bookNotes(books, name),
      ...answerNotes(quality, new Set(books.scales.keys()), options.allowInvalid ?? false, name),
    ],
  });
}

/** Tells whom to call back; gives what is to be said of it. */
async function callsFor(
  { now, tell }: NonNullable<AnalyzeOptions['followUp']>,
  table: Table,
  loaded: LoadedDefinition | undefined,
  survey: Survey,
  books: Books,
  population: Population,
  { personal = false }: AnalyzeOptions,
): Promise<Diagnostic[]> {
  const { followUp } = await import('./follow-up.js');
  const questions = loaded?.definition.questions.filter(({ type }) => type === 'text') ?? [];
  const declared = questions.map((question) => ({
    id: question.id,
    column: ('column' in question ? question.column : undefined) ?? question.id,
  }));
  const found = declared.flatMap(({ id, column }) => {
    const result = findColumn(column, table.layout.columns);
    return result.kind === 'found' ? [{ id, column: result.column.key }] : [];
  });
  const guessed = table.layout.columns.filter(({ role }) => role === 'comment').map(({ key }) => ({ id: key, column: key }));
  const within = loaded?.definition['follow-up']?.['within-hours'] ?? null;
  const comments = loaded === undefined ? guessed : found;
  const { calls, notes } = await followUp(table, survey, books, population, { now, within, comments, personal });
  tell(calls);
  return notes;
}

/** The groups of a segment: what a column holds, or what is known of the customer that it names. */
const breakOf = ({ id, column, lookup }: Segment): Break => ({
  id,
  variable: lookup ? { kind: 'lookup', column, table: id, values: lookup.values, otherwise: null } : { kind: 'column', column },
});

/** What is asked in a file: from a definition, or inferred. */
export interface OpenSurvey {
  survey: Survey;
  definition: Definition;
  /** Null when there is a definition. */
  inference: Inference | null;
  population: Population;
}

/** Opens a file and ties a definition, or what is inferred from the file, to its columns. */
export async function openSurvey(input: Source, options: AnalyzeOptions): Promise<Table & OpenSurvey> {
  const table = await openTable(input, options);
  const { loaded } = options;
  return { ...table, ...(await surveyIn(table, loaded === undefined ? undefined : asQuestions(loaded), options)) };
}

async function surveyIn(table: Table, loaded: LoadedDefinition | undefined, options: AnalyzeOptions): Promise<OpenSurvey> {
  const { layout } = table;
  const inference = loaded === undefined ? (table.saved?.inference ?? (await inferFrom(table, populationOf(layout, options)))) : null;
  const definition = loaded?.definition ?? definitionSchema.parse(inference?.definition, { jitless: true });
  const bound = bind(definition, layout.columns, loaded?.place ?? null, { ...options, inferred: inference !== null });
  const survey: Survey = { ...bound, items: bound.items.map((item) => withBlank(item, layout.blank)) };
  return { survey, definition, inference, population: populationOf(layout, options, survey) };
}

/** Which responses count: what the platform or the definition marks as preview or unfinished is left out unless included. */
function populationOf(layout: Layout, { include = [], where = [] }: AnalyzeOptions, survey?: Survey): Population {
  const known = ['preview', 'incomplete'];
  for (const reason of include) {
    if (!known.includes(reason)) {
      throw new CsatError(
        error('unknown-reason', `--include ${reason}: responses are left out as ${known.join(' or ')}`, {
          hint: didYouMean(reason, known),
        }),
        2,
      );
    }
  }
  const platform = layout.exclude
    .filter(({ reason }) => !(reason === 'incomplete' && survey?.complete))
    .map(({ reason, column, is }) => ({
      reason,
      when: is === 'blank' ? { column, operator: 'blank' as const, values: [] } : { column, operator: 'in' as const, values: is },
    }));
  const declared = survey?.complete
    ? [{ reason: 'incomplete', when: { column: survey.complete.column, operator: 'not in' as const, values: survey.complete.is } }]
    : [];
  return {
    exclude: [...platform, ...declared].filter(({ reason }) => !include.includes(reason)),
    where: where.map((condition) => bindCondition(condition, layout.columns)),
    weight: survey?.weight ?? null,
    duplicates: survey === undefined ? null : duplicatesOf(survey, layout),
  };
}

/** By which column responses of one respondent are recognised; without a rule they are only counted. */
function duplicatesOf({ identity }: Survey, layout: Layout): Population['duplicates'] {
  const column = identity?.column ?? layout.columns.find(({ role }) => role === 'id')?.key;
  return column === undefined ? null : { column, keep: identity?.duplicates ?? 'all' };
}

/** What the platform writes for no answer is missing in every question. */
const withBlank = <I extends Survey['items'][number]>(item: I, blank: string[]): I =>
  item.kind === 'scale'
    ? { ...item, scale: { ...item.scale, missing: [...item.scale.missing, ...blank] } }
    : { ...item, missing: [...item.missing, ...blank] };

/** A first look at all answers, from which the survey is inferred. */
async function inferFrom({ layout, engine, name, parts }: Table, population: Population): Promise<Inference> {
  const { infer } = await import('../source/infer.js');
  const groups = new Map<string, string[]>();
  for (const { group, key, role } of layout.columns)
    if (group !== null && role === null) groups.set(group, [...(groups.get(group) ?? []), key]);
  const requests: Request[] = [
    ...layout.columns.map(
      ({ key }): Request => ({ id: `column ${key}`, kind: 'counts', variables: [{ kind: 'column', column: key }], limit: MOST_ANSWERS }),
    ),
    ...[...groups].map(
      ([group, columns]): Request => ({
        id: `group ${group}`,
        kind: 'counts',
        variables: [{ kind: 'filled', columns, blank: layout.blank }],
        limit: columns.length + 1,
      }),
    ),
  ];
  const collection = await engine.collect(requests, [], { ...population, where: [] });
  const profile: Profile = {
    included: collection.rows.included,
    answers: (column) => {
      const counts = tableOf(collection, `column ${column}`);
      const answers = answersOf(counts).map((answer) => ({ ...answer, text: answer.text.slice(0, LONGEST_LOOKED_AT) }));
      return { answers: answers.filter(({ text }) => !layout.blank.includes(text)), overflow: counts.overflow };
    },
    filled: (group) =>
      new Map(
        tableOf(collection, `group ${group}`).cells.flatMap(({ keys, n }) => (keys[0] == null ? [] : [[Number(keys[0]), n] as const])),
      ),
  };
  return infer(layout, profile, idOf(parts?.[0]?.name ?? name));
}

const bookNotes = ({ unresolved, notes }: Books, file: string): Diagnostic[] =>
  [...unresolved.values(), ...notes].map((note) => ({ ...note, where: { file, ...note.where } }));

function scaleInWords({ scales }: Books, item: string, language: Language): string | null {
  const book = scales.get(item);
  if (book === undefined || book.points.length === 0) return null;
  const ends = [book.points[0] as number, book.points.at(-1) as number];
  const [low, high] = ends.map((point) => {
    const label = book.labels.get(point);
    return label && label !== String(point) ? `${point} (${label})` : String(point);
  });
  return language === 'zh' ? `${low} 至 ${high}` : `${low} to ${high}`;
}

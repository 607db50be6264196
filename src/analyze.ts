import { CsatError, type Diagnostic, didYouMean, error } from './diagnostic.js';
import type { Engine } from './engine/engine.js';
import { textEngine } from './engine/text/text-engine.js';
import { nameOf } from './metrics/index.js';
import { measure } from './metrics/measure.js';
import { countsFor, itemsOf, sumsFor } from './metrics/needs.js';
import { type Analysis, plan } from './metrics/plan.js';
import { buildReport } from './report/build-report.js';
import { answerNotes, rowNotes } from './report/notes.js';
import type { Report } from './report/report.js';
import type { Inference } from './source/infer.js';
import type { Input } from './source/input.js';
import type { Layout, Overrides } from './source/layout.js';
import { MOST_ANSWERS, type Profile } from './source/profile.js';
import { readLayout } from './source/read-layout.js';
import { isPacked, readSheet } from './source/workbook.js';
import { answersOf, type Books, resolveBooks } from './statistics/books.js';
import { type Counts, noCounts } from './statistics/counts.js';
import { ledgerOf } from './statistics/ledger.js';
import type { Collection, Condition, Population, Request } from './statistics/request.js';
import { bindCondition, checkValues } from './statistics/where.js';
import { type BindOptions, bind } from './survey/bind.js';
import { definitionSchema } from './survey/definition.js';
import type { LoadedDefinition } from './survey/load.js';
import type { Survey } from './survey/survey.js';
import type { Language } from './survey/text.js';

/** How much of a file is looked at to see how it is to be read. */
const HEAD = 4 * 1024 * 1024;
/** Characters of an answer that tell what it is. */
const LONGEST_LOOKED_AT = 500;

/** What an analysis is asked for beside a file. */
export interface AnalyzeOptions extends BindOptions {
  /** The definition; without one the survey is inferred from the file. */
  loaded?: LoadedDefinition;
  overrides?: Overrides;
  /** All must hold; columns may be called by key, header or question text. */
  where?: Condition[];
  /** Ids of metrics or of questions; all when left out. */
  only?: string[];
  /** Reasons for which responses are left out by default and now are not: preview, incomplete. */
  include?: string[];
  /** Report figures, with a warning, although more than 2 % of the answers to a scale question are off its scale. */
  allowInvalid?: boolean;
  /** Hand over personal data, such as names and addresses, in rejected rows too. */
  personal?: boolean;
  /** Told of each row that does not fit the header. */
  onReject?: (record: readonly string[], row: number, reason: string) => void;
  onProgress?: (records: number) => void;
}

/**
 * The whole pipeline:
 *
 *   file --readLayout--> layout; definition, or layout --infer--> definition --bind--> survey --plan--> analyses with their needs
 *     --requestsOf--> requests --engine.collect--> tables of stored answers, per break
 *     --resolveBooks--> what the answers mean --measure--> results --buildReport--> report
 *
 * Only `collect` touches the rows. Throws CsatError: exit 2 for wrong use or a wrong definition, 3 when the file cannot be read.
 */
export async function analyze(input: Input, options: AnalyzeOptions = {}): Promise<Report> {
  const { layout, sheet, survey, inference, population, engine } = await openSurvey(input, options);
  const analyses = chosen(plan(survey, options.loaded?.place ?? null), options.only ?? []);
  const needs = analyses.flatMap((analysis) => Object.values(analysis.needs));
  const breaks = survey.segments.map(({ id, column }) => ({ id, variable: { kind: 'column' as const, column } }));
  const collection = await engine.collect(countsFor(needs, survey), breaks, population);
  checkValues(population.where, collection);

  const tables = (column: string): Counts => tableOf(collection, column);
  const asked = new Set(needs.flatMap(itemsOf));
  const scope: Survey = { ...survey, items: survey.items.filter(({ id }) => asked.has(id)) };
  const books = resolveBooks(scope, tables);
  const sums = sumsFor(needs, scope, books, tables);
  const summed = sums.length === 0 ? new Map() : (await engine.collect(sums, breaks, population)).breakdowns;
  const breakdowns = new Map([...collection.breakdowns, ...summed]);
  const weighted = survey.weight !== null;
  const quality = scope.items.flatMap((item) => ledgerOf(item, books, tables));
  return buildReport({
    survey: scope,
    source: {
      name: input.name,
      engine: engine.name,
      platform: layout.platform.id,
      platformName: layout.platform.name,
      encoding: layout.encoding,
      delimiter: layout.delimiter,
      headerRows: layout.headerRows,
      columns: layout.width.most,
      sheet,
    },
    rows: collection.rows,
    where: population.where.map(({ column, operator, values }) => `${column} ${operator} ${values.join(', ')}`),
    measured: measure(analyses, scope, books, breakdowns, weighted),
    scaleOf: (item) => scaleInWords(books, item, survey.language),
    quality,
    inferred: inference?.roles ?? [],
    diagnostics: [
      ...layout.notes,
      ...(inference?.notes ?? []),
      ...rowNotes(collection.rows, input.name),
      ...bookNotes(books, input.name),
      ...answerNotes(quality, new Set(books.scales.keys()), options.allowInvalid ?? false, input.name),
    ],
  });
}

/** A file with what is asked in it: from a definition, or inferred. */
export interface OpenSurvey {
  layout: Layout;
  /** The sheet that was read; null when the file is no workbook. */
  sheet: string | null;
  survey: Survey;
  /** Null when there is a definition. */
  inference: Inference | null;
  population: Population;
  engine: Engine;
}

/** Opens a file and ties a definition, or what is inferred from the file, to its columns. */
export async function openSurvey(file: Input, options: AnalyzeOptions): Promise<OpenSurvey> {
  const { input, sheet, notes } = await asText(file, options.overrides);
  const { bytes, whole } = await input.head(HEAD);
  const layout = readLayout(bytes, whole, input.name, options.overrides);
  layout.notes.push(...notes);
  const engine = textEngine({
    ...layout,
    name: input.name,
    open: input.open,
    onProgress: options.onProgress,
    onReject: tellRejects(layout, options),
  });
  const base = populationOf(layout, options);
  const inference = options.loaded === undefined ? await inferFrom(layout, engine, base, input.name) : null;
  const definition = options.loaded?.definition ?? definitionSchema.parse(inference?.definition);
  const bound = bind(definition, layout.columns, options.loaded?.place ?? null, { ...options, inferred: inference !== null });
  const survey: Survey = { ...bound, items: bound.items.map((item) => withBlank(item, layout.blank)) };
  return { layout, sheet, survey, inference, population: populationOf(layout, options, survey), engine };
}

/** The file itself, or a sheet of it as text when it is a workbook. */
async function asText(file: Input, overrides: Overrides = {}): Promise<{ input: Input; sheet: string | null; notes: Diagnostic[] }> {
  const { bytes } = await file.head(4);
  if (isPacked(bytes)) return readSheet(file, overrides.sheet);
  if (overrides.sheet === undefined) return { input: file, sheet: null, notes: [] };
  throw new CsatError(error('no-sheets', '--sheet chooses in a workbook, and the file is none', { where: { file: file.name } }), 2);
}

/**
 * Tells of each row that does not fit the header once, however often the file is scanned. Its cells may stand under any header, so
 * where some columns are personal they are left out, unless asked for.
 */
function tellRejects(layout: Layout, { onReject, personal = false }: AnalyzeOptions): AnalyzeOptions['onReject'] {
  const told = new Set<number>();
  const withheld = !personal && layout.columns.some(({ role }) => role === 'personal');
  return (record, row, reason) => {
    if (told.has(row)) return;
    told.add(row);
    onReject?.(withheld ? [] : record, row, reason);
  };
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
async function inferFrom(layout: Layout, engine: Engine, population: Population, name: string): Promise<Inference> {
  const { infer } = await import('./source/infer.js');
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
  return infer(layout, profile, idOf(name));
}

/** The name of a file without folder and endings, as an id. */
const idOf = (name: string): string =>
  name
    .split(/[\\/]/)
    .at(-1)
    ?.replace(/\.(csv|tsv|txt|gz)\b/gi, '')
    .replace(/[^\p{L}\p{N}_-]+/gu, '-')
    .replace(/^-+|-+$/g, '') || 'survey';

function tableOf(collection: Collection, request: string): Counts {
  const found = collection.breakdowns.get(request)?.total;
  return found?.kind === 'counts' ? found : noCounts();
}

function chosen(analyses: Analysis[], only: string[]): Analysis[] {
  if (only.length === 0) return analyses;
  const names = [...new Set(analyses.flatMap(({ id, metric }) => [id, nameOf(metric)]))];
  const unknown = only.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    throw new CsatError(
      unknown.map((name) =>
        error('unknown-metric', `--only ${name}: the survey has no such metric or question`, {
          hint: didYouMean(name, names) ?? `it has ${names.slice(0, 12).join(', ')}`,
        }),
      ),
      2,
    );
  }
  return analyses.filter(({ id, metric }) => only.includes(id) || only.includes(nameOf(metric)));
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

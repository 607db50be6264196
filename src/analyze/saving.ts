import { CsatError, error } from '../diagnostic.js';
import type { Engine } from '../engine/engine.js';
import { recorder } from '../engine/saved/recorder.js';
import { SCHEMA, type StatisticsFile } from '../engine/saved/statistics-file.js';
import type { Inference } from '../source/infer.js';
import type { Break, Population } from '../statistics/request.js';
import type { Definition } from '../survey/definition.js';
import type { Survey } from '../survey/survey.js';
import { daysRequest, openDates } from './dates.js';
import type { AnalyzeOptions } from './options.js';
import type { Table } from './table.js';

/** Columns that name a person, whose texts are not kept. */
const NAMING = ['id', 'personal'];

/** What was analysed, as far as a file of statistics tells it. */
export interface Analysed {
  definition: Definition;
  inference: Inference | null;
  survey: Survey;
  population: Population;
  breaks: Break[];
  /** Whether files that were analysed as one ask some question in several ways. */
  reworded: boolean;
}

/** An engine that remembers its answers, and the file of statistics that they make. */
export interface Saving {
  engine: Engine;
  /**
   * What was answered, what was asked, and how the file was read. It holds no response, no text of an open question and no id; it does hold every
   * different answer to what was counted, such as what somebody wrote under "other", and small groups. Throws CsatError (exit 2) where
   * that would name people, or where two questions would be saved as one.
   */
  content(analysed: Analysed): Promise<string>;
}

/** Listens to the engine of a table. Throws CsatError (exit 2) where orders are joined to the responses: what is told by customer is not kept. */
export function openSaving(table: Table, { join }: AnalyzeOptions): Saving {
  if (join !== undefined) {
    const message = '--save cannot keep what --transactions joins to the responses: it is told by customer';
    throw new CsatError(error('unsavable', message, { hint: 'save the responses alone' }), 2);
  }
  const recorded = recorder(table.engine);
  return {
    engine: recorded.engine,
    async content({ definition, inference, survey, population, breaks, reworded }) {
      const { name, layout, sheet } = table;
      refuseNames(recorded.columns(), survey, table);
      if (reworded) {
        const hint = 'save each file by itself and analyze them together';
        throw new CsatError(
          error('other-wording', '--save would add up answers to different questions', { where: { file: name }, hint }),
          2,
        );
      }
      if (!survey.wave) await askDays({ ...table, engine: recorded.engine }, survey, population, breaks);
      const { platform, encoding, delimiter, headerRows, width, columns, exclude, blank, notes } = layout;
      const file: StatisticsFile = {
        schema: SCHEMA,
        definition,
        inferred: inference && { roles: inference.roles, notes: inference.notes },
        source: { name, platform, encoding, delimiter, headerRows, width, sheet, columns, exclude, blank, notes },
        collections: recorded.collections(),
      };
      return `${JSON.stringify(file)}\n`;
    },
  };
}

function refuseNames(counted: readonly string[], { identity }: Survey, { layout, name }: Table): void {
  const naming = new Set(layout.columns.filter(({ role }) => role !== null && NAMING.includes(role)).map(({ key }) => key));
  if (identity !== null) naming.add(identity.column);
  const named = counted.filter((column) => naming.has(column)).map((column) => `"${column}"`);
  if (named.length === 0) return;
  const message = `--save would keep what column ${named.join(', ')} says, which names people`;
  throw new CsatError(
    error('personal-column', message, { where: { file: name }, hint: 'leave it out of --by, --where and the questions' }),
    2,
  );
}

/** On which days there are responses, so that a file without waves can be one; nothing where dates cannot be told. */
async function askDays(table: Table, survey: Survey, population: Population, breaks: Break[]): Promise<void> {
  try {
    const { wave } = await openDates(table, survey, 'day', {}, { ...population, period: null });
    if (wave) await table.engine.collect([daysRequest(wave)], breaks, population);
  } catch (problem) {
    if (!(problem instanceof CsatError)) throw problem;
  }
}

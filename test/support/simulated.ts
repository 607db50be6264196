import { parse } from 'csv-parse/sync';
import { lines } from '../../src/design/simulate/lines.js';
import { type Population, populationOf } from '../../src/design/simulate/population.js';
import { type Simulate, simulateSchema } from '../../src/survey/definition/simulate.js';
import { loadDefinition } from '../../src/survey/load.js';

/** What is planted by a definition in YAML, and by settings in the words of its `simulate`. */
export function planted(definition: string, settings: object = {}, seed = 1, language = 'en'): Population {
  return populationOf(loadDefinition(definition, 'survey.yaml'), simulateSchema.parse(settings) as Simulate, seed, language);
}

/** The file that `csat simulate` would write. */
export const simulated = (definition: string, n: number, settings: object = {}, seed = 1, language = 'en'): string =>
  [...lines(planted(definition, settings, seed, language), n, true)].join('');

/** Its records by header. */
export const recordsOf = (csv: string): Record<string, string>[] => parse(csv, { columns: true, relax_column_count: false });

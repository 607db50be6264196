import { questionnaireOf } from '../../design/questionnaire.js';
import { settableIn } from '../../design/simulate/check-settings.js';
import { lines } from '../../design/simulate/lines.js';
import { truthsOf } from '../../design/simulate/planted.js';
import { type Population, populationOf } from '../../design/simulate/population.js';
import { CsatError } from '../../diagnostic.js';
import type { Io } from '../io.js';
import { mistakes } from '../mistakes.js';
import { wholeNumber } from '../overrides.js';
import { readDefinition } from '../read-definition.js';
import { flagsOf } from '../simulate/flags.js';
import type { SimulateOptions } from '../simulate/options.js';
import { type Output, refuseOutputs, writeOutputs } from '../write-output.js';

const RESPONSES = 500;
const SEED = 1;
/** Characters that are written at once. */
const BLOCK = 65_536;

/** `csat simulate`: responses to standard output or a file, drawn as they are written. */
export async function simulateCommand(survey: string, options: SimulateOptions, io: Io): Promise<number> {
  const { output, planted, withTruth = false } = options;
  const { keep, tell } = mistakes();
  const n = (await keep(() => wholeNumber('--responses', options.responses, 1))) ?? RESPONSES;
  const seed = (await keep(() => wholeNumber('--seed', options.seed, 0))) ?? SEED;
  await keep(() =>
    refuseOutputs(
      [output, planted].flatMap((path) => path ?? []),
      [survey],
    ),
  );
  const loaded = await keep(() => readDefinition(survey));
  const { flags, problems } = flagsOf(options, loaded === undefined ? [] : settableIn(questionnaireOf(loaded.definition)));
  await keep(() => {
    if (problems.length > 0) throw new CsatError(problems, 2);
  });
  const language = options.lang ?? loaded?.definition.languages?.[0] ?? 'en';
  const population = loaded && (await keep(() => populationOf(loaded, flags, seed, language)));
  tell();
  const drawn = population as Population;
  const outputs: Output[] = planted === undefined ? [] : [{ path: planted, content: truthJson(drawn, n, seed) }];
  const text = blocks(lines(drawn, n, withTruth));
  if (output !== undefined) {
    await writeOutputs([...outputs, { path: output, content: text }]);
    return 0;
  }
  await writeOutputs(outputs);
  for (const block of text) {
    io.out(block);
    await io.drained();
  }
  return 0;
}

/** Lines put together into blocks worth writing. */
function* blocks(all: Iterable<string>): Generator<string> {
  let block = '';
  for (const line of all) {
    block += line;
    if (block.length < BLOCK) continue;
    yield block;
    block = '';
  }
  yield block;
}

function truthJson(population: Population, responses: number, seed: number): string {
  const figures = truthsOf(population).map((truth) => ({ ...truth, value: Number(truth.value.toPrecision(12)) }));
  const document = { schema: 'csat-planted/1', survey: population.definition.id, responses, seed, figures };
  return `${JSON.stringify(document, null, 2)}\n`;
}

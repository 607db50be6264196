import { previewPage } from '../../design/preview/page.js';
import type { LoadedDefinition } from '../../survey/load.js';
import type { Io } from '../io.js';
import { mistakes } from '../mistakes.js';
import { wholeNumber } from '../overrides.js';
import { readDefinition } from '../read-definition.js';
import { refuseOutputs, writeOutputs } from '../write-output.js';

/** `csat preview`: a questionnaire as one page to look at. */
export async function previewCommand(survey: string, options: { output?: string; seed?: string }, io: Io): Promise<number> {
  const { output } = options;
  const { keep, tell } = mistakes();
  const seed = await keep(() => wholeNumber('--seed', options.seed, 0));
  if (output !== undefined) await keep(() => refuseOutputs([output], [survey]));
  const loaded = await keep(() => readDefinition(survey));
  tell();
  const page = await previewPage((loaded as LoadedDefinition).definition, { seed });
  if (output === undefined) io.out(page);
  else {
    await writeOutputs([{ path: output, content: page }]);
    io.err(`${output} is written; open it in a browser\n`);
  }
  return 0;
}

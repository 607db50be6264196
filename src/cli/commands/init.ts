import { existsSync } from 'node:fs';
import { openSurvey } from '../../analyze.js';
import { CsatError, error } from '../../diagnostic.js';
import { definitionYaml } from '../../source/definition-yaml.js';
import type { Io } from '../io.js';
import { openInput } from '../open-input.js';
import { overridesOf, type ReadingOptions } from '../overrides.js';
import { printDiagnostics } from '../print-diagnostics.js';
import { writeOutput } from '../write-output.js';

/** `csat init`: the definition that analyze would infer, commented, to correct and keep. */
export async function initCommand(file: string, options: ReadingOptions & { output?: string; force?: boolean }, io: Io): Promise<number> {
  if (options.output !== undefined && existsSync(options.output) && !options.force) {
    throw new CsatError(
      error('file-exists', 'the file is there already', { where: { file: options.output }, hint: '--force replaces it' }),
      2,
    );
  }
  const { input, close } = await openInput(file, io.stdin);
  try {
    const { inference, layout } = await openSurvey(input, { overrides: overridesOf(options) });
    if (inference === null) throw new RangeError('without a definition there is an inference');
    io.err(printDiagnostics([...layout.notes, ...inference.notes].filter(({ severity }) => severity !== 'info')));
    const yaml = definitionYaml(inference, layout, input.name);
    if (options.output === undefined) io.out(yaml);
    else {
      await writeOutput(options.output, yaml);
      io.err(`${options.output} is written; correct it, then:  csat analyze ${file} -s ${options.output}\n`);
    }
    return 0;
  } finally {
    await close();
  }
}

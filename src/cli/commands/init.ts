import { existsSync } from 'node:fs';
import { openSurvey } from '../../analyze.js';
import { CsatError, error } from '../../diagnostic.js';
import { definitionYaml } from '../../source/definition-yaml.js';
import type { Io } from '../io.js';
import { mistakes } from '../mistakes.js';
import { type OpenedInput, openInput } from '../open-input.js';
import { overridesOf, type ReadingOptions } from '../overrides.js';
import { printDiagnostics } from '../print-diagnostics.js';
import { refuseOutputs, writeOutputs } from '../write-output.js';

/** `csat init`: the definition that analyze would infer, commented, to correct and keep. */
export async function initCommand(file: string, options: ReadingOptions & { output?: string; force?: boolean }, io: Io): Promise<number> {
  const { output, force = false } = options;
  const { keep, tell } = mistakes();
  const overrides = await keep(() => overridesOf(options));
  if (output !== undefined) await keep(() => refuseOutputs([output], [file]));
  if (output !== undefined && !force) await keep(() => refuseExisting(output));
  const opened = await keep(() => openInput(file, io.stdin));
  try {
    tell();
    const { input } = opened as OpenedInput;
    const { inference, layout } = await openSurvey(input, { overrides });
    if (inference === null) throw new RangeError('without a definition there is an inference');
    io.err(printDiagnostics([...layout.notes, ...inference.notes].filter(({ severity }) => severity !== 'info')));
    const yaml = definitionYaml(inference, layout, input.name);
    if (output === undefined) io.out(yaml);
    else {
      await writeOutputs([{ path: output, content: yaml }]);
      io.err(`${output} is written; correct it, then:  csat analyze ${file} -s ${output}\n`);
    }
    return 0;
  } finally {
    opened?.close();
  }
}

function refuseExisting(path: string): void {
  if (!existsSync(path)) return;
  throw new CsatError(error('file-exists', 'the file is there already', { where: { file: path }, hint: '--force replaces it' }), 2);
}

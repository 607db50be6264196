import { existsSync } from 'node:fs';
import type { ReadStream } from 'node:tty';
import { compose } from '../../design/compose.js';
import { composedYaml } from '../../design/composed-yaml.js';
import type { TemplateLanguage } from '../../design/in-languages.js';
import { CsatError, error } from '../../diagnostic.js';
import type { Io } from '../io.js';
import { mistakes } from '../mistakes.js';
import type { NewOptions } from '../new/new-options.js';
import { parseBrief, parseLanguages, USUAL } from '../new/parse-brief.js';
import { templateList } from '../new/template-list.js';
import { unsaid } from '../new/unsaid.js';
import { plural } from '../plural.js';
import { refuseOutputs, writeOutputs } from '../write-output.js';

/** As of a process that SIGINT ends. */
const INTERRUPTED = 130;

/** `csat new`: a questionnaire from templates, by what is said on the command line and by asking for the rest. */
export async function newCommand(options: NewOptions, io: Io): Promise<number> {
  if (options.list) {
    io.out(templateList(parseLanguages(options.lang)[0] as TemplateLanguage));
    return 0;
  }
  const { keep, tell } = mistakes();
  const refuse = (file: string): Promise<void> => refuseFile(file, options.force ?? false);
  const brief = await keep(() => parseBrief(options));
  const { output } = options;
  if (output !== undefined) await keep(() => refuse(output));
  tell();
  const said = options.yes ? options : await sayAll(options, brief?.templates ?? [], io, refuse);
  if (said === null) return INTERRUPTED;

  const settled = await parseBrief(said);
  const composed = compose(settled);
  const yaml = composedYaml(composed, said.output ?? USUAL.file, settled.languages[0] as TemplateLanguage);
  if (said.output === undefined) io.out(yaml);
  else {
    await writeOutputs([{ path: said.output, content: yaml }]);
    const questions = plural(composed.definition.questions.length, 'question');
    io.err(`${said.output} is written: ${questions}; look at it:  csat preview ${said.output} -o preview.html\n`);
  }
  return 0;
}

/** Everything said: as it is, or asked for on the terminal; null when the terminal is left. Throws CsatError (exit 2) where there is none. */
async function sayAll(
  options: NewOptions,
  templates: readonly { id: string }[],
  io: Io,
  refuse: (file: string) => Promise<void>,
): Promise<NewOptions | null> {
  const missing = unsaid(options, templates);
  if (missing.length === 0) return options;
  const isTerminal = (io.stdin as Partial<ReadStream>).isTTY === true && io.terminal.err;
  if (isTerminal) {
    const { askUnsaid } = await import('../new/wizard.js');
    return askUnsaid(options, io, refuse);
  }
  const flags = missing.map((name) => `--${name}`).join(', ');
  const hint = 'say them, or take the usual answers for the rest with  --yes';
  throw new CsatError(error('unsaid-answers', `there is no terminal to ask for what is not said: ${flags}`, { hint }), 2);
}

/** Throws CsatError (exit 2) for a file that cannot be written, or is there already and not to be replaced. */
async function refuseFile(path: string, force: boolean): Promise<void> {
  await refuseOutputs([path], []);
  if (force || !existsSync(path)) return;
  throw new CsatError(error('file-exists', 'the file is there already', { where: { file: path }, hint: '--force replaces it' }), 2);
}

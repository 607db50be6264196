import { assumptionsOf } from '../../design/sample-size/assumptions.js';
import { planSample, type SampleSize } from '../../design/sample-size/plan-sample.js';
import { type ReadStratum, readStrata } from '../../design/sample-size/read-strata.js';
import { warningsOf } from '../../design/sample-size/warnings.js';
import { words } from '../../design/sample-size/words.js';
import { digits } from '../../render/digits.js';
import type { Language } from '../../survey/text.js';
import type { Io } from '../io.js';
import { openInput } from '../open-input.js';
import { askedOf } from '../sample-size/asked.js';
import type { SampleSizeOptions } from '../sample-size/options.js';
import { sampleSizePage } from '../sample-size/page.js';
import { readRows } from '../sample-size/read-rows.js';

/** `csat sample-size`: how many answers and invitations a survey takes or, given the answers, how exact it will be. */
export async function sampleSizeCommand(options: SampleSizeOptions, io: Io): Promise<number> {
  const { settings, format, language } = await askedOf(options, (path, largestSd) => openStrata(path, largestSd, io));
  const size = planSample(settings);
  if (format === 'json') io.out(jsonOf(size, language));
  else {
    const bare = Object.keys(options).every((name) => name === 'lang' || name === 'format' || name === 'full');
    io.out(sampleSizePage(size, words[language], { width: io.width, full: options.full === true, examples: bare }));
  }
  return 0;
}

async function openStrata(path: string, largestSd: number, io: Io): Promise<ReadStratum[]> {
  const { input, close } = await openInput(path, io);
  try {
    return readStrata(await readRows(input), input.name, largestSd);
  } finally {
    close();
  }
}

/** The document `csat-sample-size/1`: 12 significant digits, null for what there is not, sentences in the language asked for. */
function jsonOf(size: SampleSize, language: Language): string {
  const { strata, ...settings } = size.settings;
  const plan = strata === null ? null : { allocation: strata.allocation, floor: strata.floor };
  const document = {
    ...size,
    settings: { ...settings, strata: plan },
    assumptions: assumptionsOf(size, words[language]),
    warnings: warningsOf(size, words[language]),
  };
  return `${JSON.stringify(document, (_key, value: unknown) => (typeof value === 'number' ? digits(value) : value), 2)}\n`;
}

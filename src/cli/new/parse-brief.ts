import { basename, extname } from 'node:path';
import type { Brief } from '../../design/compose.js';
import type { TemplateLanguage } from '../../design/in-languages.js';
import type { Segment } from '../../design/segment.js';
import type { Words } from '../../design/templates/words.js';
import { slug } from '../../design/unique-ids.js';
import { CsatError, error } from '../../diagnostic.js';
import { mistakes } from '../mistakes.js';
import type { NewOptions } from './new-options.js';
import { parsePurpose, parseTemplates } from './parse-templates.js';
import { parseSegment, parseWords } from './parse-words.js';

/** What the wizard proposes, and what is taken where nothing is said. */
export const USUAL = { lang: 'en', minutes: '10', file: 'survey.yaml' };

const MOST_MINUTES = 120;
const BOTH: readonly TemplateLanguage[] = ['en', 'zh'];

/** What is to be composed, the usual answers in place of those that are missing. Throws CsatError (exit 2) with all that is wrong. */
export async function parseBrief(options: NewOptions): Promise<Brief> {
  const { keep, tell } = mistakes();
  const languages = (await keep(() => parseLanguages(options.lang))) ?? BOTH;
  const purpose = await keep(() => parsePurpose(options.purpose));
  const chosen = await keep(() => parseTemplates(options.template ?? []));
  const brands = await keep(() => parseNames('--brand', options.brand === undefined ? [] : [options.brand], languages));
  const features = await keep(() => parseNames('--feature', options.feature, languages));
  const touchpoints = await keep(() => parseNames('--touchpoint', options.touchpoint, languages));
  const segments = await keep(() => parseSegments(options.segment, languages));
  const minutes = await keep(() => parseMinutes(options.minutes));
  tell();
  const ids = chosen?.length ? chosen.map(({ id }) => id) : (purpose?.templates ?? []);
  const file = options.output ?? USUAL.file;
  return {
    id: slug(basename(file, extname(file))) || 'survey',
    templates: parseTemplates([...ids, ...(features?.length ? ['kano'] : []), ...(touchpoints?.length ? ['touchpoints'] : [])]),
    languages,
    details: {
      ...(brands?.[0] ? { brand: brands[0] } : {}),
      ...(features?.length ? { features } : {}),
      ...(touchpoints?.length ? { touchpoints } : {}),
    },
    segments: segments ?? [],
    minutes: minutes ?? Number(USUAL.minutes),
  };
}

/** Languages as `en`, `zh` or `en,zh`; the first is the base. Throws CsatError (exit 2). */
export function parseLanguages(text = USUAL.lang): TemplateLanguage[] {
  const codes = [...new Set(text.split(/[,，]/).map((code) => code.trim().toLowerCase()))];
  const known = codes.filter((code): code is TemplateLanguage => code === 'en' || code === 'zh');
  if (known.length === codes.length) return known;
  throw new CsatError(error('unknown-language', `--lang ${text}: templates are in en and zh`, { hint: 'such as  --lang en,zh' }), 2);
}

/** How long a questionnaire may take. Throws CsatError (exit 2). */
export function parseMinutes(text = USUAL.minutes): number {
  const minutes = /^\d{1,3}(\.\d+)?$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (minutes >= 1 && minutes <= MOST_MINUTES) return minutes;
  throw new CsatError(error('wrong-number', `--minutes ${text}: a number of minutes is asked for`, { hint: `1 to ${MOST_MINUTES}` }), 2);
}

/** Names as they are typed, each once; an empty one says that there is none. Throws CsatError (exit 2). */
export function parseNames(option: string, texts: readonly string[] | undefined, languages: readonly TemplateLanguage[]): Words[] {
  const names = filled(texts).map((text) => parseWords(option, text, languages));
  return names.filter(({ en, zh }, index) => names.findIndex((other) => other.en === en && other.zh === zh) === index);
}

/** Segments as they are typed; an empty one says that there is none. Throws CsatError (exit 2). */
export const parseSegments = (texts: readonly string[] | undefined, languages: readonly TemplateLanguage[]): Segment[] =>
  filled(texts).map((text) => parseSegment('--segment', text, languages));

const filled = (texts: readonly string[] = []): string[] => texts.filter((text) => text.trim() !== '');

import { CARELESS, USUAL_CARELESS } from '../../design/simulate/careless.js';
import { optionOf } from '../../design/simulate/settings.js';
import { type Diagnostic, didYouMean, error } from '../../diagnostic.js';
import { problemsOf } from '../../survey/definition/issue.js';
import { type Simulate, simulateSchema } from '../../survey/definition/simulate.js';
import type { SimulateOptions } from './options.js';

type Numbers = Record<string, number>;
type Tell = (message: string, hint: string | undefined) => void;

const NUMBER = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)`;

/**
 * What the options plant, in the words of `simulate` of the definition, and all that is wrong with them; what is wrong is left out.
 * `names` are the questions, rows and parts that targets can be set for.
 */
export function flagsOf(options: SimulateOptions, names: readonly string[]): { flags: Simulate; problems: Diagnostic[] } {
  const problems: Diagnostic[] = [];
  const tell: Tell = (message, hint) => void problems.push(error('wrong-simulation', message, { hint }));
  const numeric = (text: string | undefined): number | string | undefined =>
    text !== undefined && new RegExp(`^${NUMBER}$`).test(text) ? Number(text) : text;
  const raw: Record<string, unknown> = present({
    rho: numeric(options.rho),
    missing: numeric(options.missing),
    answers: options.answers,
    questions: targetsOf(options.set ?? [], names, tell),
    segments: segmentsOf(options.segment ?? [], tell),
    effects: effectsOf(options.effect ?? [], tell),
    waves: present({ count: numeric(options.waves), unit: options.wave, from: options.from, drift: driftOf(options.drift ?? [], tell) }),
    duration: present({ median: numeric(options.duration) }),
    careless:
      options.careless === undefined ? undefined : options.careless === true ? { ...USUAL_CARELESS } : carelessOf(options.careless, tell),
  });
  const parsed = simulateSchema.safeParse(raw);
  if (parsed.success) return { flags: parsed.data, problems };
  for (const { message, hint, path } of problemsOf(parsed.error.issues, raw)) {
    tell(`${optionOf(path ?? [])}: ${message}`, typeof hint === 'function' ? hint() : hint);
    removeAt(raw, path ?? []);
  }
  return { flags: simulateSchema.parse(raw), problems };
}

/** `recommend.nps=30`, `channel.app=.4`, `overall=3,5,14,43,35`. */
function targetsOf(texts: readonly string[], names: readonly string[], tell: Tell): Record<string, Record<string, number | number[]>> {
  const targets: Record<string, Record<string, number | number[]>> = {};
  for (const text of texts) {
    const [, left = '', right = ''] = new RegExp(`^(.+)=((?:${NUMBER})(?:,\\s*${NUMBER})*)$`, 'u').exec(text) ?? [];
    const name = names.filter((one) => left === one || left.startsWith(`${one}.`)).sort((a, b) => b.length - a.length)[0];
    const rest = left.slice((name ?? '').length + 1);
    const strange = name === undefined || (rest.includes('.') && names.some((one) => one.startsWith(`${name}.`)));
    const [question, key] = strange ? unknownName(left) : [name, rest];
    const values = right.split(',').map(Number);
    const hint = 'such as  --set recommend.nps=30  or  --set overall=3,5,14,43,35';
    if (left === '') tell(`--set ${text}: a target is a question and a figure, or a question and its shares`, hint);
    else if (key === '' && values.length < 2)
      tell(`--set ${text}: one number is no list of shares`, `name the figure: --set ${question}.mean=${right}`);
    else if (key !== '' && values.length > 1) tell(`--set ${text}: ${key} is one number`, hint);
    else targets[question] = { ...targets[question], ...(key === '' ? { shares: values } : { [key]: values[0] as number }) };
  }
  return targets;
}

/** A name that is not asked, told when it is planted. */
function unknownName(left: string): [question: string, key: string] {
  const [question = '', ...rest] = left.split('.');
  return [[question, ...rest.slice(0, -1)].join('.'), rest.at(-1) ?? ''];
}

/** `region=North:.4,South:.6`; `region=North,South` are alike. */
function segmentsOf(texts: readonly string[], tell: Tell): Record<string, Numbers> {
  const segments: Record<string, Numbers> = {};
  for (const text of texts) {
    const [, id = '', list = ''] = /^([^=]+)=(.+)$/.exec(text) ?? [];
    const groups = list.split(',').map((group) => new RegExp(`^\\s*(.+?)\\s*(?::\\s*(${NUMBER}))?\\s*$`, 'u').exec(group));
    const shares = groups.map((group) => group?.[2]);
    const bare = shares.every((share) => share === undefined);
    const sound = groups.length > 1 && groups.every((group) => group !== null) && (bare || shares.every((share) => share !== undefined));
    if (sound)
      segments[id.trim()] = Object.fromEntries(groups.map((group) => [group?.[1] ?? '', bare ? 1 / groups.length : Number(group?.[2])]));
    else
      tell(
        `--segment ${text}: a segment is a name, and two groups or more with their shares`,
        'such as  --segment region=North:.4,South:.6',
      );
  }
  return segments;
}

/** `region=North:recommend=8`. */
function effectsOf(texts: readonly string[], tell: Tell): Record<string, Record<string, Numbers>> {
  const effects: Record<string, Record<string, Numbers>> = {};
  for (const text of texts) {
    const [, segment, group, question, points] = new RegExp(`^([^=]+)=(.+):([^:=]+)=(${NUMBER})$`, 'u').exec(text) ?? [];
    if (segment === undefined || group === undefined || question === undefined)
      tell(`--effect ${text}: an effect is a group, a question and points`, 'such as  --effect region=North:recommend=8');
    else effects[segment] = { ...effects[segment], [group]: { ...effects[segment]?.[group], [question]: Number(points) } };
  }
  return effects;
}

/** `recommend=-5`. */
function driftOf(texts: readonly string[], tell: Tell): Numbers {
  const found = texts.map((text) => new RegExp(`^([^=]+)=(${NUMBER})$`, 'u').exec(text));
  for (const [place, text] of texts.entries()) {
    if (found[place] === null) tell(`--drift ${text}: a drift is a question and points`, 'such as  --drift recommend=-5');
  }
  return Object.fromEntries(found.flatMap((match) => (match === null ? [] : [[match[1], Number(match[2])]])));
}

/** `straightliner=.05,random=.02`; those that are not named are not planted. */
function carelessOf(text: string, tell: Tell): Numbers {
  const shares: Numbers = {};
  for (const part of text.split(',')) {
    const [, type = '', share] = new RegExp(`^\\s*([a-z]+)\\s*=\\s*(${NUMBER})\\s*$`, 'u').exec(part) ?? [];
    if (share === undefined)
      tell(`--careless ${part}: a type and a share are asked for`, 'such as  --careless straightliner=.05,random=.02');
    else if (!CARELESS.some((known) => known === type))
      tell(
        `--careless ${part}: "${type}" is no type of careless respondents`,
        didYouMean(type, CARELESS) ?? `they are ${CARELESS.join(', ')}`,
      );
    else shares[type] = Number(share);
  }
  return shares;
}

/** Takes out what stands at a path, or the list that it stands in. */
function removeAt(values: Record<string, unknown>, path: readonly (string | number)[]): void {
  const inList = path.findIndex((step) => typeof step === 'number');
  const [step = '', ...deeper] = inList === -1 ? path : path.slice(0, inList);
  const next = values[step];
  if (deeper.length > 0 && typeof next === 'object' && next !== null) removeAt(next as Record<string, unknown>, deeper);
  else delete values[step];
}

/** Without what is not there, or is an empty mapping. */
const present = <T extends object>(values: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => value !== undefined && !(typeof value === 'object' && Object.keys(value ?? {}).length === 0),
    ),
  ) as Partial<T>;

import type { Distribution } from '../statistics/distribution.js';
import { type Language, say } from '../survey/text.js';
import { type Part, partsBelow } from './hierarchy.js';
import type { Evaluated } from './index-evaluation.js';
import type { Section } from './result.js';

type Table = Extract<Section, { kind: 'table' }>;

const WORDS = {
  parts: { en: 'Parts', zh: '构成' },
  points: { en: 'Points lost', zh: '失分' },
  membership: { en: 'Membership', zh: '隶属度' },
  consistency: { en: 'Pairwise comparisons', zh: '两两比较' },
  part: { en: 'Part', zh: '部分' },
  whole: { en: 'whole', zh: '总体' },
  within: { en: 'weight in its level', zh: '本层权重' },
  weight: { en: 'weight', zh: '权重' },
  score: { en: 'score', zh: '得分' },
  contribution: { en: 'adds', zh: '贡献' },
  lost: { en: 'lost', zh: '失分' },
  possible: { en: 'possible', zh: '满分' },
  reached: { en: 'reached', zh: '得分' },
  level: { en: 'Level', zh: '层' },
  lambda: { en: 'λmax', zh: 'λmax' },
  ci: { en: 'CI', zh: 'CI' },
  cr: { en: 'CR', zh: 'CR' },
};

/** Contradicting judgements begin here (Saaty 1980). */
const CONSISTENT = 0.1;

/** Every part with its weight, its score and, where the index is their sum, what it adds and what it loses, in points of the index. */
export function partsTable(whole: Part, found: Evaluated, language: Language): Section {
  const column = columnsIn(language);
  const below = partsBelow(whole);
  const deep = below.some(({ depth }) => depth > 0);
  return {
    id: 'parts',
    kind: 'table',
    title: say(WORDS.parts, language),
    columns: [
      column('part', 'text'),
      ...(deep ? [column('within', 'percent')] : []),
      column('weight', 'percent'),
      column('score', 'number'),
      ...(found.additive ? [column('contribution', 'number'), column('lost', 'number')] : []),
    ],
    rows: below.map(({ part, depth }) => {
      const score = found.scoreOf(part);
      return {
        id: part.id,
        part: '· '.repeat(depth) + part.label,
        within: 100 * part.weight,
        weight: 100 * part.overall,
        score,
        contribution: found.additive ? part.overall * score : null,
        lost: found.additive ? part.overall * (100 - score) : null,
      };
    }),
  };
}

/** The points that each question reached out of those possible, the one that lost most first. */
export function pointsTable(whole: Part, found: Evaluated, points: Readonly<Record<string, number>>, language: Language): Section {
  const column = columnsIn(language);
  const rows = whole.parts.map((part) => {
    const possible = points[part.id] ?? 0;
    const reached = (possible * found.scoreOf(part)) / 100;
    return { id: part.id, part: part.label, possible, reached, lost: possible - reached };
  });
  return {
    id: 'points',
    kind: 'table',
    title: say(WORDS.points, language),
    columns: [column('part', 'text'), column('possible', 'number'), column('reached', 'number'), column('lost', 'number')],
    rows: rows.sort((a, b) => b.lost - a.lost),
  };
}

/** How far each part and the whole belong to each point of the scale; nothing where the index is not found in this way. */
export function membershipTable(whole: Part, { membershipOf }: Evaluated, answers: readonly Distribution[], language: Language): Section[] {
  if (membershipOf === null) return [];
  const classes = answers[0]?.classes ?? [];
  const rows = [...partsBelow(whole), { part: { ...whole, label: say(WORDS.whole, language) }, depth: 0 }].map(({ part, depth }) => {
    const shares = membershipOf(part).map((share, step) => [`point${step}`, 100 * share] as const);
    return { id: part.id, part: '· '.repeat(depth) + part.label, ...Object.fromEntries(shares) };
  });
  const columns: Table['columns'] = [
    columnsIn(language)('part', 'text'),
    ...classes.map(({ point }, step) => ({ key: `point${step}`, label: String(point), unit: 'percent' as const })),
  ];
  return [{ id: 'membership', kind: 'table', title: say(WORDS.membership, language), detail: true, columns, rows }];
}

/** How the weights came about: comparisons with their consistency, contradictions among them, weights that had to be normalised. */
export function weighingSections(whole: Part, tellSums: boolean, language: Language): Section[] {
  const column = columnsIn(language);
  const levels = [whole, ...partsBelow(whole).map(({ part }) => part)];
  const compared = levels.flatMap(({ label, parts, weighing }) => (weighing.kind === 'ahp' ? [{ label, parts, weighing }] : []));
  const table: Table = {
    id: 'consistency',
    kind: 'table',
    title: say(WORDS.consistency, language),
    columns: [column('level', 'text'), column('lambda', 'number'), column('ci', 'number'), column('cr', 'number')],
    rows: compared.map(({ label, weighing: { lambda, ci, cr } }) => ({ level: label, lambda, ci, cr })),
  };
  const notes = compared.flatMap(({ label, parts, weighing: { cr, worst } }): Section[] => {
    if (cr === null || cr <= CONSISTENT || worst === null) return [];
    const more = worst.judged >= 1;
    const [first, second] = (more ? [worst.row, worst.column] : [worst.column, worst.row]).map((part) => parts[part]?.label);
    const [judged, implied] = [worst.judged, worst.implied].map((ratio) => short(more ? ratio : 1 / ratio));
    const text = {
      en: `${label}: the comparisons contradict each other, CR ${short(cr)} is over ${CONSISTENT}. Most of all "${first}" against "${second}": judged ${judged}, the weights imply ${implied}`,
      zh: `${label}：两两比较不一致，CR ${short(cr)} 大于 ${CONSISTENT}。最不一致的是“${first}”比“${second}”：判断为 ${judged}，权重之比为 ${implied}`,
    };
    return [{ id: 'inconsistent', kind: 'note', text: say(text, language) }];
  });
  return [...(table.rows.length > 0 ? [table] : []), ...notes, ...(tellSums ? levels.flatMap((level) => sumNote(level, language)) : [])];
}

function sumNote({ label, weighing }: Part, language: Language): Section[] {
  if (weighing.kind !== 'given' || [1, 100].some((usual) => Math.abs(weighing.sum - usual) < 1e-9 * usual)) return [];
  const text = {
    en: `${label}: the weights sum to ${short(weighing.sum)} and are taken in proportion`,
    zh: `${label}：权重之和为 ${short(weighing.sum)}，已按比例归一化`,
  };
  return [{ id: 'weights', kind: 'note', text: say(text, language) }];
}

const short = (value: number): string => String(Number(value.toPrecision(3)));

const columnsIn =
  (language: Language) =>
  (key: keyof typeof WORDS, unit: Table['columns'][number]['unit']): Table['columns'][number] => ({
    key,
    label: say(WORDS[key], language),
    unit,
  });

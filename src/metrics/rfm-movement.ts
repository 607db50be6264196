import * as z from 'zod';
import { dayInWords, parseDay } from '../statistics/timestamp.js';
import { mapping } from '../survey/definition/terms.js';
import { whenAsked } from '../survey/definition/when-asked.js';
import { type Language, say, type Text } from '../survey/text.js';
import { nullFigure } from './figures.js';
import type { Metric } from './metric.js';
import type { Base, Figure, Section } from './result.js';
import { type Movement, movement, movesOf } from './rfm/movement.js';
import { leftTable, movesTable, transitionTable } from './rfm/movement-tables.js';
import { checkRfm, rfmSettings } from './rfm/options.js';
import { type ScoredCustomers, scoreCustomers } from './rfm/score-customers.js';
import { percentOf } from './rfm/summarise.js';
import { thresholdsOf } from './rfm/thresholds.js';

const options = whenAsked(() =>
  rfmSettings()
    .extend({
      before: mapping({
        file: z.boolean().describe('Whether the earlier state has a file of its own; else it is the same file to an earlier day'),
        asOf: z.iso
          .date({ error: 'a day such as 2026-06-30' })
          .nullable()
          .describe('Reference day of the earlier state; null: the day after the last purchase of its file'),
      })
        .refine(({ file, asOf }) => file || asOf !== null, 'a file or a day of its own')
        .describe('The state that is compared with, as --previous and --previous-as-of name it'),
    })
    .superRefine((written, context) => checkRfm(written, (path, message) => context.addIssue({ code: 'custom', path, message }))),
);
type Options = z.infer<ReturnType<typeof options>>;

interface State {
  kind: 'customers';
  until: number | null;
  waves: null;
  file?: 'previous';
}
type MovementNeeds = Readonly<Record<'before' | 'now', State>>;

const LABELS = {
  up: { en: 'up', zh: '上升' },
  down: { en: 'down', zh: '下降' },
  stayed: { en: 'stayed', zh: '层级不变' },
  new: { en: 'new', zh: '新增' },
  lost: { en: 'gone', zh: '不再出现' },
  'left-top-tier': { en: 'left the top tier', zh: '离开最高层级' },
  'left-top-tier-share': { en: 'of the top tier left it', zh: '最高层级流失率' },
  'left-top-tier-revenue': { en: 'what they had spent before', zh: '其之前的金额' },
} satisfies Record<string, Text>;
const NOBODY: Text = { en: 'no customer has a purchase in the earlier state', zh: '较早的状态中没有客户有购买记录' };
const NOT_EARLIER: Text = { en: 'the earlier state is not before the later one', zh: '较早的状态并不早于较晚的状态' };
const EMPTY_TOP: Text = { en: 'nobody was in the top tier', zh: '之前无人属于最高层级' };
const ONE_FILE: Text = { en: 'purchases of one file do not vanish: nobody can be gone', zh: '同一文件的购买不会消失，因此无人会不再出现' };

export const rfmMovement: Metric<Options, MovementNeeds> = {
  id: 'rfm-movement',
  title: { en: 'Movement between segments and tiers', zh: '客户细分与层级变动' },
  heading: { en: 'Left the top tier', zh: '离开最高层级' },
  about: {
    en: 'Who rose and who fell between two days: customers by segment and tier before and now, and who left the top tier.',
    zh: '两个日期之间谁上升、谁下降：按之前与现在的细分和层级列出客户，并指出谁离开了最高层级。',
  },
  formula: {
    en: 'Both states are scored by the same thresholds: the saved ones, else those of the earlier state. Up, down, stayed: the tier now against the tier before. New: a purchase only in the later state; gone: only in the earlier one, which takes two files, as purchases of one file do not vanish. Shares are of the customers in either state; the share that left the top tier is of those who were in it.',
    zh: '两个状态按同一界限评分：使用保存的界限，否则使用较早状态的界限。上升、下降、不变：现在的层级与之前的层级相比。新增：仅在较晚状态有购买；不再出现：仅在较早状态有购买，这需要两个文件，因为同一文件的购买不会消失。占比以任一状态中的客户为基数；最高层级流失率以之前属于该层级的客户为基数。',
  },
  citation: 'Hughes (1994), Strategic Database Marketing',
  range: null,
  better: () => 'lower',
  headline: 'left-top-tier-share',
  get options() {
    return options();
  },
  needs: ({ before }, { asOf }) => ({
    before: {
      kind: 'customers',
      until: before.asOf === null ? null : dayOf(before.asOf),
      waves: null,
      ...(before.file ? { file: 'previous' as const } : {}),
    },
    now: { kind: 'customers', until: asOf ?? null, waves: null },
  }),

  compute(given, written, { asOf, language }) {
    const first = written.before.asOf === null ? (given.before.rows.lastDay ?? 0) + 1 : dayOf(written.before.asOf);
    const second = asOf ?? (given.now.rows.lastDay ?? 0) + 1;
    const frozen = written.frozen ?? thresholdsOf(given.before, written, first) ?? undefined;
    const before = scoreCustomers(given.before, written, first, frozen);
    const now = scoreCustomers(given.now, written, second, frozen);
    const moved = movement(before, now);
    const moves = movesOf(moved.tiers);
    const n = moves.stayed + moves.up + moves.down + moves.lost;
    const base: Base = { n, weighted: null, effective: n, missing: 0, notApplicable: 0, invalid: 0 };
    const gone = written.before.file;
    const why = first >= second ? NOT_EARLIER : n === 0 ? NOBODY : null;
    const figures = figuresOf(moved, before, { gone, why }, language);
    if (why !== null) return { base, figures, sections: [] };
    return {
      base,
      figures,
      sections: [
        movesTable(moves, gone, language),
        transitionTable('tiers', moved, before, now, gone, language),
        transitionTable('segments', moved, before, now, gone, language),
        ...leftTable(moved, before, now, language),
        statesNote(first, second, written.frozen !== undefined, language),
      ],
    };
  },

  compare: () => null,
};

const dayOf = (date: string): number => parseDay(date, 'ymd') as number;

function figuresOf(
  { tiers, left }: Movement,
  before: ScoredCustomers,
  { gone, why }: { gone: boolean; why: Text | null },
  language: Language,
): Figure[] {
  const named = (id: keyof typeof LABELS) => ({ id, label: say(LABELS[id], language) });
  const figure = (id: keyof typeof LABELS, unit: Figure['unit'], value: number | null, without: Text = NOBODY): Figure =>
    why !== null || value === null
      ? nullFigure(named(id), unit, say(why ?? without, language))
      : { ...named(id), unit, value, se: null, interval: null };
  const top = (tiers[0] ?? []).reduce((sum, n) => sum + n, 0);
  const spent = left.reduce((sum, one) => sum + (before.monetary[one.before] as number), 0);
  const { lost, ...moves } = movesOf(tiers);
  return [
    figure('left-top-tier-share', 'percent', percentOf(left.length, top), EMPTY_TOP),
    figure('left-top-tier', 'count', left.length),
    figure('left-top-tier-revenue', 'money', spent),
    ...(Object.keys(moves) as (keyof typeof moves)[]).map((id) => figure(id, 'count', moves[id])),
    figure('lost', 'count', gone ? lost : null, ONE_FILE),
  ];
}

function statesNote(first: number, second: number, saved: boolean, language: Language): Section {
  const [from, to] = [dayInWords(first), dayInWords(second)];
  const text = {
    en: `From ${from} to ${to}; both scored by ${saved ? 'the saved thresholds' : `the thresholds of ${from}`}`,
    zh: `${from} 至 ${to}；均按${saved ? '保存的界限' : ` ${from} 的界限`}评分`,
  };
  return { id: 'states', kind: 'note', text: say(text, language) };
}

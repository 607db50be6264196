import * as z from 'zod';
import { CsatError, error } from '../../diagnostic.js';
import { metricCalled, metrics, nameOf } from '../../metrics/index.js';
import { wrap } from '../../render/columns.js';
import { type Language, say } from '../../survey/text.js';
import type { SqlOptions } from '../explain-sql.js';
import type { Io } from '../io.js';
import { unknownMetric } from '../unknown-metric.js';

const WORDS = {
  formula: { en: 'Formula', zh: '公式' },
  source: { en: 'Source', zh: '来源' },
  options: { en: 'Options', zh: '选项' },
};

const LONGEST = 100;

/** `csat explain [metric]`: definition, formula, source and options, or a list of all metrics; of a rule of lint what it catches; of targets how they are judged. With `--sql` what a database would be asked. */
export async function explainCommand(
  id: string | undefined,
  { lang, sql = false, ...asked }: SqlOptions & { lang: Language; sql?: boolean },
  io: Io,
): Promise<number> {
  if (sql) {
    io.out(await (await import('../explain-sql.js')).explainSqlOf(id, asked));
    return 0;
  }
  const [useless] = Object.keys(asked);
  if (useless !== undefined) throw new CsatError(error('useless-option', `--${useless} has no use without --sql`), 2);
  if (id === undefined) {
    const widest = Math.max(...metrics.map((metric) => nameOf(metric).length));
    for (const metric of metrics)
      io.out(`${nameOf(metric).padEnd(widest)}${indented(say(metric.about, lang), widest + 2, io.width).slice(widest)}\n`);
    return 0;
  }
  if (id === 'targets') {
    io.out((await import('../target-text.js')).targetsDocument(lang, io.width));
    return 0;
  }
  const metric = metricCalled(id.toLowerCase());
  if (metric === undefined) {
    const { isRule, ruleDocuments } = await import('../rule-text.js');
    if (isRule(id)) {
      io.out(ruleDocuments([id], lang, io.width));
      return 0;
    }
    throw unknownMetric(id);
  }
  const paragraph = (text: string): string => indented(text, 2, io.width);
  io.out(
    `${nameOf(metric)} – ${say(metric.title, lang)}\n\n${paragraph(say(metric.about, lang))}\n\n${say(WORDS.formula, lang)}\n${paragraph(say(metric.formula, lang))}\n\n${say(WORDS.source, lang)}\n${paragraph(metric.citation)}\n`,
  );
  const { properties = {} } = z.toJSONSchema(metric.options, { io: 'input' }) as {
    properties?: Record<string, { description?: string; default?: unknown }>;
  };
  const options = Object.entries(properties).filter(([key]) => key !== 'question');
  if (options.length > 0) io.out(`\n${say(WORDS.options, lang)}\n`);
  for (const [key, { description = '', default: usual }] of options)
    io.out(`${paragraph(`${key}: ${description}${usual == null ? '' : ` (${String(usual)})`}`)}\n`);
  return 0;
}

/** A paragraph for a terminal of `width` columns, but no longer lines than eyes follow, each after `margin` spaces. */
const indented = (text: string, margin: number, width: number): string =>
  wrap(text, Math.max(20, Math.min(width, LONGEST) - margin))
    .map((line) => ' '.repeat(margin) + line)
    .join('\n');

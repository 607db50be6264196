import type { Definition } from '../../survey/definition.js';
import type { Asked, Questionnaire } from '../asked.js';
import { questionnaireOf } from '../questionnaire.js';
import { analysisLosses } from './analysis-losses.js';
import { isNumber } from './condition.js';
import type { Exporter } from './exchange.js';
import { idleFlags } from './lacking.js';
import { type Loss, type LossLog, lossLog, pathOf } from './losses.js';
import { definitionWithColumns } from './with-columns.js';

/** A definition in the format of a platform. */
export interface ExportedDefinition {
  content: string | Uint8Array;
  losses: Loss[];
  /** The definition by which the responses that the platform exports are analyzed. */
  columns: Definition;
}

/** Writes a sound definition for a platform, in `language` where a form of it has one only. */
export async function exportDefinition(exporter: Exporter, definition: Definition, language: string): Promise<ExportedDefinition> {
  const losses = lossLog();
  const { questionnaire, same } = askedOnce(withWords(questionnaireOf(definition), losses));
  const { content, losses: own, columns } = await exporter.export(questionnaire, language);
  for (const [again, first] of same) {
    const column = columns.columns.get(first.id);
    if (column !== undefined) columns.columns.set(again.id, column);
    losses.note('second question', again.id, `it has the column of "${first.id}", which is asked once`, pathOf(again));
  }
  const others = questionnaire.languages.filter((one) => one !== language);
  if (exporter.oneLanguage && others.length > 0)
    losses.warn('languages', null, `a form has one, here ${language}: export ${others.join(', ')} apart with --lang`, ['languages']);
  const first = questionnaire.asked[0];
  if (first?.newPage) losses.note('new-page', first.question.id, 'the first question begins a page anyhow', [...pathOf(first), 'new-page']);
  idleFlags(questionnaire, losses);
  analysisLosses(definition, losses);
  const withColumns = definitionWithColumns(definition, columns, losses);
  return { content, losses: [...own, ...losses.all()].sort(warningsFirst), columns: withColumns };
}

/** What stands for "does not apply" in a file may be a number: respondents need words for it. */
function withWords(questionnaire: Questionnaire, losses: LossLog): Questionnaire {
  const asked = questionnaire.asked.map((one) => {
    if ((one.kind !== 'scale' && one.kind !== 'matrix') || typeof one.notApplicable !== 'string' || !isNumber(one.notApplicable))
      return one;
    losses.note('not-applicable', one.id, 'the form says it in words', [...pathOf(one), 'scale', 'not-applicable']);
    return { ...one, notApplicable: NOT_APPLICABLE };
  });
  return { ...questionnaire, asked };
}

const NOT_APPLICABLE = { en: 'Not applicable', zh: '不适用', de: 'Trifft nicht zu' };

/** What is read from one column is asked once, as the weight that several items share. */
function askedOnce(questionnaire: Questionnaire): { questionnaire: Questionnaire; same: [Asked, Asked][] } {
  const first = new Map<string, Asked>();
  const same: [Asked, Asked][] = [];
  const asked = questionnaire.asked.filter((one) => {
    const before = one.column === null ? undefined : first.get(one.column);
    if (before !== undefined) same.push([one, before]);
    else if (one.column !== null) first.set(one.column, one);
    return before === undefined;
  });
  return { questionnaire: { ...questionnaire, asked }, same };
}

const warningsFirst = (a: Loss, b: Loss): number => Number(b.severity === 'warning') - Number(a.severity === 'warning');

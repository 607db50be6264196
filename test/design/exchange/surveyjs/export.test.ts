import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Model, type Question } from 'survey-core';
import { lintSurvey } from 'survey-core/linter';
import 'survey-core/survey.i18n';
import { describe, expect, it } from 'vitest';
import type { Asked } from '../../../../src/design/asked.js';
import { exportDefinition } from '../../../../src/design/exchange/export.js';
import { surveyjs } from '../../../../src/design/exchange/surveyjs/export.js';
import { questionnaireOf } from '../../../../src/design/questionnaire.js';
import type { Definition } from '../../../../src/survey/definition.js';
import { loadDefinition } from '../../../../src/survey/load.js';
import { holds } from '../../../../src/survey/show-if.js';
import { arbitraryDefinition } from '../arbitrary-definition.js';
import { formOffences } from './form-offences.js';

const yaml = (text: string): Definition => loadDefinition(text, 'survey.yaml').definition;
const written = async (definition: Definition) => {
  const { content, losses } = await exportDefinition(surveyjs, definition, definition.languages?.[0] ?? 'en');
  return { survey: JSON.parse(content as string), losses };
};

const DEALER = `
id: dealer
title: {en: Dealer service survey, zh: 经销商售后服务调查}
languages: [en, zh]
questions:
  - {id: nps, type: nps, required: true, text: {en: How likely are you to recommend us?, zh: 您有多大可能推荐我们？}}
  - {id: reason, type: text, show-if: nps <= 6, text: {en: Why?, zh: 为什么？}}
  - {id: proc, type: matrix, randomize: true, rows: [{id: booking, text: Booking}, {id: hand-over, text: Hand-over}]}
  - id: issues
    type: multiple-choice
    randomize: true
    options: [{value: noise, label: {en: Noise, zh: 噪音}}, {value: other, label: Other, other: true}, {value: none, label: None, exclusive: true}]
`;

describe('export to SurveyJS', () => {
  it('is shown by survey-core as it was meant, in both languages', async () => {
    const { survey } = await written(yaml(DEALER));
    const model = new Model(survey);
    const shown = (name: string): boolean => (model.getQuestionByName(name) as Question).isVisible;
    expect(model.jsonErrors ?? []).toEqual([]);
    expect(model.getQuestionByName('nps').visibleRateValues).toHaveLength(11);
    model.setValue('nps', 6);
    expect(shown('reason')).toBe(true);
    model.setValue('nps', 10);
    expect(shown('reason')).toBe(false);
    model.locale = 'zh-cn';
    expect(model.getQuestionByName('nps').title).toBe('您有多大可能推荐我们？');
    expect(model.getQuestionByName('issues').choices.map((choice: { text: string }) => choice.text)).toEqual(['噪音', 'Other', 'None']);
    model.setValue('issues', ['noise']);
    model.getQuestionByName('issues').clickItemHandler(model.getQuestionByName('issues').choices[2], true);
    expect(model.getValue('issues')).toEqual(['none']);
  });

  it.each(
    readdirSync('surveys').filter(
      (file) => file.endsWith('.yaml') && !/^kind: (?!responses)/m.test(readFileSync(`surveys/${file}`, 'utf8')),
    ),
  )('of %s has no offence against schema and linter', async (file) => {
    const { survey } = await written(yaml(readFileSync(`surveys/${file}`, 'utf8')));
    expect(formOffences(survey)).toEqual([]);
    expect(lintSurvey(survey).findings.map(({ message }) => message)).toEqual([]);
  });

  it('tells of braces, in which SurveyJS looks for a name', async () => {
    const { losses } = await written(
      yaml('id: x\nquestions:\n  - {id: a, type: text, text: "Dear {name}, why?"}\n  - {id: b, type: text, text: "{ }"}\n'),
    );
    expect(losses.filter(({ severity }) => severity === 'warning').map(({ what }) => what)).toEqual(['text of "a"']);
  });

  it('is checked by schema and linter that can fail', async () => {
    const { survey } = await written(yaml(DEALER));
    survey.pages[0].elements[1].visibleIf = '{npss} <= 6';
    survey.pages[0].elements[0].rateMax = 'ten';
    survey.pages[0].elements[2].type = 'matrixx';
    expect(lintSurvey(survey).findings.length).toBeGreaterThan(0);
    expect(formOffences(survey)).toEqual(['pages[0].elements[0].rateMax', 'pages[0].elements[2]']);
  });

  it('of any definition has no offence, and conditions hold in survey-core when they hold here', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDefinition, fc.infiniteStream(fc.nat(997)), async (definition, numbers) => {
        const { survey } = await written(definition);
        expect(formOffences(survey)).toEqual([]);
        expect(
          lintSurvey(survey)
            .findings.filter(({ severity }) => severity === 'error')
            .map(({ message }) => message),
        ).toEqual([]);
        const model = new Model(survey);
        model.clearInvisibleValues = 'none';
        const { asked } = questionnaireOf(definition);
        const answers = new Map<string, string[]>();
        for (const one of asked) answer(one, model, answers, () => numbers.next().value as number);
        for (const one of asked) {
          if (one.showIf === null) continue;
          const shown = model.getQuestionByName(one.id.replace('.', '_')).isVisible;
          expect({ id: one.id, shown }).toEqual({ id: one.id, shown: holds(one.showIf, (name) => answers.get(name) ?? []) });
        }
      }),
      { numRuns: 80, seed: 2 },
    );
  });
});

/** Answers a question in survey-core and here alike, or leaves it out. */
function answer(asked: Asked, model: Model, answers: Map<string, string[]>, next: () => number): void {
  const name = asked.id.replace('.', '_');
  const give = (id: string, stored: string[]): void => {
    answers.set(id, stored);
    if (id !== asked.question.id && asked.part === null)
      answers.set(asked.question.id, [...(answers.get(asked.question.id) ?? []), ...stored]);
  };
  const pick = <T>(all: readonly T[]): T => all[next() % all.length] as T;
  if (next() % 4 === 0) return;
  if (asked.kind === 'scale') {
    const point = pick(asked.points).value;
    give(asked.id, [String(point)]);
    model.setValue(name, point);
  } else if (asked.kind === 'matrix') {
    const chosen = Object.fromEntries(asked.rows.map((row) => [row.id, pick(asked.points).value]));
    for (const [row, point] of Object.entries(chosen)) give(`${asked.id}.${row}`, [String(point)]);
    model.setValue(name, chosen);
  } else if (asked.kind === 'choice') {
    const chosen = asked.options.filter(() => next() % 2 === 0).map(({ value }) => value);
    const stored = asked.several ? chosen : [pick(asked.options).value];
    if (stored.length === 0) return;
    give(asked.id, stored);
    model.setValue(name, asked.several ? stored : stored[0]);
  } else if (asked.kind === 'text' || asked.kind === 'number' || asked.kind === 'date') {
    const value = asked.kind === 'text' ? 'words' : asked.kind === 'number' ? next() % 40 : '2026-10-01';
    give(asked.id, [String(value)]);
    model.setValue(name, value);
  }
}

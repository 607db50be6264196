import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportDefinition } from '../../../../src/design/exchange/export.js';
import { google } from '../../../../src/design/exchange/google/export.js';
import type { Definition } from '../../../../src/survey/definition.js';
import { loadDefinition } from '../../../../src/survey/load.js';
import { arbitraryDefinition } from '../arbitrary-definition.js';

const script = async (definition: Definition): Promise<string> =>
  (await exportDefinition(google, definition, definition.languages?.[0] ?? 'en')).content as string;

/** Runs a script with a form that notes the items it is given, each with its calls. */
function run(content: string): Record<string, unknown[]>[] {
  const items: Record<string, unknown[]>[] = [];
  const recorder = (calls: Record<string, unknown[]>): object =>
    new Proxy(
      {},
      {
        get:
          (_, name: string) =>
          (...given: unknown[]) => {
            const item = name.startsWith('add') ? { item: [name] } : calls;
            if (item === calls) calls[name] = given;
            else items.push(item);
            return recorder(item);
          },
      },
    );
  const builder = recorder({});
  const app = {
    create: (title: string) => recorder({ title: [title] }),
    createTextValidation: () => builder,
    createGridValidation: () => builder,
  };
  new Function('FormApp', 'Logger', `${content}; createForm();`)(app, { log: () => {} });
  return items;
}

describe('export to Google Forms', () => {
  it('is a script that makes the items', async () => {
    const items = run(
      await script(
        loadDefinition(
          `
id: f
title: 'A "form"'
questions:
  - {id: nps, type: nps, required: true, text: Recommend?, help: Be honest}
  - {id: sat, type: csat, text: Satisfied?, scale: {points: 1..3, labels: {1: No, 2: So so, 3: Yes}, not-applicable: [N/A]}}
  - {id: rate, type: rating, text: Rate it, new-page: true, scale: 1to5}
  - {id: uses, type: multiple-choice, text: Uses, options: [a, {value: o, label: Other, other: true}]}
  - {id: age, type: number, text: Age, min: 18, unit: years}
scales: {1to5: {points: 1..5}}
`,
          'f.yaml',
        ).definition,
      ),
    );
    expect(items).toEqual([
      {
        item: ['addScaleItem'],
        setTitle: ['Recommend?'],
        setHelpText: ['Be honest'],
        setRequired: [true],
        setBounds: [0, 10],
        setLabels: ['Not at all likely', 'Extremely likely'],
      },
      { item: ['addMultipleChoiceItem'], setTitle: ['Satisfied?'], setChoiceValues: [['No', 'So so', 'Yes', 'N/A']] },
      { item: ['addPageBreakItem'] },
      { item: ['addScaleItem'], setTitle: ['Rate it'], setBounds: [1, 5] },
      { item: ['addCheckboxItem'], setTitle: ['Uses'], setChoiceValues: [['a']], showOtherOption: [true] },
      { item: ['addTextItem'], setTitle: ['Age (years)'], setValidation: [expect.anything()] },
    ]);
  });

  it('is a script that runs, whatever the texts', { timeout: 60_000 }, async () => {
    const hostile = loadDefinition(
      `id: f\nquestions:\n  - {id: a, type: text, text: "\\"); } \\\\ \\u2028 </script> \`"}\n`,
      'f.yaml',
    ).definition;
    expect(run(await script(hostile))[0]?.setTitle).toEqual(['"); } \\ </script> `']);
    await fc.assert(
      fc.asyncProperty(arbitraryDefinition, async (definition) => {
        expect(run(await script(definition)).length).toBeGreaterThan(0);
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { definitionOf } from '../../../../src/design/exchange/definition-of.js';
import { definitionText } from '../../../../src/design/exchange/definition-text.js';
import { surveyjs } from '../../../../src/design/exchange/surveyjs/import.js';
import { loadDefinition } from '../../../../src/survey/load.js';

async function imported(survey: object) {
  const bytes = new TextEncoder().encode(JSON.stringify(survey));
  const { definition, notes } = definitionOf(await surveyjs.import(bytes, 'form.json'), 'form.json');
  return { definition: loadDefinition(definitionText(definition, []), 'form.yaml').definition, notes: notes.map(({ message }) => message) };
}

describe('import of SurveyJS', () => {
  it('takes questions of panels over, each under all conditions around it', async () => {
    const { definition, notes } = await imported({
      locale: 'zh-cn',
      title: { default: 'Shop', 'zh-cn': '商店' },
      completedHtml: '<h3>Thank&nbsp;you</h3>',
      pages: [
        {
          elements: [
            {
              type: 'rating',
              name: 'How likely?',
              title: { default: 'Recommend?', 'zh-cn': '推荐吗？' },
              rateMin: 0,
              rateMax: 10,
              isRequired: true,
            },
            {
              type: 'panel',
              name: 'p',
              title: 'Details',
              visibleIf: '{How likely?} <= 6',
              elements: [
                {
                  type: 'panel',
                  elements: [
                    {
                      type: 'checkbox',
                      name: 'what',
                      choices: ['a', { value: 2, text: 'B' }],
                      showNoneItem: true,
                      showOtherItem: true,
                      choicesOrder: 'random',
                    },
                    { type: 'comment', name: 'why', visibleIf: "{what} anyof ['a', 'none'] and !({what} contains 'other')", rows: 2 },
                  ],
                },
              ],
            },
          ],
        },
        {
          visibleIf: '{what} notempty',
          elements: [
            { type: 'radiogroup', name: 'lock_functional', title: 'With?', choices: [1, 2, 3, 4, 5] },
            { type: 'radiogroup', name: 'lock_dysfunctional', title: 'Without?', choices: [1, 2, 3, 4, 5] },
            {
              type: 'matrix',
              name: 'rate',
              valueName: 'rated',
              columns: ['Very good', 'Good', 'Fair', 'Poor'],
              rows: [{ value: 'r 1', text: 'Row' }, 'r2'],
            },
            { type: 'boolean', name: 'yes', labelTrue: 'Ja' },
            { type: 'boolean', name: 'ok', displayMode: 'checkbox' },
            { type: 'slider', name: 'level', min: 0, max: 10, step: 5 },
            { type: 'text', name: 'born', inputType: 'date' },
          ],
        },
      ],
    });
    expect(notes).toEqual([]);
    expect(definition).toMatchObject({ id: 'shop', languages: ['zh', 'en'], title: { zh: '商店', en: 'Shop' }, thanks: 'Thank\u00a0you' });
    expect(definition.questions).toMatchObject([
      { id: 'How-likely', type: 'nps', required: true, column: 'How likely?' },
      { id: 'p_title', type: 'note', text: 'Details', 'show-if': 'How-likely <= 6' },
      {
        id: 'what',
        type: 'multiple-choice',
        randomize: true,
        'show-if': 'How-likely <= 6',
        options: [{ value: 'a' }, { value: '2', label: 'B' }, { value: 'none', exclusive: true }, { value: 'other', other: true }],
      },
      { id: 'why', type: 'text', lines: 2, 'show-if': 'How-likely <= 6 and (what in [a, none] and what != other)' },
      { id: 'lock', type: 'kano', 'new-page': true, 'show-if': 'answered(what)', functional: { text: 'With?' } },
      {
        id: 'rate',
        type: 'matrix',
        scale: { points: [1, 2, 3, 4], labels: { 1: 'Poor', 4: 'Very good' } },
        rows: [
          { id: 'r-1', text: 'Row', column: 'rated.r 1' },
          { id: 'r2', column: 'rated.r2' },
        ],
      },
      { id: 'yes', type: 'single-choice', options: [{ value: 'true', label: 'Ja' }, { value: 'false' }] },
      { id: 'ok', type: 'consent' },
      { id: 'level', type: 'rating', scale: { points: [0, 5, 10] } },
      { id: 'born', type: 'date' },
    ]);
  });

  it('says what it could not take over', async () => {
    const { definition, notes } = await imported({
      triggers: [{}],
      elements: [
        { type: 'file', name: 'photo' },
        { type: 'text', name: 'a', visible: false },
        { type: 'text', name: 'b', visibleIf: "iif({a} > 1, 'x', 'y') = 'x'", requiredIf: '{a} = 1', title: 'B' },
        { type: 'dropdown', name: 'c', choicesByUrl: { url: 'x' } },
        { type: 'text', name: 'd', visibleIf: '{nobody} = 1' },
        {
          type: 'radiogroup',
          name: 'region',
          choices: [
            { value: 1, text: 'North' },
            { value: 2, text: 'South' },
          ],
        },
      ],
    });
    expect(notes).toEqual([
      '"triggers" of the survey has no counterpart',
      '"photo" is left out: there is no counterpart for type file as it is used here',
      '"a" is hidden, and left out',
      '"requiredIf" of "b" has no counterpart',
      `the condition of "b" cannot be taken over: iif({a} > 1, 'x', 'y') = 'x'`,
      '"c": its choices stand elsewhere: add them as options',
      'the condition of "d": it looks at "nobody", which was not taken over',
    ]);
    // Numbers with names of places are no scale.
    expect(definition.questions.at(-1)).toMatchObject({ type: 'single-choice', options: [{ value: '1', label: 'North' }, { value: '2' }] });
  });
});

import { describe, expect, it } from 'vitest';
import { questionnaireOf } from '../../src/design/questionnaire.js';
import { type DefinitionInput, definitionSchema } from '../../src/survey/definition.js';

const asked = (questions: DefinitionInput['questions'], more: Partial<DefinitionInput> = {}) =>
  questionnaireOf(definitionSchema.parse({ id: 'q', questions, ...more })).asked;

describe('questionnaireOf', () => {
  it('gives a standard question its usual points and the words of their ends', () => {
    const [nps] = asked([{ id: 'recommend', type: 'nps' }]);
    expect(nps).toMatchObject({ id: 'recommend', kind: 'scale', column: 'recommend', text: 'recommend', required: false });
    const points = nps?.kind === 'scale' ? nps.points : [];
    expect(points.map(({ value }) => value)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(points.map(({ label }) => label !== null)).toEqual([true, ...Array(9).fill(false), true]);
  });

  it('takes declared labels alone, however few', () => {
    const [csat] = asked([{ id: 'overall', type: 'csat', scale: 'five' }], {
      scales: { five: { points: '1..5', labels: { 3: 'So so' }, 'not-applicable': ['N/A'] } },
    });
    expect(csat).toMatchObject({ points: [{ label: null }, {}, { value: 3, label: 'So so' }, {}, { label: null }], notApplicable: 'N/A' });
  });

  it('takes Kano and gap questions apart, with the columns that an analysis reads', () => {
    const parts = asked([
      { id: 'hotspot', type: 'kano', text: 'Hotspot', 'new-page': true, functional: {}, dysfunctional: { column: 'Q9' }, importance: {} },
      { id: 'rel', type: 'gap', perception: { text: 'They were on time' } },
    ]);
    expect(parts.map(({ id, column, newPage, text }) => [id, column, newPage, text])).toEqual([
      ['hotspot.functional', 'hotspot_functional', true, 'Hotspot'],
      ['hotspot.dysfunctional', 'Q9', false, 'Hotspot'],
      ['hotspot.importance', 'hotspot_importance', false, 'Hotspot'],
      ['rel.perception', 'rel_perception', false, 'They were on time'],
    ]);
    expect(parts[0]).toMatchObject({ points: [{ label: { en: 'I like it that way', zh: '我很喜欢' } }, {}, {}, {}, {}] });
    const [short] = asked([{ id: 'a', type: 'kano', functional: {}, dysfunctional: {} }], { kano: { table: 'three-point' } });
    expect(short?.kind === 'scale' && short.points.map(({ value }) => value)).toEqual([1, 2, 3]);
  });

  it('settles options, columns of their own and conditions', () => {
    const [uses, why] = asked([
      { id: 'uses', type: 'multiple-choice', columns: { app: 'uses_app', web: 'uses_web' } },
      { id: 'why', type: 'text', 'show-if': 'uses = app' },
    ]);
    expect(uses).toMatchObject({ column: null, several: true, options: [{ value: 'app', column: 'uses_app' }, { value: 'web' }] });
    expect(why).toMatchObject({ lines: 4, showIf: { kind: 'compare', question: 'uses' } });
  });
});

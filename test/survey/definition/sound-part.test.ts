import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionSchema } from '../../../src/survey/definition/question.js';
import { soundPart } from '../../../src/survey/definition/sound-part.js';

describe('soundPart', () => {
  it('leaves out what a schema refuses, and keeps the rest', () => {
    const question = { id: 'a', type: 'text', txt: 'x', lines: 'many', text: 'Why?' };
    expect(soundPart(questionSchema, question)).toEqual({ id: 'a', type: 'text', text: 'Why?' });
    expect(question).toHaveProperty('txt');
    expect(soundPart(questionSchema, { id: 'a', type: 'ranking', options: ['x', null, 'y', true] })).toMatchObject({
      options: [{ value: 'x' }, { value: 'y' }],
    });
  });

  it('puts something in the place of what cannot be missing', () => {
    expect(soundPart(questionSchema, { type: 'kano', functional: { text: 'x' } })).toEqual({
      id: 'unnamed',
      type: 'kano',
      functional: { text: 'x' },
      dysfunctional: {},
    });
  });

  it.each([null, 1, 'x', [], { type: 'stars', id: 'a' }, { type: 'matrix', id: 'm', rows: [] }])('has nothing left of %j', (value) => {
    expect(soundPart(questionSchema, value)).toBeNull();
  });

  it('gives what the schema takes, or nothing, whatever it is given', () => {
    fc.assert(
      fc.property(fc.object({ key: fc.constantFrom('id', 'type', 'text', 'rows', 'options', 'scale', 'x'), maxDepth: 3 }), (value) => {
        const sound = soundPart(questionSchema, { ...value, type: 'rating' });
        expect(sound === null || sound.type === 'rating').toBe(true);
      }),
    );
  });
});

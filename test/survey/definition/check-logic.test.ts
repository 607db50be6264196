import { describe, expect, it } from 'vitest';
import { checkLogic } from '../../../src/survey/definition/check-logic.js';
import { questionSchema } from '../../../src/survey/definition/question.js';

const nps = { id: 'recommend', type: 'nps' };
const why = (condition: string) => ({ id: 'why', type: 'text', 'show-if': condition });
const problems = (...questions: object[]) => checkLogic(questions.map((question) => questionSchema.parse(question)));

describe('checkLogic', () => {
  it('lets conditions look at earlier questions, their rows and their parts', () => {
    const matrix = { id: 'network', type: 'matrix', rows: [{ id: 'coverage' }] };
    const kano = { id: 'hotspot', type: 'kano', functional: {}, dysfunctional: {} };
    expect(problems(nps, matrix, kano, why('recommend <= 6 and network.coverage < 3 and answered(hotspot.functional)'))).toEqual([]);
  });

  it('refuses what cannot be read, is not there, or comes later', () => {
    expect(problems(nps, why('recommend below 6'))).toMatchObject([{ code: 'invalid-condition', path: ['questions', 1, 'show-if'] }]);
    expect(problems(why('recommend <= 6'), nps)).toMatchObject([{ code: 'forward-reference' }]);
    expect(problems(why('why = a'))).toMatchObject([{ code: 'forward-reference', message: expect.stringContaining('itself') }]);
    const [unknown] = problems(nps, why('recomend <= 6'));
    expect(unknown).toMatchObject({ code: 'unknown-question' });
    expect(typeof unknown?.hint === 'function' && unknown.hint()).toBe('did you mean "recommend"?');
  });

  it('does not blame a condition while another question is wrong in itself', () => {
    expect(checkLogic([null, questionSchema.parse(why('recommend <= 6'))])).toEqual([]);
  });
});

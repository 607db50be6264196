import { describe, expect, it } from 'vitest';
import { CsatError, didYouMean, error, info, nearest, warning } from '../src/diagnostic.js';

describe('nearest', () => {
  it.each([
    ['REGIO', ['Region', 'Product'], 'Region'],
    ['tpye', ['type', 'text'], 'type'],
    ['nsp', ['nps', 'csat'], 'nps'],
    ['Ｒegion', ['region'], 'region'],
    ['满意都', ['满意度', '推荐'], '满意度'],
    ['overal', ['over', 'overall'], 'overall'],
  ])('%s of %j is %s', (word, candidates, found) => {
    expect(nearest(word, candidates)).toBe(found);
  });

  it('finds nothing where nothing is near', () => {
    expect(nearest('speed', ['price', 'advice'])).toBeUndefined();
    expect(nearest('c', ['a', 'b'])).toBeUndefined();
    expect(nearest('x', [])).toBeUndefined();
  });

  it('is asked as a question', () => {
    expect(didYouMean('nsp', ['nps'])).toBe('did you mean "nps"?');
    expect(didYouMean('c', ['a'])).toBeUndefined();
  });
});

describe('CsatError', () => {
  it('carries all that was found, and the exit code', () => {
    const problem = new CsatError([error('a', 'first'), warning('b', 'second', { hint: 'mend it' }), info('c', 'third')], 3);
    expect(problem).toMatchObject({ exit: 3, message: 'a: first\nb: second\nc: third' });
    expect(problem.diagnostics.map(({ severity }) => severity)).toEqual(['error', 'warning', 'info']);
    expect(new CsatError(error('a', 'one'), 2).diagnostics).toHaveLength(1);
  });
});

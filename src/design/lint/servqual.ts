import type { Path } from '../../survey/definition/problem.js';
import type { Draft } from './draft.js';

/** The five dimensions of service quality (RATER: Parasuraman, Zeithaml & Berry 1988), as definitions may call them. */
export const DIMENSIONS: Readonly<Record<string, { zh: string; also: readonly string[] }>> = {
  reliability: { zh: '可靠性', also: [] },
  assurance: { zh: '保证性', also: ['信任性', '安全性'] },
  tangibles: { zh: '有形性', also: ['tangible', '可感知性'] },
  empathy: { zh: '移情性', also: ['同理性', '关怀性', '共情性'] },
  responsiveness: { zh: '响应性', also: ['回应性', '反应性'] },
};

/** An item of SERVQUAL or SERVPERF: a gap question, a rating, or a row of a matrix. */
export interface ServqualItem {
  id: string;
  dimension: string | null;
  instrument: 'servqual' | 'servperf';
  /** Which sides are asked; null where the item does not tell, and pairs are known by their ids. */
  sides: { expectation: boolean; perception: boolean } | null;
  path: Path;
}

/** Every item of the two instruments. */
export function servqualItems({ questions, written }: Draft): ServqualItem[] {
  return questions.flatMap(({ question, index }): ServqualItem[] => {
    const instrument = 'instrument' in question ? question.instrument : undefined;
    if (instrument !== 'servqual' && instrument !== 'servperf') return [];
    const path: Path = ['questions', index];
    const common = { id: question.id, instrument, path, sides: null };
    switch (question.type) {
      case 'gap': {
        const asks = (side: string): boolean => written([...path, side]) !== undefined;
        const sides = { expectation: asks('expectation') || asks('minimum') || asks('desired'), perception: asks('perception') };
        return [{ ...common, path: [...path, 'id'], dimension: question.dimension ?? null, sides }];
      }
      case 'rating':
        return [{ ...common, path: [...path, 'id'], dimension: question.dimension ?? null }];
      case 'matrix':
        return question.rows.map(({ id, dimension }, row) => ({
          ...common,
          id,
          dimension: dimension ?? null,
          path: [...path, 'rows', row, 'id'],
        }));
      default:
        return [];
    }
  });
}

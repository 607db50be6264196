import { describe, expect, test } from 'vitest';
import { CsatError } from '../../../src/diagnostic.js';
import { loadAnyDefinition } from '../../../src/survey/load.js';

const KINDS = {
  responses: 'id: survey\nquestions: [{id: recommend, type: nps}]',
  transactions: 'id: orders\nkind: transactions',
  tickets: 'id: desk\nkind: tickets',
};
const load = (target: string, kind: keyof typeof KINDS = 'responses') =>
  loadAnyDefinition(`${KINDS[kind]}\ntargets:\n  - ${target}\n`, 'survey.yaml').definition.targets;

function refusal(target: string): string[] {
  try {
    load(target);
  } catch (problem) {
    if (problem instanceof CsatError) return problem.diagnostics.map(({ message, where }) => `${where?.line}:${where?.column} ${message}`);
    throw problem;
  }
  return [];
}

describe('targets', () => {
  test.each(['responses', 'transactions', 'tickets'] as const)('of %s have their defaults filled in', (kind) => {
    expect(load('{figure: recommend.nps, min: 30}', kind)).toEqual([
      { figure: 'recommend.nps', min: 30, at: 'estimate', level: 'error', significant: false },
    ]);
  });

  test('take every key', () => {
    const written =
      '{figure: a.nps, min: 1, max: 9, at: low, by: region, group: 7, level: warn, min-base: 50, max-drop: 3, max-rise: 4, significant: true, insufficient: fail}';
    expect(load(written)).toEqual([
      {
        ...{ figure: 'a.nps', min: 1, max: 9, at: 'low', by: 'region', group: '7', level: 'warn', 'min-base': 50 },
        ...{ 'max-drop': 3, 'max-rise': 4, significant: true, insufficient: 'fail' },
      },
    ]);
  });

  test.each([
    ['{figure: a.nps}', '4:5 entry 1 of "targets" must be a target with min, max, max-drop or max-rise, not a mapping'],
    ['{figure: a.nps, min: 30, max: 20}', '4:35 "max" must be no less than min, not "20"'],
    ['{figure: a.nps, max-drop: 3, at: low}', '4:38 "at" must be beside min or max, for which it is meant, not "low"'],
    [
      '{figure: a.nps, min: 3, significant: true}',
      '4:42 "significant" must be beside max-drop or max-rise, for which it is meant, not "true"',
    ],
    ['{figure: a.nps, min: 3, group: North}', '4:36 "group" must be beside "by", which names its segment, not "North"'],
    ['{figure: a.nps, max-drop: -3}', '4:31 "max-drop" must be at least 0, not "-3"'],
    ['{figure: a.nps, min: 2, mxa: 3}', '4:29 key "mxa" is not known to this version'],
  ])('refuse %s', (target, message) => expect(refusal(target)).toEqual([message]));
});

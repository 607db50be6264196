import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CsatError, type Diagnostic } from '../../src/diagnostic.js';
import { loadDefinition } from '../../src/survey/load.js';

function failure(text: string): CsatError {
  try {
    loadDefinition(text, 'q.yaml');
  } catch (thrown) {
    if (thrown instanceof CsatError) return thrown;
    throw thrown;
  }
  throw new Error('loaded without an error');
}

/** `line:column code message`, then the hint after an arrow. */
function said({ where, code, message, hint }: Diagnostic): string {
  return `${where?.line}:${where?.column} ${code} ${message}${hint === undefined ? '' : ` -> ${hint}`}`;
}
const lines = (text: string) => failure(text).diagnostics.map(said);
const survey = (...questions: string[]) => ['id: s', 'questions:', ...questions.map((question) => `  - ${question}`)].join('\n');

describe('loadDefinition', () => {
  test('gives the definition and the places of its values', () => {
    const { definition, place } = loadDefinition(
      'id: s\nquestions:\n  - id: recommend\n    type: nps\n    column: "Q7 How likely"\n',
      'surveys/q.yaml',
    );
    expect(definition.questions).toHaveLength(1);
    expect(place(['questions', 0, 'column'])).toEqual({
      file: 'surveys/q.yaml',
      line: 5,
      column: 13,
      length: 15,
      source: '    column: "Q7 How likely"',
    });
    expect(place(['questions', 0, 'column'], 'key')).toMatchObject({ line: 5, column: 5, length: 6 });
    expect(place(['questions', 0])).toMatchObject({ line: 3, column: 5, length: 13 });
    expect(place(['questions', 0, 'scale', 'points'])).toMatchObject({ line: 3, column: 5 });
    expect(place([])).toMatchObject({ line: 1, column: 1, length: 5 });
  });

  test('counts lines of Windows files alike and keeps their line ends out', () => {
    const { place } = loadDefinition('id: s\r\nquestions:\r\n  - {id: q, type: nps}\r\n', 'q.yaml');
    expect(place(['questions', 0, 'type'])).toMatchObject({ line: 3, column: 19, length: 3, source: '  - {id: q, type: nps}' });
  });

  describe('keys', () => {
    test('unknown, with a suggestion from the keys of that place', () => {
      expect(lines('id: s\ntitel: T\nquestions:\n  - {id: q, type: csat, topp: 2, scale: {point: 1..5}}')).toEqual([
        '2:1 unknown-key key "titel" is not known to this version -> did you mean "title"?',
        '4:25 unknown-key key "topp" is not known to this version -> did you mean "top"?',
        '4:42 unknown-key key "point" is not known to this version -> did you mean "points"?',
      ]);
    });

    test('of later versions', () => {
      const [quotas, type] = lines('id: s\nquestions:\n  - {id: q, type: conjoint}\nquotas: []').reverse();
      expect(quotas).toMatch(/^4:1 unknown-key key "quotas" is not known to this version -> known here: id, kind, /);
      expect(type).toMatch(/^3:19 invalid-value type "conjoint" is not known to this version -> known here: nps, csat, /);
      expect(lines('id: s\nkind: transaction\nquestions:\n  - {id: q, type: nps}')).toEqual([
        '2:7 invalid-value kind "transaction" is not known to this version -> did you mean "transactions"?',
      ]);
    });

    test('misspelt where a question says its type', () => {
      expect(lines('id: s\nquestions:\n  - {id: q, tpye: nps}')).toEqual([
        '3:13 unknown-key key "tpye" is not known to this version -> did you mean "type"?',
      ]);
    });

    test('missing, at the parent', () => {
      expect(lines('title: T')).toEqual(['1:1 missing-key key "id" is missing', '1:1 missing-key key "questions" is missing']);
      expect(lines('id: s\nquestions:\n  - {id: q}')[0]).toMatch(/^3:5 missing-key key "type" is missing -> one of nps, csat, /);
      expect(lines('id: s\nquestions:\n  - type: nps\n')).toEqual(['3:5 missing-key key "id" is missing']);
    });

    test('given twice', () => {
      expect(lines('id: s\nid: t\nquestions:\n  - {id: q, type: nps, id: r}')).toEqual([
        '2:1 duplicate-key key "id" is given twice, first on line 1',
        '4:24 duplicate-key key "id" is given twice, first on line 4',
      ]);
    });

    test('that are no names', () => {
      expect(lines('id: s\nscales:\n  a.b: {}\nquestions:\n  - {id: q, type: nps}')).toEqual([
        '3:3 invalid-value key "a.b" must be letters, digits, - and _, with a letter or digit first',
      ]);
      expect(lines('id: s\nscales:\n  __proto__: {}\nquestions:\n  - {id: q, type: nps}')).toEqual([
        '3:3 unknown-key key "__proto__" cannot be used',
      ]);
    });
  });

  describe('values', () => {
    test.each([
      ['{id: q, type: cast}', '3:19 invalid-value type "cast" is not known to this version -> did you mean "csat"?'],
      [
        '{id: q, type: nps, interval: bootstrap}',
        '3:34 invalid-value interval "bootstrap" is not known to this version -> known here: adjusted-wald, wald, score',
      ],
      ['{id: 7, type: nps}', '3:10 invalid-value "id" must be a text, not "7" -> put it in quotes, as "7", to have it as text'],
      ['{id: a.b, type: nps}', '3:10 invalid-value "id" must be letters, digits, - and _, with a letter or digit first, not "a.b"'],
      ['{id: q, type: nps, missing: 99}', '3:33 invalid-value "missing" must be a list, not "99" -> write [99] for a list of one'],
      [
        '{id: q, type: nps, missing: [1.5, true]}',
        '3:39 invalid-value entry 2 of "missing" must be a text or a number, not "true" -> put it in quotes, as "true", to have it as text',
      ],
      [
        '{id: q, type: nps, missing: [NULL]}',
        '3:34 invalid-value entry 1 of "missing" must be a text or a number, not empty -> put a word such as NULL in quotes to have it as text',
      ],
      ['{id: q, type: csat, top: 1.5}', '3:30 invalid-value "top" must be a whole number, not "1.5"'],
      ['{id: q, type: csat, top: 0}', '3:30 invalid-value "top" must be at least 1, not "0"'],
      ['{id: q, type: ces, version: 3}', '3:33 invalid-value "version" must be 1 or 2, not "3"'],
      ['{id: q, type: csat, scale: [1]}', '3:32 invalid-value "scale" must be the name of a scale, or a scale, not a list'],
      [
        '{id: q, type: csat, scale: {points: 1-5}}',
        '3:41 invalid-value "points" must be a range such as 1..5, or a list of whole numbers, not "1-5"',
      ],
      [
        '{id: q, type: csat, scale: {points: 5}}',
        '3:41 invalid-value "points" must be a range such as 1..5, or a list of whole numbers, not "5"',
      ],
      [
        '{id: q, type: csat, scale: {points: 5..1}}',
        '3:41 invalid-value "points" must be a range from low to high, of two to 101 points, not "5..1"',
      ],
      ['{id: q, type: csat, scale: {labels: {top: Good}}}', '3:42 invalid-value key "top" must be a point of the scale'],
      ['{id: q, type: text, text: {}}', '3:31 invalid-value "text" must be a text in at least one language, not a mapping'],
      ['{id: q, type: text, text: {english: Why}}', '3:32 invalid-value key "english" must be a language code such as en or zh'],
      ['{id: q, type: matrix, rows: []}', '3:33 invalid-value "rows" must be at least one row, not an empty list'],
      ['nps', '3:5 invalid-value entry 1 of "questions" must be a mapping, not "nps"'],
    ])('%s', (question, message) => expect(lines(survey(question))).toEqual([message]));

    test.each([
      ['confidence: 95', '2:13 invalid-value "confidence" must be at most 0.9999, not "95"'],
      ['confidence: 0.1', '2:13 invalid-value "confidence" must be at least 0.5, not "0.1"'],
      ['confidence: high', '2:13 invalid-value "confidence" must be a number, not "high"'],
      ['min-base: 0', '2:11 invalid-value "min-base" must be at least 1, not "0"'],
      ['adjust: homl', '2:9 invalid-value adjust "homl" is not known to this version -> did you mean "holm"?'],
      ['segments: region', '2:11 invalid-value "segments" must be a list, not "region" -> write [region] for a list of one'],
      ['scales: [a]', '2:9 invalid-value "scales" must be a mapping, not a list'],
      [
        'title: 2017',
        '2:8 invalid-value "title" must be a text, or one text per language, not "2017" -> put it in quotes, as "2017", to have it as text',
      ],
    ])('%s', (line, message) => expect(lines(`id: s\n${line}\nquestions:\n  - {id: q, type: nps}`)).toEqual([message]));

    test('no questions', () => {
      expect(lines('id: s\nquestions: []')).toEqual(['2:12 invalid-value "questions" must be at least one question, not an empty list']);
      expect(lines('id: s\nquestions:\n')).toEqual(['2:11 invalid-value "questions" must be a list, not empty']);
    });
  });

  test('all problems at once, in the order of the file, those between questions too', () => {
    const text = [
      'id: s',
      'confidence: 2',
      'scales:',
      '  satisfaction: {points: 1..5}',
      'questions:',
      '  - {id: a, type: csat, scale: satisfacton}',
      '  - {id: a, type: nps}',
      '  - {id: b, type: rating, revers: true}',
      '  - {id: c, type: csat, scale: satisfaction, top: 5}',
    ].join('\n');
    expect(lines(text)).toEqual([
      '2:13 invalid-value "confidence" must be at most 0.9999, not "2"',
      '6:32 unknown-scale question "a" names scale "satisfacton", which is not declared -> did you mean "satisfaction"?',
      '7:10 duplicate-id question "a" is given twice: question 1 and question 2',
      '8:27 unknown-key key "revers" is not known to this version -> did you mean "reverse"?',
      '9:51 unfit-scale question "c": top 5 leaves no point below it on a scale of 5 points',
    ]);
    expect(failure(text).exit).toBe(2);
  });

  test('shows the first hundred of very many', () => {
    const { diagnostics } = failure(survey(...Array.from({ length: 250 }, (_, index) => `{id: q${index}, type: nps, colour: red}`)));
    expect(diagnostics).toHaveLength(101);
    expect(diagnostics.at(-1)).toMatchObject({ code: 'more-problems', message: 'and 150 more' });
  });

  test('takes a scale called as a member of every object for what it is', () => {
    expect(lines(survey('{id: q, type: csat, scale: constructor}'))[0]).toMatch(/^3:32 unknown-scale/);
  });
});

describe('random definitions', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'id',
      'type',
      'nps',
      'csat',
      'matrix',
      'rows',
      'scale',
      'points',
      '1..5',
      'questions',
      'scales',
      'labels',
      'columns',
      'options',
    ),
    fc.constantFrom(
      'multiple-choice',
      '<<',
      '*a',
      '&a',
      '!!str',
      '__proto__',
      'constructor',
      '~',
      'true',
      '.inf',
      '"',
      "'",
      '|',
      '? ',
      '%YAML 1.1',
    ),
    fc.string({ maxLength: 6 }),
  );
  const fragment = fc.tuple(
    word,
    fc.constantFrom(': ', '\n', '\n  ', '\n  - ', ' {', '} ', ' [', '] ', ', ', '\t', '\r\n', '\n---\n', ' # '),
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fragment, { maxLength: 40 }).map((parts) => parts.flat().join('')),
    fc.json(),
    fc
      .jsonValue()
      .map((value) => JSON.stringify({ id: 's', questions: [{ id: 'q', type: 'matrix', rows: value, scale: value }], scales: value })),
  );

  test('load or throw a CsatError with places inside the text, never anything else', () => {
    fc.assert(
      fc.property(text, (yaml) => {
        try {
          loadDefinition(yaml, 'q.yaml');
        } catch (thrown) {
          if (!(thrown instanceof CsatError)) throw thrown;
          expect(thrown.exit).toBe(2);
          expect(thrown.diagnostics.length).toBeGreaterThan(0);
          for (const { where } of thrown.diagnostics) {
            expect(where?.line ?? 1).toBeGreaterThanOrEqual(1);
            expect(where?.line ?? 1).toBeLessThanOrEqual(yaml.split('\n').length);
            expect(where?.column ?? 1).toBeGreaterThanOrEqual(1);
            expect(where?.length ?? 1).toBeGreaterThanOrEqual(1);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

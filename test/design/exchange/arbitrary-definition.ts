import fc from 'fast-check';
import { checkDefinition } from '../../../src/survey/definition/check.js';
import { type Definition, definitionSchema } from '../../../src/survey/definition.js';
import type { Text } from '../../../src/survey/text.js';

const LANGUAGES = [['en'], ['zh'], ['en', 'zh'], ['zh', 'en'], ['zh', 'de'], ['pt-BR', 'en', 'fr']];
const WORDS = [
  'How',
  'satisfied',
  'are',
  'you',
  '您',
  '满意吗',
  '"quoted"',
  "it's",
  '<b>',
  '&amp;',
  'a/b',
  '50 %',
  '[x]',
  '—',
  '1.',
  '~',
  '\\',
  ';',
  ',',
];

const words = (most = 6): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: most }).map((all) => all.join(' '));
const textIn = (languages: string[]): fc.Arbitrary<Text> =>
  fc.oneof(
    words(),
    fc.tuple(...languages.map(() => words())).map((said) => Object.fromEntries(languages.map((one, at) => [one, said[at] as string]))),
  );
const maybe = <T>(key: string, value: fc.Arbitrary<T>): fc.Arbitrary<object> =>
  fc.option(value, { nil: undefined }).map((one) => (one === undefined ? {} : { [key]: one }));
const some = (...parts: fc.Arbitrary<object>[]): fc.Arbitrary<object> => fc.tuple(...parts).map((all) => Object.assign({}, ...all));
const range = (low: number, high: number): number[] => Array.from({ length: high - low + 1 }, (_, at) => low + at);

function scaleIn(languages: string[]): fc.Arbitrary<object> {
  const points = fc.constantFrom(range(1, 5), range(1, 7), range(0, 10), range(-2, 2), [1, 2, 4], range(1, 3), range(0, 50));
  return points.chain((all) =>
    some(
      fc.constant({ points: all }),
      maybe(
        'labels',
        fc
          .subarray(all, { minLength: 1 })
          .chain((labelled) =>
            fc
              .tuple(...labelled.map((point) => textIn(languages).map((text) => [point, suffixed(text, ` ${point}!`)] as const)))
              .map(Object.fromEntries),
          ),
      ),
      maybe('not-applicable', fc.constantFrom(['N/A'], ["don't know"], ['不清楚'], ['99'], ['N/A', 'none'])),
      maybe('reverse', fc.boolean()),
      maybe('missing', fc.constant(['-9'])),
    ),
  );
}

/** The text with an ending that tells it from all others of its question. */
const suffixed = (text: Text, ending: string): Text =>
  typeof text === 'string'
    ? `${text}${ending}`
    : Object.fromEntries(Object.entries(text).map(([language, one]) => [language, `${one}${ending}`]));

function optionsIn(languages: string[]): fc.Arbitrary<object[]> {
  const value = fc.constantFrom('app', 'phone', 'smart home', 'other', 'none', '1', '2', '其他', 'a/b', "it's", 'A', 'a', 'x,y');
  return fc.uniqueArray(value, { minLength: 1, maxLength: 6 }).chain((values) =>
    fc.tuple(
      ...values.map((one) =>
        some(
          fc.constant({ value: one }),
          textIn(languages).map((label) => ({ label: suffixed(label, ` (${one})`) })),
          maybe('other', fc.constant(true)),
          maybe('exclusive', fc.constant(true)),
        ),
      ),
    ),
  );
}

function questionIn(languages: string[], id: string): fc.Arbitrary<object> {
  const text = maybe(
    'text',
    fc.oneof(
      textIn(languages),
      fc.constantFrom('How likely are you to recommend us?', 'It was easy to do.', 'How much effort was it?', '您对我们的服务满意吗？'),
    ),
  );
  const asked = some(
    fc.constant({ id }),
    text,
    maybe('help', textIn(languages)),
    maybe('required', fc.boolean()),
    maybe('new-page', fc.boolean()),
    maybe('demographic', fc.boolean()),
  );
  const scale = maybe('scale', scaleIn(languages));
  const side = some(text, scale);
  const rows = fc
    .uniqueArray(fc.constantFrom('speed', 'coverage', '价格', 'r-1', '2nd'), { minLength: 1, maxLength: 4 })
    .chain((ids) =>
      fc.tuple(
        ...ids.map((row) =>
          some(
            fc.constant({ id: row, column: `${id} ${row}` }),
            maybe('text', textIn(languages)),
            maybe('dimension', fc.constant('network')),
          ),
        ),
      ),
    );
  const offered = some(
    optionsIn(languages).map((options) => ({ options })),
    maybe('randomize', fc.boolean()),
  );
  return fc.oneof(
    some(fc.constant({ type: 'nps' }), asked),
    some(fc.constantFrom({ type: 'csat' }, { type: 'rating' }, { type: 'rating', dimension: 'network' }), asked, scale),
    some(fc.constantFrom({ type: 'ces', version: 1 }, { type: 'ces', version: 2 }), asked),
    some(
      fc.constant({ type: 'matrix' }),
      asked,
      scale,
      rows.map((all) => ({ rows: all })),
      maybe('randomize', fc.boolean()),
    ),
    some(fc.constantFrom({ type: 'single-choice' }, { type: 'multiple-choice' }, { type: 'ranking' }), asked, offered),
    some(
      fc.constant({ type: 'kano' }),
      asked,
      fc.tuple(text, text).map(([functional, dysfunctional]) => ({ functional, dysfunctional })),
      maybe('importance', side),
    ),
    some(
      fc.constant({ type: 'gap' }),
      asked,
      side.map((perception) => ({ perception })),
      maybe('expectation', side),
      maybe('weight', text),
    ),
    some(fc.constant({ type: 'text' }), asked, maybe('lines', fc.integer({ min: 1, max: 9 }))),
    some(
      fc.constant({ type: 'number' }),
      asked,
      maybe('min', fc.integer({ min: -5, max: 5 })),
      maybe('max', fc.integer({ min: 6, max: 200 })),
      maybe('unit', textIn(languages)),
    ),
    some(fc.constantFrom({ type: 'date' }, { type: 'consent' }), asked),
    some(fc.constant({ type: 'note', id }), maybe('text', textIn(languages)), maybe('new-page', fc.boolean())),
  );
}

/** Conditions that look at earlier questions. */
function conditionOn(
  questions: readonly { id: string; type: string; options?: { value: string }[]; rows?: { id: string }[] }[],
): fc.Arbitrary<string | null> {
  const atoms = questions.flatMap((question): string[] => {
    const { id, type, options = [], rows = [] } = question;
    const listed = options.map(({ value }) => (value.includes("'") ? `"${value}"` : `'${value}'`));
    if (['nps', 'csat', 'rating', 'ces'].includes(type)) return [`${id} <= 3`, `${id} != 2`, `${id} in [1, 2]`, `answered(${id})`];
    if (type === 'matrix') return [`${id}.${rows[0]?.id} < 3`, `answered(${id})`, `${id} = 1`];
    if (type === 'kano') return [`${id}.functional = 1`, `answered(${id}.dysfunctional)`];
    if (type === 'single-choice' || type === 'multiple-choice')
      return [`${id} = ${listed[0]}`, `${id} in [${listed.join(', ')}]`, `${id} not in [${listed.join(', ')}]`, `answered(${id})`];
    if (type === 'number') return [`${id} >= 18`];
    return type === 'text' || type === 'date' ? [`answered(${id})`] : [];
  });
  if (atoms.length === 0) return fc.constant(null);
  const atom = fc.constantFrom(...atoms);
  const pair = fc.tuple(atom, fc.constantFrom('and', 'or'), atom).map(([a, word, b]) => `${a} ${word} ${b}`);
  return fc.option(
    fc.oneof(
      atom,
      pair,
      pair.map((both) => `not (${both})`),
      fc.tuple(pair, atom).map(([both, one]) => `(${both}) and ${one}`),
    ),
    { nil: null },
  );
}

/** Sound definitions of all types of question, in one to three languages, with conditions. */
export const arbitraryDefinition: fc.Arbitrary<Definition> = fc
  .constantFrom(...LANGUAGES)
  .chain((languages) =>
    fc
      .uniqueArray(
        fc.constantFrom('recommend', 'q1', '2x', '评分', 'a-b', 'long_name', 'why', 'Überall', 'lock', 'plan', 'uses', 'network'),
        { minLength: 1, maxLength: 7 },
      )
      .chain((ids) => fc.tuple(...ids.map((id) => questionIn(languages, id))))
      .chain((questions) => {
        const known = questions as { id: string; type: string }[];
        return fc
          .tuple(...known.map((_, at) => conditionOn(known.slice(0, at))))
          .map((conditions) =>
            questions.map((question, at) =>
              conditions[at] === null || conditions[at] === undefined ? question : { ...question, 'show-if': conditions[at] },
            ),
          );
      })
      .chain((questions) =>
        some(maybe('title', textIn(languages)), maybe('intro', textIn(languages)), maybe('thanks', textIn(languages))).map((head) => ({
          id: 'generated',
          languages,
          ...head,
          questions,
        })),
      ),
  )
  .map((written) => definitionSchema.safeParse(written))
  .filter((parsed) => parsed.success && checkDefinition({ ...parsed.data, scales: {} }).length === 0)
  .map((parsed) => parsed.data as Definition);

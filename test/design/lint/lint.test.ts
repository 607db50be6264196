import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lint } from '../../../src/design/lint/lint.js';
import { asking, definitionOf } from './examples/example.js';
import { goodQuestions } from './good-questions.js';

const found = (text: string) =>
  lint(text, 'survey.yaml').findings.map(({ rule, severity, tier, question }) => ({ rule, severity, tier, question }));
const rulesIn = (text: string): string[] => found(text).map(({ rule }) => rule);
const problems = (text: string) =>
  lint(text, 'survey.yaml').problems.map(({ code, hint, where }) => [code, hint, where?.line, where?.column]);
const barreled = 'How satisfied are you with the price and quality of our service?';

describe('lint', () => {
  it('points at the text of each language, and tells in the language that is asked for', () => {
    const text = `id: s
questions:
  - id: q1
    type: csat
    text: {en: "${barreled}",
      zh: "您对我们的产品质量和售后服务是否满意？"}
`;
    const told = lint(text, 'survey.yaml', 'zh').findings.filter(({ rule }) => rule === 'double-barreled');
    expect(told.map(({ language, question, where }) => [language, question, where.file, where.line, where.column])).toEqual([
      ['en', 'q1', 'survey.yaml', 5, 16],
      ['zh', 'q1', 'survey.yaml', 6, 11],
    ]);
    expect(told[1]?.message).toBe('可能同时问了“对我们的产品质量”和“售后服务是否满意”，看法不同的受访者无法用一个答案回答');
  });

  it('reads rows of matrices, parts of Kano and gap questions, and no notes', () => {
    const text =
      definitionOf(`- {id: m, type: matrix, text: x, scale: {points: 1..5}, rows: [{id: r, text: The staff were friendly and knowledgeable.}]}
      - {id: k, type: kano, functional: {text: "${barreled}"}, dysfunctional: {text: x}}
      - {id: g, type: gap, text: The staff were friendly and knowledgeable., perception: {}}
      - {id: n, type: note, text: "${barreled}"}`);
    const told = lint(text, 'survey.yaml').findings.filter(({ rule }) => rule === 'double-barreled');
    expect(told.map(({ question, where }) => [question, where.line])).toEqual([
      ['m', 3],
      ['k', 4],
      ['g', 5],
    ]);
  });

  it('leaves a standard instrument and what is ignored for a reason alone, and nothing else of theirs', () => {
    const one = (more: string): string[] => rulesIn(definitionOf(`- {id: q1, type: rating, text: "${barreled}"${more}}`));
    expect(one('')).toEqual(expect.arrayContaining(['double-barreled', 'scale-unlabeled-endpoints']));
    expect(one(', instrument: acsi')).toEqual(['scale-unlabeled-endpoints']);
    expect(one(', lint-ignore: {double-barreled: one figure is asked for by the board}')).not.toContain('double-barreled');
  });

  it('takes the levels of the definition, and leaves suspicions what they are', () => {
    const both = (level: string) =>
      found(
        definitionOf(
          `- {id: q1, type: text, text: "${barreled}"}\n- {id: q2, type: text, text: Do you like tea with milk and sugar in it?}\n- {id: q3, type: text, text: Are you interested in sports and politics?}`,
          `lint: {double-barreled: ${level}}\n`,
        ),
      )
        .filter(({ rule }) => rule === 'double-barreled')
        .map(({ severity, tier, question }) => [question, severity, tier]);
    expect(both('error')).toEqual(
      expect.arrayContaining([
        ['q1', 'error', 1],
        ['q3', 'info', 2],
      ]),
    );
    expect(both('off')).toEqual([]);
  });

  it('does not know every rule', () => {
    const text = definitionOf(
      '- {id: q1, type: text, lint-ignore: {absolute: quoted from the law}}',
      'lint: {double-barrelled: off, zzzz: off}\n',
    );
    expect(problems(text)).toEqual([
      ['unknown-rule', 'did you mean "double-barreled"?', 2, 8],
      ['unknown-rule', 'csat lint --rules lists them', 2, 31],
      ['unknown-rule', 'did you mean "absolutes"?', 4, 40],
    ]);
  });

  it('keeps reading where the definition is wrong, tells so beside, and judges nothing twice', () => {
    const text = definitionOf(`- {id: q1, type: text, text: "${barreled}", requird: true}
      - {id: q2, type: rating, text: Rate us, scale: {points: 1..5, label: {1: bad}}}
      - {id: q3, type: stars, text: "${barreled}"}
      - {type: text, text: "${barreled}"}
      - {id: q1, type: nps, scale: {points: 1..5}, text: How likely are you to recommend us?}`);
    expect(problems(text).map(([code]) => code)).toEqual(['unknown-key', 'unknown-key', 'invalid-value', 'missing-key']);
    const told = found(text);
    expect(told.filter(({ rule }) => rule === 'double-barreled').map(({ question }) => question)).toEqual(['q1', 'unnamed']);
    expect(told.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['duplicate-id', 'nps-scale']));
    expect(told.map(({ rule }) => rule)).not.toContain('scale-unlabeled-endpoints');
  });

  it.each(['', 'id: x', 'id: x\nquestions: []', 'id: x\nquestions: [1, null, {}]', 'kind: tickets\nid: x', 'questions: {a: 1}'])(
    'says of %j what is wrong',
    (text) => {
      if (text === '') expect(() => lint(text, 'survey.yaml')).toThrow('invalid-definition');
      else
        expect(lint(text, 'survey.yaml')).toMatchObject({
          findings: [],
          estimate: null,
          problems: [{ severity: 'error' }, ...lint(text, 'survey.yaml').problems.slice(1)],
        });
    },
  );

  it('tells a scale that several questions share once', () => {
    const text = definitionOf(
      '- {id: a, type: rating, text: x, scale: four}\n- {id: b, type: rating, text: y, scale: four}',
      'scales: {four: {points: 1..4}}\n',
    );
    expect(rulesIn(text).filter((rule) => rule === 'scale-unlabeled-endpoints')).toHaveLength(1);
  });

  it('never fails on what people write', () => {
    const word = fc.constantFrom(
      'not',
      'and',
      'price',
      'quality',
      '您',
      '和',
      '不',
      '满意',
      '？',
      '?',
      '(',
      '“',
      '{{x}}',
      'SLA',
      '1-5',
      ',',
      '',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), fc.string(), (words, odd) => {
        const { findings } = lint(asking(`${words.join(' ')}${odd}`), 'survey.yaml');
        for (const { where } of findings) expect(where.line).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });
});

describe('lint of what is in order', () => {
  it.each(['en', 'zh'] as const)('warns of none of the good questions (%s)', (language) => {
    const questions = goodQuestions[language].trim().split('\n');
    expect(questions).toHaveLength(60);
    const warned = questions.flatMap((text) =>
      lint(asking(text), 'survey.yaml').findings.flatMap(({ rule, tier }) => (tier === 1 ? [`${rule}: ${text}`] : [])),
    );
    expect(warned).toEqual([]);
  });

  const surveys = readdirSync('surveys').filter((file) => file.endsWith('.yaml'));
  it.each(surveys)('surveys/%s has no error and no warning', (file) => {
    const path = join('surveys', file);
    const text = readFileSync(path, 'utf8');
    if (/^kind: (?:transactions|tickets)/m.test(text)) return;
    const { findings, problems: wrong } = lint(text, path);
    expect(findings.filter(({ severity }) => severity !== 'info').map(({ rule, question }) => `${question}: ${rule}`)).toEqual([]);
    expect(wrong).toEqual([]);
  });
});

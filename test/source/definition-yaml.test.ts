import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { analyze, openSurvey } from '../../src/analyze.js';
import { definitionYaml } from '../../src/source/definition-yaml.js';
import type { DefinitionInput } from '../../src/survey/definition.js';
import { loadDefinition } from '../../src/survey/load.js';
import { memoryInput } from '../support/memory-input.js';

/** What init writes for a file. */
async function written(text: string, name = 'answers.csv'): Promise<string> {
  const { inference, layout } = await openSurvey(memoryInput(text, name), {});
  if (inference === null) throw new RangeError('without a definition there is an inference');
  return definitionYaml(inference, layout, name);
}

const rows = (header: string, ...records: string[]): string => `${[header, ...records].join('\n')}\n`;
const answers = rows(
  'Name,e-mail,region,weight,recommend,satisfied,speed,price,comment',
  'Ann Lee,a@b.co,North,1.5,10,5,Good,Excellent,very nice of you all',
  'Bo Ray,b@b.co,South,0.5,9,4,Fair,Poor,could have been faster',
  'Cy Fox,c@b.co,North,1.0,3,2,Poor,Fair,',
  'Di Sun,d@b.co,South,1.0,8,3,Excellent,Good,',
);

describe('what init writes', () => {
  test('says what was read, why, and what was left alone', async () => {
    const yaml = await written(answers);
    expect(yaml.split('\n').slice(0, 3)).toEqual([
      '# yaml-language-server: $schema=./schema.json',
      '# What csat read in answers.csv (plain table, 1 header row, utf-8).',
      '# Correct what is wrong, then:  csat analyze <file> -s <this file>',
    ]);
    expect(yaml).toContain('# segments: ["region"]');
    expect(yaml).toContain('# "weight" looks like a weight');
    expect(yaml).toContain('  # asks to recommend; numbers on 0..10\n  - id: recommend\n    column: recommend\n    type: nps\n');
  });

  test('holds each question that was found, and scales that several share once', async () => {
    const definition = parse(await written(answers)) as DefinitionInput;
    expect(definition.questions.map(({ id, type }) => [id, type])).toEqual([
      ['region', 'single-choice'],
      ['recommend', 'nps'],
      ['satisfied', 'csat'],
      ['speed', 'rating'],
      ['price', 'rating'],
      ['comment', 'text'],
    ]);
    expect(Object.keys(definition.scales ?? {})).toEqual(['scale-1to4']);
    expect(definition.questions.flatMap((question) => ('scale' in question ? [question.scale] : []))).toEqual([
      { points: '1..5' },
      'scale-1to4',
      'scale-1to4',
    ]);
  });

  test('nothing of what people are called', async () => {
    const yaml = await written(answers);
    expect(yaml).not.toMatch(/Ann|@b\.co|Name|e-mail/);
  });

  test.each([
    ['quotes, colons and signs of YAML', 'a: "b" #1 {x},- [y] & *z,!tag'],
    ['Chinese', '1、您有多大可能推荐我们？（0-10分）,满意吗：总体,“引号”'],
    ['words that YAML takes for something else', 'yes,null,1e3'],
    ['white space and a comment sign', '"a\n# b",  c   d ,#e'],
  ])('survives %s in headers', async (_, header) => {
    const text = rows(header, '10,5,x', '9,4,x', '3,2,y', '8,3,y');
    const loaded = loadDefinition(await written(text), 'written.yaml');
    const [pinned, inferred] = [await analyze(memoryInput(text), { loaded }), await analyze(memoryInput(text))];
    expect([pinned.metrics, pinned.quality]).toEqual([inferred.metrics, inferred.quality]);
  });

  test('a name of a file cannot end the comment', async () => {
    const yaml = await written(answers, 'a\nquestions: []\n.csv');
    expect(yaml.split('\n')[1]).toMatch(/^# What csat read in a questions: \[\] \.csv/);
    expect(() => loadDefinition(yaml, 'written.yaml')).not.toThrow();
  });

  test('of a file without questions a note, which is valid', async () => {
    const yaml = await written(rows('InvoiceNo,Quantity,UnitPrice', '1,2,3', '2,3,4'));
    expect((parse(yaml) as DefinitionInput).questions).toEqual([
      { id: 'nothing', type: 'note', text: 'no question was recognised in this file' },
    ]);
    expect(() => loadDefinition(yaml, 'written.yaml')).not.toThrow();
  });
});

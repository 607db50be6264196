import { describe, expect, test } from 'vitest';
import { chineseSets } from '../../src/survey/labels/chinese.js';
import { englishSets } from '../../src/survey/labels/english.js';
import { germanSets } from '../../src/survey/labels/german.js';
import { alsoPoints, missingWords, noAnswer, notApplicableWords } from '../../src/survey/no-answer.js';
import { plainLabel } from '../../src/survey/plain-label.js';

describe('missing', () => {
  test.each([
    ...[
      '',
      ' ',
      '\u3000',
      '-',
      '--',
      '—',
      '－',
      '.',
      '...',
      '/',
      '_',
      'NULL',
      'null',
      'nan',
      'NaN',
      'NA',
      '<NA>',
      '#N/A',
      '#VALUE!',
      '\\N',
      'None given'.slice(0, 0),
    ],
    ...['(跳过)', '（跳过）', '跳过', '(空)', '未填写', '未作答', 'No answer', 'no response', '(blank)', 'Skipped', 'Keine Antwort'],
  ])('%j', (text) => expect(noAnswer(text)).toBe('missing'));
});

describe('not applicable', () => {
  test.each([
    ...[
      'N/A',
      'n/a',
      'n.a.',
      'Not applicable',
      'Not Applicable.',
      "don't know",
      'Don’t know',
      "I don't know",
      'I don’t know',
      'Do not know',
      'Unsure',
      'Not sure',
    ],
    ...[
      'Unfamiliar (N/A)',
      'N/A - did not call',
      'Not applicable / did not use',
      "Don't know / No opinion",
      'Prefer not to answer',
      'Prefer not to say',
      'No opinion',
    ],
    ...[
      'No basis for evaluation',
      'Refused',
      '不适用',
      '不适用（未使用）',
      '不知道',
      '不清楚',
      '说不清',
      '說不清',
      '无法评价',
      '未使用',
      '拒绝回答',
      '不愿透露',
    ],
    ...['Keine Angabe', 'weiß nicht', 'Weiss nicht', 'k.A.', 'Kann ich nicht beurteilen'],
  ])('%j', (text) => expect(noAnswer(text)).toBe('not-applicable'));
});

describe('an answer', () => {
  test.each([
    ...[
      'None',
      'No',
      '无',
      '没有',
      '0',
      '-1',
      '99',
      'Neutral',
      'Neither satisfied nor dissatisfied',
      'Not at all',
      'Never',
      '一般',
      '不满意',
      'Other',
      'Nope',
      '😀',
    ],
    ...['I don’t know how to use it', 'Nantes', 'Not satisfied', '不', 'Unsatisfied'],
  ])('%j', (text) => expect(noAnswer(text)).toBeNull());
});

describe('the words', () => {
  const all = [...missingWords(), ...notApplicableWords()];

  test('are written as labels are compared', () => {
    expect(all.length).toBeGreaterThan(150);
    expect(all.map(plainLabel)).toEqual(all);
  });

  test('that are points of known scales too are told', () => {
    const points = [...englishSets(), ...chineseSets(), ...germanSets()].flatMap((set) => set.points.flat());
    expect(new Set(points.filter((word) => noAnswer(word) !== null))).toEqual(alsoPoints);
  });
});

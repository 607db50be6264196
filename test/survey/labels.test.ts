import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chineseSets } from '../../src/survey/labels/chinese.js';
import { englishSets } from '../../src/survey/labels/english.js';
import { germanSets } from '../../src/survey/labels/german.js';
import { chooseLabelSet, isKnownLabel, labelSetFor, positionIn } from '../../src/survey/labels.js';
import { plainLabel } from '../../src/survey/plain-label.js';

const MANY = 200;
const FEW = 10;

/** The points 1.. that labels get, in their order, and the length of the set. */
function read(labels: string[], n: number, length?: number): string | null {
  const set = chooseLabelSet(labels, n, length)?.set;
  return set ? `${set.family} ${set.points.length}: ${labels.map((label) => (positionIn(set, label) as number) + 1).join(' ')}` : null;
}

describe('English', () => {
  test.each([
    [['Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied'], 'satisfaction 5: 1 2 3 4 5'],
    [
      [
        'Extremely dissatisfied',
        'Somewhat dissatisfied',
        'Neither satisfied nor dissatisfied',
        'Somewhat satisfied',
        'Extremely satisfied',
      ],
      'satisfaction 5: 1 2 3 4 5',
    ],
    [['Satisfied', 'Neutral', 'Very Satisfied', 'Somewhat dissatisfied'], 'satisfaction 5: 4 3 5 2'],
    [
      ['Not at all satisfied', 'Slightly satisfied', 'Moderately satisfied', 'Very satisfied', 'Extremely satisfied'],
      'degree of satisfied 5: 1 2 3 4 5',
    ],
    [['Very satisfied', 'Fairly satisfied', 'Not very satisfied', 'Not at all satisfied'], 'degree of satisfied 4: 4 3 2 1'],
    [['Strongly disagree', 'Disagree', 'Neutral', 'Agree', 'Strongly agree'], 'agreement 5: 1 2 3 4 5'],
    [['Strongly disagree', 'Disagree', 'Neutral', 'Agree', 'Strongly Agree'], 'agreement 5: 1 2 3 4 5'],
    [['Disagree strongly', 'Disagree', 'Agree', 'Agree strongly'], 'agreement 4: 1 2 3 4'],
    [
      ['Strongly disagree', 'Disagree', 'Somewhat disagree', 'Neither agree nor disagree', 'Somewhat agree', 'Agree', 'Strongly agree'],
      'agreement 7: 1 2 3 4 5 6 7',
    ],
    [['Very unlikely', 'Somewhat unlikely', 'Somewhat likely', 'Very likely'], 'likelihood 4: 1 2 3 4'],
    [['Not at all likely', 'Not so likely', 'Somewhat likely', 'Very likely', 'Extremely likely'], 'degree of likely 5: 1 2 3 4 5'],
    [['Very difficult', 'Difficult', 'Neither', 'Easy', 'Very easy'], 'ease 5: 1 2 3 4 5'],
    [
      [
        'Extremely difficult',
        'Moderately difficult',
        'Slightly difficult',
        'Neither easy nor difficult',
        'Slightly easy',
        'Moderately easy',
        'Extremely easy',
      ],
      'ease 7: 1 2 3 4 5 6 7',
    ],
    [['Very low effort', 'Low effort', 'Neither low nor high effort', 'High effort', 'Very high effort'], 'effort 5: 1 2 3 4 5'],
    [['Poor', 'Fair', 'Good', 'Excellent'], 'quality 4: 1 2 3 4'],
    [['Poor', 'Fair', 'Good', 'Very good', 'Excellent'], 'quality 5: 1 2 3 4 5'],
    [['Very poor', 'Poor', 'Fair', 'Good', 'Very good'], 'quality 5: 1 2 3 4 5'],
    [
      ['Very unfavorably', 'Somewhat unfavourably', 'Neither favorably nor unfavorably (neutral)', 'Somewhat favorably', 'Very favorably'],
      'favorability 5: 1 2 3 4 5',
    ],
    [
      ['Not at all important', 'Slightly important', 'Moderately important', 'Very important', 'Extremely important'],
      'degree of important 5: 1 2 3 4 5',
    ],
    [['Never', 'Rarely', 'Sometimes', 'Often', 'Always'], 'frequency 5: 1 2 3 4 5'],
    [
      ['Much worse than expected', 'Worse than expected', 'As expected', 'Better than expected', 'Much better than expected'],
      'expectation 5: 1 2 3 4 5',
    ],
    [['Worse than expected', 'As expected', 'Better than expected'], 'expectation 3: 1 2 3'],
    [['Definitely not', 'Probably not', 'Might or might not', 'Probably', 'Definitely'], 'certainty 5: 1 2 3 4 5'],
    [['Not at all', 'Not much', 'Some', 'A lot'], 'amount 4: 1 2 3 4'],
    [
      ['Very impressive', 'Not at all impressive', 'Somewhat impressive', 'Slightly impressive', 'Extremely impressive'],
      'degree of impressive 5: 4 1 3 2 5',
    ],
  ])('%j', (labels, expected) => expect(read(labels, MANY)).toBe(expected));
});

describe('Chinese', () => {
  test.each([
    [['非常不满意', '不满意', '一般', '满意', '非常满意'], 'satisfaction 5: 1 2 3 4 5'],
    [['很不满意', '不太满意', '一般', '比较满意', '很满意'], 'satisfaction 5: 1 2 3 4 5'],
    [['非常不滿意', '不滿意', '普通', '滿意', '非常滿意'], 'satisfaction 5: 1 2 3 4 5'],
    [['非常不满意', '不满意', '基本满意', '满意', '非常满意'], 'satisfaction 5: 1 2 3 4 5'],
    [['非常不满意', '不满意', '比较不满意', '一般', '比较满意', '满意', '非常满意'], 'satisfaction 7: 1 2 3 4 5 6 7'],
    [['不满意', '一般', '满意'], 'satisfaction 3: 1 2 3'],
    [['非常不同意', '不同意', '不确定', '同意', '非常同意'], 'agreement 5: 1 2 3 4 5'],
    [['完全不可能', '不太可能', '一般', '比较可能', '非常可能'], 'likelihood 5: 1 2 3 4 5'],
    [['非常困难', '比较困难', '一般', '比较容易', '非常容易'], 'ease 5: 1 2 3 4 5'],
    [['非常不重要', '不重要', '一般', '重要', '非常重要'], 'importance 5: 1 2 3 4 5'],
    [['非常不费力', '不费力', '一般', '费力', '非常费力'], 'effort 5: 1 2 3 4 5'],
    [['非常差', '差', '一般', '好', '非常好'], 'quality 5: 1 2 3 4 5'],
    [['差', '中', '良', '优'], 'quality 4: 1 2 3 4'],
    [['差评', '中评', '好评'], 'review 3: 1 2 3'],
    [['从不', '很少', '有时', '经常', '总是'], 'frequency 5: 1 2 3 4 5'],
    [['远低于预期', '低于预期', '符合预期', '高于预期', '远高于预期'], 'expectation 5: 1 2 3 4 5'],
    [['一定不会推荐', '可能不会推荐', '不确定', '可能会推荐', '一定会推荐'], 'certainty 5: 1 2 3 4 5'],
  ])('%j', (labels, expected) => expect(read(labels, MANY)).toBe(expected));
});

describe('German', () => {
  test.each([
    [['Stimme gar nicht zu', 'Stimme eher nicht zu', 'Stimme eher zu', 'Stimme vollständig zu'], 'agreement 4: 1 2 3 4'],
    [['gar nicht', 'selten', 'eher selten', 'eher häufig', 'sehr häufig'], 'frequency 5: 1 2 3 4 5'],
    [['sehr unzufrieden', 'unzufrieden', 'teils/teils', 'zufrieden', 'sehr zufrieden'], 'satisfaction 5: 1 2 3 4 5'],
  ])('%j', (labels, expected) => expect(read(labels, MANY)).toBe(expected));
});

describe('what labels leave open', () => {
  test('a point that nobody chose keeps its place', () => {
    expect(read(['Agree', 'Strongly Agree', 'Neutral', 'Disagree'], FEW)).toBe('agreement 5: 4 5 3 2');
    expect(read(['满意', '非常满意', '一般'], MANY)).toBe('satisfaction 5: 4 5 3');
  });

  test('four labels without a middle are four points in many answers, five in few', () => {
    const labels = ['Strongly disagree', 'Disagree', 'Agree', 'Strongly agree'];
    expect(read(labels, 29)).toBe('agreement 4: 1 2 3 4');
    expect(read(labels, 28)).toBe('agreement 5: 1 2 4 5');
    expect(chooseLabelSet(labels, 28)?.others).toContain('agreement-4');
    expect(read(labels, 28, 4)).toBe('agreement 4: 1 2 3 4');
  });

  test('two grades of one point ask for a longer set on both sides, and are never guessed', () => {
    expect(read(['满意', '比较满意', '非常满意', '一般', '不满意'], MANY)).toBeNull();
    expect(read(['非常满意', '很满意', '满意', '一般', '不满意'], MANY)).toBeNull();
    expect(read(['Strongly agree', 'Agree', 'Somewhat agree', 'Somewhat disagree', 'Neutral'], FEW)).toBe('agreement 7: 7 6 5 3 4');
  });

  test('labels on which sets disagree have none', () => {
    expect(read(['Very satisfied'], MANY)).toBeNull();
    expect(read(['Good', 'Fair'], MANY)).toBeNull();
    expect(read(['Very likely', 'Somewhat likely'], MANY)).toBeNull();
  });

  test('other texts have none', () => {
    expect(read(['Yes', 'No'], MANY)).toBeNull();
    expect(read(['Turkey', 'Ham'], MANY)).toBeNull();
    expect(read(['Agree', 'Turkey'], MANY)).toBeNull();
  });
});

test('labelSetFor recognises a column, no-answers aside', () => {
  expect(labelSetFor(['Very satisfied', 'Satisfied', 'N/A', ''])?.id).toBe('satisfaction-5');
  expect(labelSetFor(['Good', 'Fair'])?.family).toBe('quality');
  expect(labelSetFor(['Very satisfied', 'N/A'])).toBeNull();
  expect(labelSetFor(['Yes', 'No'])).toBeNull();
  expect(labelSetFor([])).toBeNull();
});

describe('every set', () => {
  const sets = [...englishSets(), ...chineseSets(), ...germanSets()];

  test('has at least three points, each with a wording of its own', () => {
    for (const { id, points } of sets) {
      const wordings = points.flat();
      expect(points.length, id).toBeGreaterThanOrEqual(3);
      expect(wordings, id).toEqual(wordings.map(plainLabel));
      expect(
        points.every((alternatives) => alternatives.length > 0 && alternatives.every((word) => word !== '')),
        id,
      ).toBe(true);
      expect(
        wordings.filter((word, index) => wordings.indexOf(word) !== index),
        id,
      ).toEqual([]);
    }
  });

  test('is recognised in any case, width and dash', () => {
    const variants = [
      (label: string) => label.toUpperCase(),
      (label: string) => ` ${label}. `,
      (label: string) => label.replace(/ /g, '\u00a0 '),
      (label: string) => label.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)),
      (label: string) => label.replace(/'/g, '’'),
      (label: string) => `${label} 😀`,
    ];
    const wordings = sets.flatMap(({ points }) => points.flat());
    fc.assert(
      fc.property(fc.constantFrom(...wordings), fc.constantFrom(...variants), (word, vary) => {
        expect(isKnownLabel(vary(word)), vary(word)).toBe(true);
      }),
    );
  });

  test('as they stand in a set, whatever their script', () => {
    const wordings = [...englishSets(), ...chineseSets(), ...germanSets()].flatMap(({ points }) => points.flat());
    expect(wordings.filter((word) => !isKnownLabel(word))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { templates } from '../../src/design/templates/index.js';
import { composed } from '../support/composed.js';

describe('composedYaml', () => {
  it('writes a file with comments, for people', () => {
    const region = { title: { en: 'region', zh: 'region' }, options: [] };
    expect(composed({ segments: [region], minutes: 3 }).yaml).toBe(`# yaml-language-server: $schema=./schema.json
# Made by csat new. It is yours now: change what does not fit.
#   csat lint survey.yaml                      the quality of the questions
#   csat preview survey.yaml -o preview.html   how respondents see it
#   csat simulate survey.yaml -n 200           answers to try the analysis with
#   csat schema survey > schema.json           your editor checks and completes this file
id: survey
kind: responses
title: Customer survey
languages: [en]

# csat lint warns when it takes longer.
target-minutes: 3

# What respondents read before the first question and after the last.
intro: Thank you for taking part. Your answers help us to improve.
thanks: Thank you for your answers.

# Every figure is also given per group of these: demographic questions below, or columns of the file.
segments: [region]

# Scales are declared once and used by name.
scales:
  recommendation:
    points: 0..10
    unipolar: true
    labels: {0: Not at all likely, 10: Extremely likely}

questions:
  # Net Promoter Score: how likely customers are to recommend you, and why
  # Reichheld (2003), The One Number You Need to Grow, Harvard Business Review 81(12). Net Promoter and NPS are registered marks of
  # Bain & Company, NICE Satmetrix and Fred Reichheld.
  - id: recommend
    type: nps
    text: How likely is it that you would recommend our company to a friend or colleague?
    scale: recommendation
    required: true
    instrument: nps

  - id: recommend-why
    type: text
    text: What is the main reason for your score?
`);
  });

  it('writes each text once per language, and comments in the base language', () => {
    const { yaml } = composed({ languages: ['zh', 'en'], segments: [] });
    expect(yaml).toContain('# 量表只声明一次，按名称引用。');
    expect(yaml).toContain('title: {zh: 客户调查, en: Customer survey}');
    expect(yaml).toContain('    labels: {0: {zh: 完全不可能, en: Not at all likely}, 10: {zh: 极有可能, en: Extremely likely}}');
    expect(yaml).toContain('  # 净推荐值（NPS）：客户推荐的可能性，以及原因\n');
  });

  it('has no long line and no anchor, whatever the templates', () => {
    for (const languages of [['en' as const], ['zh' as const, 'en' as const]]) {
      const { yaml } = composed({ templates, languages });
      expect(yaml.split('\n').filter((line) => line.length > 140)).toEqual([]);
      expect(yaml).not.toMatch(/[&*]a\d/);
    }
  });
});

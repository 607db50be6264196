import { describe, expect, it } from 'vitest';
import type { TemplateLanguage } from '../../../src/design/in-languages.js';
import { lint } from '../../../src/design/lint/lint.js';
import { PURPOSES } from '../../../src/design/purposes.js';
import { templates } from '../../../src/design/templates/index.js';
import { composed, templatesOf } from '../../support/composed.js';

/** What lint finds in a composed questionnaire, information included. */
function found(given: Parameters<typeof composed>[0]): string[] {
  const { findings, problems } = lint(composed(given).yaml, 'survey.yaml');
  return [
    ...findings.map(({ rule, question, language, message }) => `${rule} ${question} ${language}: ${message}`),
    ...problems.map(({ code }) => code),
  ];
}

const COMBINATIONS: { languages: TemplateLanguage[] }[] = [
  { languages: ['en'] },
  { languages: ['zh'] },
  { languages: ['en', 'zh'] },
  { languages: ['zh', 'en'] },
];
const asked = (en: string, zh: string) => ({ title: { en, zh }, options: [] });
const everyone = [asked('age', '年龄'), asked('gender', '性别'), asked('tenure', '成为客户的时间'), asked('region', '地区')];

describe.each(COMBINATIONS)('lint in $languages', { timeout: 30_000 }, ({ languages }) => {
  it.each(templates.map((template) => [template.id, template] as const))('finds nothing in template %s', (_, template) => {
    expect(found({ templates: [template], languages })).toEqual([]);
  });

  it.each(PURPOSES.map((purpose) => [purpose.id, purpose] as const))('finds nothing in what serves %s, with segments', (_, purpose) => {
    expect(found({ templates: templatesOf(...purpose.templates), languages, segments: everyone })).toEqual([]);
  });
});

describe('lint', () => {
  it('does find what an author gets wrong', () => {
    const options = ['18-25', '25-35', '35 or older'].map((text) => ({ en: text, zh: text }));
    expect(found({ segments: [{ title: { en: 'age', zh: '年龄' }, options }] }).join()).toContain('range-overlap age');
  });
});

import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { TemplateLanguage } from '../../../src/design/in-languages.js';
import { questionnaireOf } from '../../../src/design/questionnaire.js';
import { templates } from '../../../src/design/templates/index.js';
import type { Words } from '../../../src/design/templates/words.js';
import { say, type Text } from '../../../src/survey/text.js';
import { composed } from '../../support/composed.js';

const COMBINATIONS: { languages: TemplateLanguage[] }[] = [
  { languages: ['en'] },
  { languages: ['zh'] },
  { languages: ['en', 'zh'] },
  { languages: ['zh', 'en'] },
];
const HAN = /\p{Script=Han}/u;

/** Every text in two languages that is somewhere in a value. */
function wordsIn(value: unknown): Words[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && 'zh' in value) return [value as Words];
  return Object.values(value).flatMap(wordsIn);
}

const numbersIn = (text: string): string[] => (text.match(/\d+/g) ?? []).sort();

const columnsOf = (template: (typeof templates)[number]): string[] =>
  questionnaireOf(composed({ templates: [template] }).definition).asked.flatMap((asked) => {
    if (asked.kind === 'matrix') return asked.rows.map(({ column }) => column);
    return asked.column ?? [];
  });

describe.each(templates.map((template) => [template.id, template] as const))('template %s', (id, template) => {
  it('stands in the file of its name, with a title, what it is about, and a source', () => {
    expect(existsSync(`src/design/templates/${id}.ts`)).toBe(true);
    expect(template.source.length).toBeGreaterThan(20);
    for (const { en, zh } of [template.title, template.about]) {
      expect(en).not.toMatch(HAN);
      expect(zh).toMatch(HAN);
    }
  });

  it.each(COMBINATIONS)('is a sound definition in $languages', ({ languages }) => {
    const { definition } = composed({ templates: [template], languages });
    expect(definition.languages).toEqual(languages);
    for (const { text } of questionnaireOf(definition).asked) {
      if (languages.length === 1) expect(HAN.test(text as string)).toBe(languages[0] === 'zh');
      else expect(Object.keys(text)).toEqual(languages);
    }
  });

  it('says the same in both languages: each in its script, with the same numbers', () => {
    const { definition } = composed({ templates: [template], languages: ['en', 'zh'] });
    const words = wordsIn(definition);
    expect(words.length).toBeGreaterThan(3);
    for (const { en, zh } of words) {
      expect(en).not.toMatch(HAN);
      expect(zh).toMatch(HAN);
      expect(zh).not.toMatch(/[,?!;]/);
      expect(numbersIn(zh)).toEqual(numbersIn(en));
    }
  });

  it('labels both ends of every scale', () => {
    for (const asked of questionnaireOf(composed({ templates: [template] }).definition).asked) {
      if (asked.kind !== 'scale' && asked.kind !== 'matrix') continue;
      const ends = [asked.points[0]?.label, asked.points.at(-1)?.label].map((label) => say(label ?? '', 'en'));
      expect([asked.id, ...ends]).toEqual([asked.id, expect.stringMatching(/^[A-Z]/), expect.stringMatching(/^[A-Z]/)]);
    }
  });

  it('requires no more than its main question, and never text', () => {
    const { questions } = composed({ templates: [template] }).definition;
    const required = questions.filter((question) => 'required' in question && question.required);
    expect(required.map(({ type }) => type)).toEqual(required.length === 0 ? [] : [expect.stringMatching(/^(nps|csat|ces|consent)$/)]);
  });
});

describe('templates', () => {
  it('go together, each question with an id and columns of its own', () => {
    const columns = templates.filter(({ personal }) => !personal).flatMap(columnsOf);
    expect(columns).toHaveLength(new Set(columns).size);
    expect(composed({ templates, languages: ['en', 'zh'] }).definition.questions.length).toBeGreaterThan(80);
  });

  it('are filled in with what is asked about', () => {
    const brand = { en: 'Acme', zh: '艾克美' };
    for (const template of templates.filter(({ options }) => options.brand !== undefined)) {
      const { definition } = composed({ templates: [template], languages: ['en', 'zh'], details: { brand } });
      const texts = questionnaireOf(definition).asked.flatMap((asked): Text[] =>
        asked.kind === 'matrix' ? [asked.text, ...asked.rows.map(({ text }) => text)] : [asked.text],
      );
      const said = texts.map((text) => text as Words);
      expect([template.id, said.some(({ en }) => /\bAcme\b/.test(en)), said.some(({ zh }) => zh.includes('艾克美'))]).toEqual([
        template.id,
        true,
        true,
      ]);
      const usual = template.options.brand as Words;
      expect(said.filter(({ en, zh }) => en.includes(usual.en) || zh.includes(usual.zh))).toEqual([]);
    }
  });
});

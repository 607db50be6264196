import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Words } from '../../src/design/templates/words.js';
import { composed, templatesOf } from '../support/composed.js';

const segment = (title: string, ...options: string[]) => ({
  title: { en: title, zh: title },
  options: options.map((option) => ({ en: option, zh: option })),
});
const idsOf = (given: Parameters<typeof composed>[0]): string[] => composed(given).definition.questions.map(({ id }) => id);

describe('compose', () => {
  it('asks in the order of the templates, with the reason right after the score', () => {
    expect(idsOf({ templates: [...templatesOf('ces'), ...templatesOf('nps')] })).toEqual([
      'ease',
      'ease-why',
      'recommend',
      'recommend-why',
    ]);
  });

  it('puts demographics last, and consent first where personal data is asked', () => {
    expect(idsOf({ segments: [segment('age'), segment('plan', 'Basic', 'Plus')] })).toEqual([
      'consent',
      'recommend',
      'recommend-why',
      'age',
      'plan',
    ]);
    expect(idsOf({ segments: [segment('tenure')] })).toEqual(['recommend', 'recommend-why', 'tenure']);
    expect(idsOf({ segments: [segment('Income', 'Under 2000', '2000 or more')] })[0]).toBe('consent');
    expect(idsOf({ templates: templatesOf('contact', 'nps'), segments: [segment('tenure')] })).toEqual([
      'consent',
      'recommend',
      'recommend-why',
      'contact-permission',
      'contact-address',
      'tenure',
    ]);
  });

  it('breaks down by columns of the file without asking for them', () => {
    const { definition } = composed({ segments: [segment('region'), segment('Customer type')] });
    expect(definition.questions).toHaveLength(2);
    expect(definition.segments).toEqual(['region', { id: 'customer-type', title: 'Customer type', column: 'Customer type' }]);
  });

  it('knows demographics by their titles in both languages, and takes bands of one’s own', () => {
    const titles = composed({ languages: ['zh'], segments: [segment('年龄'), segment('性别'), segment('Gender')] }).definition.segments;
    expect(titles).toEqual([
      { id: 'age', title: '年龄' },
      { id: 'gender', title: '性别' },
    ]);
    const own = composed({ segments: [segment('age', 'Under 30', '30 or older')] }).definition.questions.at(-1);
    expect(own).toMatchObject({ id: 'age', demographic: true, options: [{ label: 'Under 30' }, { label: '30 or older' }] });
  });

  it('begins a page with each part', () => {
    const { questions } = composed({ templates: templatesOf('nps', 'csat'), segments: [segment('tenure')] }).definition;
    expect(questions.filter((question) => question['new-page']).map(({ id }) => id)).toEqual(['satisfaction', 'tenure']);
  });

  it('gives those who have not used something a way out in each language, base first', () => {
    const [touchpoints] = composed({ templates: templatesOf('touchpoints'), languages: ['zh', 'en'] }).definition.questions;
    expect(touchpoints).toMatchObject({ experience: true, 'not-applicable': ['不适用', 'N/A'] });
  });

  it('keeps grids short, and every touchpoint in one of them', () => {
    const touchpoints = Array.from({ length: 12 }, (_, index) => ({ en: `Place ${index}`, zh: `地点 ${index}` }));
    const { questions } = composed({ templates: templatesOf('touchpoints'), details: { touchpoints } }).definition;
    const grids = questions.map((question) => (question.type === 'matrix' ? question.rows.map(({ text }) => text) : []));
    expect(grids.map(({ length }) => length)).toEqual([4, 4, 4]);
    expect(grids.flat()).toEqual(touchpoints.map(({ en }) => en));
  });

  it('asks about every feature with and without it', () => {
    const features = [
      { en: 'a lock', zh: '车锁' },
      { en: 'A lock', zh: '电子锁' },
    ];
    const { questions } = composed({ templates: templatesOf('kano'), languages: ['en', 'zh'], details: { features } }).definition;
    expect(questions.map(({ id }) => id)).toEqual(['kano-note', 'feature-a-lock', 'feature-a-lock-2']);
    expect(questions[2]).toMatchObject({
      text: { en: 'A lock', zh: '电子锁' },
      functional: { text: { zh: '如果提供电子锁，您的感受是？' } },
      dysfunctional: { text: { zh: '如果不提供电子锁，您的感受是？' } },
    });
  });

  it('is read again as it was said, whatever the names', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).map((text) => text.trim() || 'x');
    const words: fc.Arbitrary<Words> = fc.record({ en: name, zh: name });
    const list = fc.array(words, { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(words, list, list, list, (brand, features, touchpoints, titles) => {
        const { definition } = composed({
          templates: templatesOf('nps', 'csat', 'touchpoints', 'kano'),
          languages: ['zh', 'en'],
          details: { brand, features, touchpoints },
          segments: titles.map((title, index) => ({ title, options: index % 2 === 0 ? features.concat(touchpoints) : [] })),
        });
        const rows = definition.questions.flatMap((question) =>
          question.id.startsWith('touchpoints') && question.type === 'matrix' ? question.rows : [],
        );
        expect(rows.map(({ text }) => (typeof text === 'string' ? text : text?.en))).toEqual(touchpoints.map(({ en }) => en));
        expect(JSON.stringify(definition.questions.find(({ id }) => id === 'recommend'))).toContain(JSON.stringify(brand.zh).slice(1, -1));
      }),
      { numRuns: 60 },
    );
  });
});

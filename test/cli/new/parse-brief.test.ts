import { describe, expect, it } from 'vitest';
import { parseBrief } from '../../../src/cli/new/parse-brief.js';
import { CsatError } from '../../../src/diagnostic.js';

const templatesOf = async (options: Parameters<typeof parseBrief>[0]) => (await parseBrief(options)).templates.map(({ id }) => id);

describe('parseBrief', () => {
  it('takes the usual answers where nothing is said', async () => {
    const { id, templates, languages, details, segments, minutes } = await parseBrief({});
    expect({ id, languages, details, segments, minutes }).toEqual({
      id: 'survey',
      languages: ['en'],
      details: {},
      segments: [],
      minutes: 10,
    });
    expect(templates.map((template) => template.id)).toEqual(['nps', 'csat']);
  });

  it('takes templates as they are said, each once, parted by commas or repeated', async () => {
    expect(await templatesOf({ template: ['kano', 'CES, nps', 'kano'] })).toEqual(['kano', 'ces', 'nps']);
    expect(await templatesOf({ purpose: 'support' })).toEqual(['support-ticket', 'ces']);
    expect(await templatesOf({ purpose: 'support', template: ['nps'] })).toEqual(['nps']);
  });

  it('adds the template that asks about what is named', async () => {
    expect(await templatesOf({ template: ['nps'], feature: ['a lock'], touchpoint: ['Shop'] })).toEqual(['nps', 'kano', 'touchpoints']);
    expect(await templatesOf({ template: ['nps'], feature: [''], touchpoint: [' '] })).toEqual(['nps']);
  });

  it('calls the survey as its file', async () => {
    expect((await parseBrief({ output: 'some/folder/My Survey.v2.yaml' })).id).toBe('my-survey-v2');
    expect((await parseBrief({ output: '🙂.yaml' })).id).toBe('survey');
  });

  it('names each thing once', async () => {
    const { details } = await parseBrief({ lang: 'zh,en', brand: '艾克美|Acme', touchpoint: ['Shop', 'Shop', '门店|Shop'] });
    expect(details).toEqual({
      brand: { en: 'Acme', zh: '艾克美' },
      touchpoints: [
        { en: 'Shop', zh: 'Shop' },
        { en: 'Shop', zh: '门店' },
      ],
    });
  });

  it('tells all that is wrong at once', async () => {
    const options = {
      lang: 'en,fr',
      template: ['npss', 'sus', 'quux'],
      purpose: 'suport',
      minutes: '0',
      brand: 'a|b|c',
      segment: ['plan=x'],
    };
    const problem = await parseBrief(options).catch((thrown: unknown) => thrown);
    expect(problem).toBeInstanceOf(CsatError);
    const { diagnostics, exit } = problem as CsatError;
    expect(exit).toBe(2);
    expect(diagnostics.map(({ code, hint }) => [code, hint])).toEqual([
      ['unknown-language', 'such as  --lang en,zh'],
      ['unknown-purpose', 'did you mean "support"?'],
      ['unknown-template', 'did you mean "nps"?'],
      ['unknown-template', 'csat new --list shows what there is'],
      ['wrong-words', 'one name, or one per language: en|zh'],
      ['wrong-segment', 'such as  --segment "plan=Basic,Plus"'],
      ['wrong-number', '1 to 120'],
    ]);
  });
});

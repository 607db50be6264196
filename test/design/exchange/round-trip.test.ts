import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definitionOf } from '../../../src/design/exchange/definition-of.js';
import { definitionText } from '../../../src/design/exchange/definition-text.js';
import type { Exporter, Importer } from '../../../src/design/exchange/exchange.js';
import { exportDefinition } from '../../../src/design/exchange/export.js';
import { exporters, importers } from '../../../src/design/exchange/index.js';
import type { Definition } from '../../../src/survey/definition.js';
import { loadDefinition } from '../../../src/survey/load.js';
import { arbitraryDefinition } from './arbitrary-definition.js';
import { unnamed } from './facts.js';

/** Definitions of questions; others are of transactions or tickets, which nobody fills in. */
const surveys = readdirSync('surveys').filter(
  (file) => file.endsWith('.yaml') && !/^kind: (?!responses)/m.test(readFileSync(`surveys/${file}`, 'utf8')),
);

async function roundTrip(definition: Definition, platform: string) {
  const exported = await exportDefinition(
    await (exporters[platform] as () => Promise<Exporter>)(),
    definition,
    definition.languages?.[0] ?? 'en',
  );
  const bytes = typeof exported.content === 'string' ? new TextEncoder().encode(exported.content) : exported.content;
  const importer = await (importers[platform] as () => Promise<Importer>)();
  const found = await importer.import(bytes, `back.${platform}`);
  const { definition: back, notes } = definitionOf(found, 'back');
  const text = definitionText(back, []);
  return { exported, notes, text, back: loadDefinition(text, 'back.yaml').definition };
}

describe.each(['surveyjs', 'xlsform', 'limesurvey'])('round trip through %s', (platform) => {
  it.each(surveys)('%s', async (file) => {
    const { definition } = loadDefinition(readFileSync(`surveys/${file}`, 'utf8'), file);
    const { exported, back, notes } = await roundTrip(definition, platform);
    expect(notes).toEqual([]);
    expect(unnamed(definition, back, exported.losses)).toEqual([]);
  });
});

describe.each(['surveyjs', 'xlsform'])('round trip of any definition through %s', (platform) => {
  it('loses only what is named', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDefinition, async (definition) => {
        const { exported, back, notes } = await roundTrip(definition, platform);
        expect(notes).toEqual([]);
        expect(unnamed(definition, back, exported.losses)).toEqual([]);
      }),
      { numRuns: 100, seed: 1 },
    );
  });
});

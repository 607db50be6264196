import { read, utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definitionOf } from '../../../src/design/exchange/definition-of.js';
import { definitionText } from '../../../src/design/exchange/definition-text.js';
import type { Exporter, Importer } from '../../../src/design/exchange/exchange.js';
import { exportDefinition } from '../../../src/design/exchange/export.js';
import { exporters, importers } from '../../../src/design/exchange/index.js';
import { CsatError } from '../../../src/diagnostic.js';
import { bind } from '../../../src/survey/bind.js';
import { loadDefinition } from '../../../src/survey/load.js';
import { namedColumns } from '../../../src/survey/named-columns.js';
import { arbitraryDefinition } from './arbitrary-definition.js';

/** How a list of lines or cells is spoiled: one is left out, doubled, moved up, emptied or given another's content. */
const SPOIL = [
  <T>(all: T[], at: number): T[] => all.filter((_, index) => index !== at),
  <T>(all: T[], at: number): T[] => [...all.slice(0, at), all[at] as T, ...all.slice(at)],
  <T>(all: T[], at: number): T[] => [all[at] as T, ...all.filter((_, index) => index !== at)],
  <T>(all: T[], at: number): T[] => all.with(at, all[(at * 7) % all.length] as T),
];

const lines = (content: string, places: number[], parting: RegExp, joint: string): string => {
  let all = content.split(parting);
  for (const place of places) if (all.length > 1) all = (SPOIL[place % SPOIL.length] as (typeof SPOIL)[0])(all, place % all.length);
  return all.join(joint);
};

/** The cells of a workbook, spoiled as lines are. */
function cells(content: Uint8Array, places: number[]): Uint8Array {
  const before = read(content, { type: 'array' });
  const after = utils.book_new();
  for (const name of before.SheetNames) {
    const rows = utils.sheet_to_json<string[]>(before.Sheets[name] ?? {}, { header: 1, raw: false, defval: '' });
    let all = rows;
    for (const place of places) {
      if (all.length > 1) all = (SPOIL[place % SPOIL.length] as (typeof SPOIL)[0])(all, place % all.length);
      const row = all[place % all.length];
      if (row !== undefined && row.length > 0) row[place % row.length] = all[(place * 3) % all.length]?.[(place * 5) % row.length] ?? '';
    }
    utils.book_append_sheet(after, utils.aoa_to_sheet(all), name);
  }
  return new Uint8Array(write(after, { type: 'array', bookType: 'xlsx', bookSST: true }) as ArrayBuffer);
}

const FORMS: [exporter: string, importer: string, spoil: (content: string | Uint8Array, places: number[]) => string | Uint8Array][] = [
  ['surveyjs', 'surveyjs', (content, places) => lines(content as string, places, /(?<=[,{[])\n/, '\n')],
  ['limesurvey', 'limesurvey', (content, places) => lines(lines(content as string, places, /\n/, '\n'), places, /\t/, '\t')],
  ['wjx', 'wjx', (content, places) => lines(content as string, places, /\n/, '\n')],
  ['wjx-jsonl', 'wjx', (content, places) => lines(content as string, places, /(?<=[,[])/, '')],
  ['xlsform', 'xlsform', (content, places) => cells(content as Uint8Array, places)],
];

describe('a form that somebody has spoiled', () => {
  it.each(FORMS)('for %s is read as a sound definition, or refused', { timeout: 120_000 }, async (from, to, spoil) => {
    const exporter = await (exporters[from] as () => Promise<Exporter>)();
    const importer = await (importers[to] as () => Promise<Importer>)();
    await fc.assert(
      fc.asyncProperty(arbitraryDefinition, fc.array(fc.nat(9999), { minLength: 1, maxLength: 6 }), async (definition, places) => {
        const { content } = await exportDefinition(exporter, definition, definition.languages?.[0] ?? 'en');
        const spoilt = spoil(content, places);
        const bytes = typeof spoilt === 'string' ? new TextEncoder().encode(spoilt) : spoilt;
        let text: string;
        try {
          text = definitionText(definitionOf(await importer.import(bytes, 'form'), 'form').definition, []);
        } catch (problem) {
          expect(problem).toBeInstanceOf(CsatError);
          expect((problem as CsatError).exit).toBe(3);
          return;
        }
        const { definition: back, place } = loadDefinition(text, 'back.yaml');
        bind(back, namedColumns(back), place);
      }),
      { numRuns: 60, seed: 4 },
    );
  });
});

import type { Exporter, Importer } from './exchange.js';

/** Platforms that definitions are written for, by the name of `--to`; each is loaded when it is asked for. */
export const exporters: Readonly<Record<string, () => Promise<Exporter>>> = {
  surveyjs: async () => (await import('./surveyjs/export.js')).surveyjs,
  xlsform: async () => (await import('./xlsform/export.js')).xlsform,
  wjx: async () => (await import('./wjx/export-text.js')).wjx,
  'wjx-jsonl': async () => (await import('./wjx/export-lines.js')).wjxLines,
  limesurvey: async () => (await import('./limesurvey/export.js')).limesurvey,
  qualtrics: async () => (await import('./qualtrics/export.js')).qualtrics,
  google: async () => (await import('./google/export.js')).google,
};

/** Platforms that definitions are read from, by the name of `--from`. */
export const importers: Readonly<Record<string, () => Promise<Importer>>> = {
  surveyjs: async () => (await import('./surveyjs/import.js')).surveyjs,
  xlsform: async () => (await import('./xlsform/import.js')).xlsform,
  limesurvey: async () => (await import('./limesurvey/import.js')).limesurvey,
  wjx: async () => (await import('./wjx/import.js')).wjx,
};

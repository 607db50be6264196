import type { Exporter, Importer } from './exchange.js';

/** Platforms that definitions are written for, by the name of `--to`; each is loaded when it is asked for. */
export const exporters: Readonly<Record<string, () => Promise<Exporter>>> = {
  surveyjs: async () => (await import('./surveyjs/export.js')).surveyjs,
  xlsform: async () => (await import('./xlsform/export.js')).xlsform,
};

/** Platforms that definitions are read from, by the name of `--from`. */
export const importers: Readonly<Record<string, () => Promise<Importer>>> = {
  surveyjs: async () => (await import('./surveyjs/import.js')).surveyjs,
  xlsform: async () => (await import('./xlsform/import.js')).xlsform,
};

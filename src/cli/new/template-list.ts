import type { TemplateLanguage } from '../../design/in-languages.js';
import { PURPOSES } from '../../design/purposes.js';
import { templates } from '../../design/templates/index.js';

const WIDTH = 20;
const HEADINGS = {
  templates: { en: 'Templates, for --template:', zh: '模板（--template）：' },
  purposes: { en: 'Purposes, for --purpose, and the templates that they take:', zh: '目的（--purpose）及其所用模板：' },
};

/** What `csat new` can compose: templates and purposes, for people. */
export function templateList(language: TemplateLanguage): string {
  const line = (id: string, title: string, about: string): string => `  ${id.padEnd(WIDTH)}${title}\n  ${' '.repeat(WIDTH)}${about}\n`;
  return [
    `${HEADINGS.templates[language]}\n`,
    ...templates.map(({ id, title, about }) => line(id, title[language], about[language])),
    `\n${HEADINGS.purposes[language]}\n`,
    ...PURPOSES.map(({ id, title, templates: taken }) => line(id, title[language], taken.join(', '))),
  ].join('');
}

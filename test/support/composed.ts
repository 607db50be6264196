import { type Brief, compose } from '../../src/design/compose.js';
import { composedYaml } from '../../src/design/composed-yaml.js';
import { templates } from '../../src/design/templates/index.js';
import type { Template } from '../../src/design/templates/template.js';
import { type LoadedDefinition, loadDefinition } from '../../src/survey/load.js';

/** The templates of these ids. */
export const templatesOf = (...ids: string[]): Template[] => templates.filter(({ id }) => ids.includes(id));

/** A brief in English, of what is not given: NPS alone, no segments, ten minutes. */
const briefOf = (given: Partial<Brief> = {}): Brief => ({
  id: 'survey',
  templates: templatesOf('nps'),
  languages: ['en'],
  details: {},
  segments: [],
  minutes: 10,
  ...given,
});

/** A composed questionnaire as a file, and as it is read again. */
export function composed(given: Partial<Brief> = {}): { yaml: string } & LoadedDefinition {
  const brief = briefOf(given);
  const yaml = composedYaml(compose(brief), 'survey.yaml', brief.languages[0] ?? 'en');
  return { yaml, ...loadDefinition(yaml, 'survey.yaml') };
}

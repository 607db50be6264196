import { expect, test } from 'vitest';
import { ticketsYaml } from '../../src/source/tickets-yaml.js';
import { loadAnyDefinition } from '../../src/survey/load.js';
import { layoutOf } from './platforms/layout-of.js';

test('a definition that loads, with what was found, what was not used, and what else there is', () => {
  const roles = { created: 'opened: at', resolved: 'closed', 'resolved-statuses': ['Done, all'], 'date-order': 'dmy' as const };
  const yaml = ticketsYaml('desk', roles, layoutOf('opened: at,closed,team\n'), 'desk.csv');
  expect(loadAnyDefinition(yaml, 'desk.yaml').definition).toMatchObject({ id: 'desk', kind: 'tickets', tickets: roles });
  expect(yaml).toContain('# not used: ["team"]');
  const everything = yaml.replace(/^# (?=sla|calendar|customers|segments)/gm, '');
  expect(loadAnyDefinition(everything, 'desk.yaml').definition).toMatchObject({ customers: 5000, segments: ['team'] });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bind } from '../../src/survey/bind.js';
import { loadDefinition } from '../../src/survey/load.js';
import { namedColumns } from '../../src/survey/named-columns.js';

describe('namedColumns', () => {
  it('names the columns of questions, rows, parts, options, segments and housekeeping, each once', () => {
    const { definition } = loadDefinition(
      `id: s
responses: {id: who, weight: w}
segments: [region, {id: plan, column: tariff}]
questions:
  - {id: recommend, type: nps}
  - {id: overall, type: csat, column: Q2}
  - {id: network, type: matrix, rows: [{id: speed}, {id: price, column: P}]}
  - {id: uses, type: multiple-choice, columns: {work: u1, play: u2}}
  - {id: hotspot, type: kano, functional: {column: f}, dysfunctional: {}}
  - {id: region, type: single-choice}
  - {id: thanks, type: note}
`,
      's.yaml',
    );
    const names = ['recommend', 'Q2', 'speed', 'P', 'u1', 'u2', 'f', 'hotspot_dysfunctional', 'region', 'tariff', 'who', 'w'];
    expect(namedColumns(definition).map(({ key }) => key)).toEqual(names);
  });

  const surveys = readdirSync('surveys').filter((file) => file.endsWith('.yaml'));
  it.each(surveys.filter((file) => !/^kind: (transactions|tickets)/m.test(readFileSync(`surveys/${file}`, 'utf8'))))(
    'lets %s be bound without a file',
    (file) => {
      const { definition, place } = loadDefinition(readFileSync(`surveys/${file}`, 'utf8'), file);
      expect(() => bind(definition, namedColumns(definition), place)).not.toThrow();
    },
  );
});

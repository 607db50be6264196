import { textEngine } from '../../../src/engine/text/text-engine.js';
import { conformance } from '../conformance/conformance.js';
import { delimitedConformance } from '../conformance/delimited.js';
import { sourceOfTable } from '../conformance/delimited-text.js';

conformance('text', (table) => {
  const source = sourceOfTable(table);
  if (source === null) throw new Error('utf-8 holds any text');
  return textEngine(source);
});
delimitedConformance('text', textEngine);

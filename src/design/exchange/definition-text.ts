import { Document, isCollection, isMap, isPair, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Definition, DefinitionInput } from '../../survey/definition.js';
import { pointsInWords } from '../../survey/points.js';

/** Longest mapping or list that stands on one line. */
const LONGEST = 110;
/** Keys of the definition with how many levels of what they hold stand on lines of their own, however short. */
const BLOCKS: Readonly<Record<string, number>> = { scales: 1, metrics: 1, questions: 2 };
const USUAL: Readonly<Record<string, unknown>> = {
  kind: 'responses',
  audience: 'general',
  confidence: 0.95,
  'min-base': 5,
  adjust: 'benjamini-hochberg',
  interval: 'adjusted-wald',
  separator: ';',
};

/**
 * A definition as YAML to read and to edit: defaults left out, points as ranges, options without labels as words, short mappings on one
 * line, a blank line before each question. `comments` stand above it.
 */
export function definitionText(definition: Definition | DefinitionInput, comments: readonly string[]): string {
  const document = new Document(plain(definition));
  if (isMap(document.contents)) for (const pair of document.contents.items) arrange(pair);
  const head = ['yaml-language-server: $schema=./schema.json', ...comments].map((line) => `# ${line.replace(/\s+/g, ' ')}\n`);
  return `${head.join('')}${document.toString({ lineWidth: 0, flowCollectionPadding: false })}`;
}

/** Lays out one key of the definition. */
function arrange({ key, value }: Pair): void {
  const block = BLOCKS[isScalar(key) ? String(key.value) : ''] ?? 0;
  if (block > 0) (key as Node).spaceBefore = true;
  if (block > 1 && isSeq(value)) for (const question of value.items.slice(1)) (question as Node).spaceBefore = true;
  fold(value, block);
}

/** Puts collections on one line where they fit, except so many levels from here on. */
function fold(node: unknown, block: number): void {
  if (!isCollection(node)) return;
  if (block <= 0 && fits(node.toJSON())) node.flow = true;
  else for (const item of node.items) fold(isPair(item) ? item.value : item, block - 1);
}

function fits(value: unknown): boolean {
  const text = JSON.stringify(value);
  return text.length <= LONGEST && !text.includes('\\n');
}

/** The value as YAML nodes are made of it: nothing undefined, points and options as people write them. */
function plain(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    if (key === 'points') return range(value);
    return value.map((one) => plain(one, key === 'options' ? 'option' : ''));
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([name, one]) => one !== undefined && USUAL[name] !== one);
  if (key === 'option') return option(Object.fromEntries(entries));
  if (key === 'labels') return new Map(entries.map(([point, text]) => [Number(point), plain(text)]));
  return new Map([...entries.filter(([name]) => name === 'id'), ...entries].map(([name, one]) => [name, plain(one, name)]));
}

function option({ value, label, ...more }: Record<string, unknown>): unknown {
  const bare = label === undefined || label === value;
  if (bare && Object.keys(more).length === 0) return value;
  return plain({ value, ...(bare ? {} : { label }), ...more });
}

/** `1..5`, or the points one by one where some are left out. */
function range(points: unknown[]): unknown {
  const words = pointsInWords(points as number[]);
  return words.includes('..') ? words : points;
}

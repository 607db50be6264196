import { Composer, CST, type Document, isScalar, Lexer, LineCounter, Parser, visit } from 'yaml';
import { CsatError, type Diagnostic, error } from '../../diagnostic.js';
import { locate, type Spot, spotIn } from './place.js';
import type { FindPlace } from './problem.js';
import { refusal } from './refusal.js';

const MOST_CHARACTERS = 5_000_000;
/** Deeper documents exhaust the stack of the YAML library; a definition needs a dozen levels. */
const MOST_LEVELS = 100;
/** How often an anchored value may stand in the document, aliases inside aliases multiplied. */
const MOST_REPEATS = 100;
/** The YAML library searches the document for the anchor of each alias. */
const MOST_ALIASES = 1000;

/**
 * A YAML 1.2 document (core schema, merge keys, all keys strings) as plain data, and the way back from data to text.
 * @throws CsatError (exit 2) when the text is too long, nested too deeply, no valid YAML, not one document or not a mapping,
 * has a key twice, or multiplies itself by aliases. Tags and directives that YAML does not know are errors too.
 */
export function readDocument(text: string, file: string): { value: Record<string, unknown>; place: FindPlace } {
  if (text.length > MOST_CHARACTERS) {
    throw mistake('definition-too-large', `${text.length} characters, and a definition may have ${MOST_CHARACTERS}`, { where: { file } });
  }
  const lines = new LineCounter();
  const spot = spotIn(text, file, lines);
  const composer = new Composer({
    prettyErrors: false,
    version: '1.2',
    schema: 'core',
    resolveKnownTags: false,
    merge: true,
    stringKeys: true,
    uniqueKeys: false,
  });
  const [document, second] = composer.compose(tokensOf(text, lines, spot), true, text.length) as Iterable<Document.Parsed>;
  if (document === undefined) throw new RangeError('whatever a text holds, it is a document');
  const faults = [...syntaxFaults(document, second, spot), ...keyFaults(document, spot)];
  if (faults.length > 0) throw refusal(faults, (fault) => fault);
  const value = plain(document, spot);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const found = value === null ? 'nothing' : Array.isArray(value) ? 'a list' : 'a single value';
    throw mistake('invalid-definition', `a definition is a mapping such as "id: …", this is ${found}`, { where: spot(0, 1) });
  }
  return { value: value as Record<string, unknown>, place: (path, what = 'value') => locate(document, path, what, spot) };
}

const mistake = (code: string, message: string, more: Pick<Diagnostic, 'hint' | 'where'>) => new CsatError(error(code, message, more), 2);

/** The tokens of a text; depth and aliases are measured on the way, before anything recursive or quadratic sees the document. */
function* tokensOf(text: string, lines: LineCounter, spot: Spot): Generator<CST.Token> {
  const parser = new Parser(lines.addNewLine);
  const excess = (code: string, message: string) => mistake(code, message, { where: spot(parser.offset - 1, parser.offset) });
  let aliases = 0;
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    if (CST.tokenType(lexeme) === 'alias') aliases++;
    if (aliases > MOST_ALIASES) throw excess('yaml-alias', `more than ${MOST_ALIASES} aliases`);
    if (parser.stack.length > MOST_LEVELS) throw excess('nested-too-deeply', `more than ${MOST_LEVELS} levels inside one another`);
  }
  yield* parser.end();
}

function syntaxFaults(document: Document, second: Document.Parsed | undefined, spot: Spot): Diagnostic[] {
  const faults = [...document.errors, ...document.warnings].map((fault) => {
    const where = spot(...fault.pos);
    if (fault.code === 'TAB_AS_INDENT')
      return error('yaml-tab', 'a tab in the indentation, which YAML does not allow', { hint: 'use spaces', where });
    return error('yaml-syntax', fault.message.charAt(0).toLowerCase() + fault.message.slice(1), { where });
  });
  if (second === undefined) return faults;
  const where = spot(second.range[0], second.range[1]);
  return [...faults, error('yaml-syntax', 'a definition is one document, and a second begins here', { where })];
}

/** Keys that stand twice in one mapping, in linear time for any number of keys, and the one name that plain objects cannot hold. */
function keyFaults(document: Document, spot: Spot): Diagnostic[] {
  const faults: Diagnostic[] = [];
  visit(document, {
    Map(_, map) {
      const first = new Map<string, number>();
      for (const { key } of map.items) {
        if (!isScalar(key) || !key.range || key.value === '<<') continue;
        const name = String(key.value);
        const where = spot(key.range[0], key.range[1]);
        const line = first.get(name);
        if (line !== undefined) faults.push(error('duplicate-key', `key "${name}" is given twice, first on line ${line}`, { where }));
        else first.set(name, where.line ?? 1);
        if (name === '__proto__') faults.push(error('unknown-key', 'key "__proto__" cannot be used', { where }));
      }
    },
  });
  return faults;
}

function plain(document: Document, spot: Spot): unknown {
  try {
    return document.toJS({ maxAliasCount: MOST_REPEATS });
  } catch (fault) {
    if (!(fault instanceof Error)) throw fault;
    throw mistake('yaml-alias', aliasFault(fault.message), { where: firstReference(document, spot) });
  }
}

function aliasFault(message: string): string {
  if (message.startsWith('Excessive alias count')) return `aliases repeat one value more than ${MOST_REPEATS} times`;
  return message.charAt(0).toLowerCase() + message.slice(1);
}

/** Where the document first refers to an anchor that is not there; else where it first refers to one or merges one in. */
function firstReference(document: Document, spot: Spot): ReturnType<Spot> {
  const anchors = new Set<string>();
  let first: readonly number[] | null | undefined;
  let unknown: readonly number[] | null | undefined;
  visit(document, {
    Node(_, node) {
      if ('anchor' in node && node.anchor) anchors.add(node.anchor);
    },
    Pair(_, { key }) {
      if (isScalar(key) && key.value === '<<') first ??= key.range;
    },
  });
  visit(document, {
    Alias(_, alias) {
      first ??= alias.range;
      if (!anchors.has(alias.source)) unknown ??= alias.range;
    },
  });
  const [start = 0, end = 1] = unknown ?? first ?? [];
  return spot(start, end);
}

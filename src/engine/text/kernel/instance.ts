import { WASM } from './wasm.js';

/** What assembly/index.ts exports. */
export interface Exports {
  MOST_TEXTS: { value: number };
  LONGEST: { value: number };
  memory: { buffer: ArrayBuffer };
  counted: { value: number };
  lines: { value: number };
  repeated: { value: number };
  remembered: { value: number };
  ids: { value: number };
  ends: { value: number };
  membersOfRecord: { value: number };
  ledger: { value: number };
  roomFor(bytes: number): number;
  groupBy(breaks: number, most: number): void;
  countIn(tables: number, weighted: boolean, mostGroups: number, mostWaiting: number): void;
  haveColumns(count: number): void;
  haveRecords(delimiter: number, least: number): void;
  askForWeight(column: number): void;
  askForRespondent(column: number): void;
  askForKnown(column: number, meanings: number): void;
  addTable(column: number, table: number): void;
  addBreak(column: number, place: number): void;
  remember(most: number): void;
  respondentOf(at: number, length: number): number;
  textsOf(column: number): number;
  learnText(texts: number, at: number, length: number): number;
  setMeaning(column: number, meaning: number, text: number, value: number): void;
  learnGroup(): number;
  countRecords(from: number, end: number, row: number): number;
  count(): void;
  tableAt(table: number): number;
}

/** What is used of the platform's WebAssembly. */
interface WebAssembly {
  validate(bytes: Uint8Array): boolean;
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { exports: object };
}

/** A new instance; null where the platform has no WebAssembly, or none that looks at sixteen bytes at once. Throws RangeError without memory. */
export function instance(): Exports | null {
  const bytes = Buffer.from(WASM, 'base64');
  const { WebAssembly: platform } = globalThis as { WebAssembly?: WebAssembly };
  if (platform === undefined || !platform.validate(bytes)) return null;
  return new platform.Instance(new platform.Module(bytes), {}).exports as Exports;
}

import { scanRecord, UNFINISHED } from './scan-record.js';
import type { Spans } from './spans.js';

/** What divides the records of a nested dialect on the outside: each is one quoted cell, with the delimiter within. */
export const COMMA: Uint8Array = Buffer.from(',');

/** The record within the only cell of a record, taken apart into `inner`, or the record as it is. */
export function withinCell(record: Spans, inner: Spans, delimiter: Uint8Array): Spans {
  inner.bytes = record.bytes;
  inner.view = record.view;
  const [from, end] = [record.starts[0] as number, record.ends[0] as number];
  if (from < end && scanRecord(inner, delimiter, from, end, true) !== UNFINISHED) return inner;
  inner.keys.fill(0);
  return record;
}

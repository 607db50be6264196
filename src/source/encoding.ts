import { isUtf8 } from 'node:buffer';
import { type Diagnostic, warning } from '../diagnostic.js';

/** What a file's bytes are taken for. */
export interface Encoding {
  /** utf-8, utf-16le, utf-16be, gb18030, windows-1252 or macintosh. */
  encoding: string;
  /** Doubts that the user should know of. */
  notes: Diagnostic[];
}

/**
 * The encoding of the beginning of a file, in this order: byte order mark, NUL bytes (UTF-16), strict UTF-8, then byte statistics.
 * GB18030 accepts almost anything, so it is decided by counting byte pairs: Chinese text is made of lead B0–F7 with trail ≥ A1
 * (hanzi) and lead A1–A9 with trail ≥ A1 (symbols); any other byte ≥ 80 speaks against it. Measured on real files: Chinese
 * exports have no bad byte, Western single-byte files next to no good pair; 5 % separates them.
 */
export function detectEncoding(bytes: Uint8Array, whole: boolean): Encoding {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', notes: mixedNotes(bytes, whole) };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', notes: [] };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', notes: [] };
  const nul = bytes.subarray(0, 8).indexOf(0);
  if (nul >= 0) return { encoding: nul % 2 === 1 ? 'utf-16le' : 'utf-16be', notes: [] };
  if (isUtf8(whole ? bytes : withoutCutCharacter(bytes))) return { encoding: 'utf-8', notes: [] };

  const { sequences, strays } = utf8Statistics(bytes);
  if (sequences > 0 && strays < 0.05 * (sequences + strays)) return { encoding: 'utf-8', notes: mixedNotes(bytes, whole) };

  const pairs = gbStatistics(bytes);
  if (pairs.good > 0 && pairs.bad < 0.05 * (pairs.good + pairs.bad)) return { encoding: 'gb18030', notes: [] };

  const { macLetters, latinLetters, controls } = singleByteStatistics(bytes);
  if (macLetters > latinLetters) return { encoding: 'macintosh', notes: [] };
  const notes =
    controls > 0
      ? [
          warning(
            'mixed-encoding',
            `read as windows-1252, but ${controls} characters are none of its letters; numbers are unharmed, some words may be garbled`,
            { hint: 'name the right one with --encoding' },
          ),
        ]
      : [];
  return { encoding: 'windows-1252', notes };
}

/** Bytes as text; wrong bytes become U+FFFD. A byte order mark is dropped. */
export const decode = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes);

/** The bytes without a character that was cut at their end. */
function withoutCutCharacter(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && bytes.length - end < 3 && ((bytes[end - 1] as number) & 0xc0) === 0x80) end--;
  if (end > 0 && (bytes[end - 1] as number) >= 0xc0) end--;
  return bytes.subarray(0, end);
}

function mixedNotes(bytes: Uint8Array, whole: boolean): Diagnostic[] {
  const { strays } = utf8Statistics(whole ? bytes : withoutCutCharacter(bytes));
  if (strays === 0) return [];
  return [
    warning('mixed-encoding', `read as utf-8, but ${strays} ${strays === 1 ? 'byte is' : 'bytes are'} of another encoding and shown as �`, {
      hint: 'two files of different encodings were probably joined; numbers are unharmed',
    }),
  ];
}

/** Well-formed multi-byte UTF-8 sequences, and bytes ≥ 80 outside them. */
function utf8Statistics(bytes: Uint8Array): { sequences: number; strays: number } {
  let sequences = 0;
  let strays = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte < 0x80) continue;
    const trail = byte >= 0xf0 && byte <= 0xf4 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
    let seen = 0;
    while (byte < 0xf5 && seen < trail && ((bytes[i + seen + 1] ?? 0) & 0xc0) === 0x80) seen++;
    if (trail > 0 && seen === trail) {
      sequences++;
      i += trail;
    } else strays++;
  }
  return { sequences, strays };
}

/** Byte pairs of Chinese text (GB2312 hanzi and symbols), and bytes ≥ 80 that are not part of one. */
function gbStatistics(bytes: Uint8Array): { good: number; bad: number } {
  let good = 0;
  let bad = 0;
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] as number;
    if (lead < 0x80) continue;
    const trail = bytes[i + 1] ?? 0;
    const hanzi = lead >= 0xb0 && lead <= 0xf7;
    const symbol = lead >= 0xa1 && lead <= 0xa9;
    if ((hanzi || symbol) && trail >= 0xa1) {
      good++;
      i++;
    } else if (i < bytes.length - 1) bad++;
  }
  return { good, bad };
}

/** Bytes that are letters in Mac Roman and rare in Windows-1252, bytes that are letters there, and C1 controls left by decoding. */
function singleByteStatistics(bytes: Uint8Array): { macLetters: number; latinLetters: number; controls: number } {
  const mac = new Set([0x87, 0x88, 0x8e, 0x8f, 0x90, 0x94, 0x99, 0x9a, 0x9d, 0x9e, 0x9f]);
  const undefinedIn1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
  let macLetters = 0;
  let latinLetters = 0;
  let controls = 0;
  for (const byte of bytes) {
    if (byte < 0x80) continue;
    if (mac.has(byte)) macLetters++;
    if (byte >= 0xc0) latinLetters++;
    if (undefinedIn1252.has(byte)) controls++;
  }
  return { macLetters, latinLetters, controls };
}

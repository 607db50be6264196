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
 * exports have no bad byte, Western single-byte files next to no good pair; 5 % separates them. Most hanzi must be common ones
 * (lead B0–D7, level 1 of GB 2312): two accented letters in a row, as in `Größe`, make rare ones.
 */
export function detectEncoding(bytes: Uint8Array, whole: boolean): Encoding {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', notes: mixedNotes(bytes, whole) };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', notes: [] };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', notes: [] };
  const wide = utf16WithoutMark(bytes);
  if (wide !== null) return { encoding: wide, notes: [] };
  if (isUtf8(whole ? bytes : withoutCutCharacter(bytes))) return { encoding: 'utf-8', notes: [] };

  const { sequences, strays } = utf8Statistics(bytes);
  if (sequences > 0 && strays < 0.05 * (sequences + strays)) return { encoding: 'utf-8', notes: mixedNotes(bytes, whole) };

  const pairs = gbStatistics(bytes);
  if (pairs.good > 0 && pairs.bad < 0.05 * (pairs.good + pairs.bad) && pairs.rare <= 0.5 * pairs.good)
    return { encoding: 'gb18030', notes: [] };

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

/**
 * Bytes as text; wrong bytes become U+FFFD. A byte order mark is dropped.
 * Decoded as a stream, because Node 20 otherwise takes windows-1252 for Latin-1: its bytes 80–9F (‘ ’ “ ” € ™) would be control characters.
 */
export function decode(bytes: Uint8Array, encoding: string): string {
  const decoder = new TextDecoder(encoding);
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}

/** UTF-16 by its NUL bytes, which stand at every other place of ASCII characters only; null when a NUL is damage or absent. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const looked = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  looked.forEach((byte, i) => {
    if (byte !== 0) return;
    if (i % 2 === 0) even++;
    else odd++;
  });
  const enough = Math.max(2, 0.1 * looked.length);
  if (odd >= enough && even === 0) return 'utf-16le';
  return even >= enough && odd === 0 ? 'utf-16be' : null;
}

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

/** Byte pairs of Chinese text (GB2312 hanzi and symbols), how many of them are rare hanzi, and bytes ≥ 80 that are not part of one. */
function gbStatistics(bytes: Uint8Array): { good: number; rare: number; bad: number } {
  let good = 0;
  let rare = 0;
  let bad = 0;
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] as number;
    if (lead < 0x80) continue;
    const trail = bytes[i + 1] ?? 0;
    const hanzi = lead >= 0xb0 && lead <= 0xf7;
    const symbol = lead >= 0xa1 && lead <= 0xa9;
    if ((hanzi || symbol) && trail >= 0xa1) {
      good++;
      if (lead >= 0xd8) rare++;
      i++;
    } else if (i < bytes.length - 1) bad++;
  }
  return { good, rare, bad };
}

/**
 * Letters of Mac Roman within words (followed by a letter: elsewhere the same bytes are ” and ™ of Windows-1252), small letters of
 * Windows-1252, and bytes that have no character there.
 */
function singleByteStatistics(bytes: Uint8Array): { macLetters: number; latinLetters: number; controls: number } {
  const mac = new Set([0x87, 0x88, 0x8e, 0x8f, 0x90, 0x94, 0x99, 0x9a, 0x9d, 0x9e, 0x9f]);
  const undefinedIn1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
  let macLetters = 0;
  let latinLetters = 0;
  let controls = 0;
  bytes.forEach((byte, i) => {
    if (byte < 0x80) return;
    if (mac.has(byte) && isAsciiLetter(bytes[i + 1] ?? 0)) macLetters++;
    if (byte >= 0xdf) latinLetters++;
    if (undefinedIn1252.has(byte)) controls++;
  });
  return { macLetters, latinLetters, controls };
}

const isAsciiLetter = (byte: number): boolean => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;

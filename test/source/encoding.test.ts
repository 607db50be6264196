import { describe, expect, test } from 'vitest';
import { decode, detectEncoding } from '../../src/source/encoding.js';
import { encode } from '../engine/conformance/encode.js';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));
const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const codesOf = ({ notes }: ReturnType<typeof detectEncoding>): string[] => notes.map(({ code }) => code);
const chinese = '满意度,推荐意愿\n非常满意,10\n不满意,3\n';

describe('marks and NUL bytes', () => {
  test.each([
    ['utf-8', bytes([0xef, 0xbb, 0xbf], 'a,b\n1,2\n')],
    ['utf-16le', bytes([0xff, 0xfe], [0x61, 0, 0x2c, 0, 0x62, 0])],
    ['utf-16be', bytes([0xfe, 0xff], [0, 0x61, 0, 0x2c, 0, 0x62])],
    ['utf-16le', Buffer.from('id,score\n1,9\n', 'utf16le')],
    ['utf-16be', Buffer.from('id,score\n1,9\n', 'utf16le').swap16()],
    ['utf-16le', Buffer.from('满意度,地区\n9,北京\n8,上海\n', 'utf16le')],
  ])('%s', (encoding, content) => {
    expect(detectEncoding(content, true)).toEqual({ encoding, notes: [] });
    const text = decode(content, encoding);
    expect(['\u0000', '\ufeff', '\ufffd'].filter((wrong) => text.includes(wrong))).toEqual([]);
  });

  test('a single NUL byte is damage, not UTF-16', () => {
    expect(detectEncoding(bytes('id,sc', [0], 're,note\n1,9,fine\n2,8,good\n'), true).encoding).toBe('utf-8');
    expect(detectEncoding(bytes('id', new Array(64).fill(0), 'x,y\n1,2\n'), true).encoding).toBe('utf-8');
  });
});

describe('UTF-8', () => {
  test.each(['a,b\n1,2\n', 'Größe,é\n', chinese, '👍,x\n', '\u007f,x\n'])('%j', (text) => {
    expect(detectEncoding(utf8(text), true)).toEqual({ encoding: 'utf-8', notes: [] });
  });

  test('a character cut at the end of what was read is no fault', () => {
    const whole = utf8('满意,👍👍');
    for (let length = 1; length <= whole.length; length++) {
      expect(detectEncoding(whole.subarray(0, length), false)).toEqual({ encoding: 'utf-8', notes: [] });
    }
  });

  test('the same character cut at the end of a whole file is one', () => {
    expect(codesOf(detectEncoding(bytes([0xef, 0xbb, 0xbf], 'a,b\n1,', [0xe6, 0xbb]), true))).toEqual(['mixed-encoding']);
  });

  test('a few bytes of another encoding are told, and the rest stays UTF-8', () => {
    const mixed = bytes([...utf8('déjà vu,été,âge\n'.repeat(20))], [0xe9], '\n');
    const found = detectEncoding(mixed, true);
    expect(found.encoding).toBe('utf-8');
    expect(found.notes).toMatchObject([{ code: 'mixed-encoding', severity: 'warning' }]);
    expect(found.notes[0]?.message).toContain('1 byte');
  });
});

describe('GB18030', () => {
  test('Chinese text', () => {
    expect(detectEncoding(encode(chinese, 'gb18030') as Buffer, true)).toEqual({ encoding: 'gb18030', notes: [] });
    expect(detectEncoding(encode('1、您的性别：,2、（单选）\n男┋女,无\n', 'gb18030') as Buffer, true).encoding).toBe('gb18030');
  });

  test('a pair cut at the end does not speak against it', () => {
    const content = encode(chinese, 'gb18030') as Buffer;
    expect(detectEncoding(content.subarray(0, 5), false).encoding).toBe('gb18030');
  });

  test('the bytes of 联通 are UTF-8 only in part', () => {
    expect(detectEncoding(encode('联通,移动,联通\n', 'gb18030') as Buffer, true).encoding).toBe('gb18030');
  });
});

describe('single bytes', () => {
  test.each([
    'Größe,x\n',
    'créée,été\nœuvre,ça\n',
    'Don’t know,“great” service\n',
    'said “great”\n“fine”,ok\n',
    'Brand™ quality,€ 5\n',
    'Très satisfait,très\nsatisfait à ½,où\n',
    'señor,mañana\nÁrea,ÑANDÚ\n',
    'QUALITÉ,ÉTAT\n',
  ])('windows-1252: %j', (text) => {
    const content = encode(text, 'windows-1252') as Buffer;
    expect(detectEncoding(content, true)).toEqual({ encoding: 'windows-1252', notes: [] });
    expect(decode(content, 'windows-1252')).toBe(text);
  });

  test.each(['Établissement,qualité générale\ntrès élevée,à améliorer\n', 'Größe,schön,für\n'])('Mac Roman: %j', (text) => {
    const content = encode(text, 'macintosh') as Buffer;
    expect(detectEncoding(content, true)).toEqual({ encoding: 'macintosh', notes: [] });
    expect(decode(content, 'macintosh')).toBe(text);
  });

  test('bytes that windows-1252 does not have are told', () => {
    const found = detectEncoding(bytes('caf', [0xe9], ' d', [0x82], 'j', [0xe0], ',x\n', [0x81], ',y\n'), true);
    expect(found.encoding).toBe('windows-1252');
    expect(codesOf(found)).toEqual(['mixed-encoding']);
  });
});

test('wrong bytes become a replacement character, and nothing throws', () => {
  expect(decode(bytes('a', [0xff], 'b'), 'utf-8')).toBe('a\ufffdb');
  for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'windows-1252', 'macintosh']) {
    expect(
      typeof decode(
        Uint8Array.from({ length: 257 }, (_, i) => i),
        encoding,
      ),
    ).toBe('string');
  }
});

/** Text as bytes of an encoding, or null where it cannot hold a character. The platform only decodes, so the tables are decoded backwards. */
export function encode(text: string, encoding: string): Buffer | null {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  const table = tableOf(encoding);
  const bytes: number[] = [];
  for (const character of text) {
    const code = table.get(character);
    if (code === undefined) return null;
    bytes.push(...code);
  }
  return Buffer.from(bytes);
}

const tables = new Map<string, Map<string, number[]>>();

function tableOf(encoding: string): Map<string, number[]> {
  const known = tables.get(encoding);
  if (known !== undefined) return known;
  const table = new Map<string, number[]>();
  const add = (...bytes: number[]): void => {
    const decoder = new TextDecoder(encoding);
    const character = decoder.decode(Uint8Array.from(bytes), { stream: true }) + decoder.decode();
    if ([...character].length === 1 && character !== '\ufffd' && !table.has(character)) table.set(character, bytes);
  };
  for (let byte = 0; byte < 256; byte++) if (encoding !== 'gb18030' || byte < 0x80) add(byte);
  if (encoding === 'gb18030') {
    for (let lead = 0x81; lead <= 0xfe; lead++) for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) add(lead, trail);
  }
  tables.set(encoding, table);
  return table;
}

/**
 * Escape sequences of terminals (ECMA-48): operating system commands and other strings up to their end, control
 * sequences, and two-character escapes.
 */
const sequences =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /(?:\u001b\]|\u009d)[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)|(?:\u001b[P^_X]|[\u0090\u0098\u009e\u009f])[^\u001b\u009c]*(?:\u001b\\|\u009c)|(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b[ -/]*[0-~]/g;

/** Marks that turn the writing direction, the byte order mark, private characters: nobody sees them, or everybody something else. */
const invisible = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ue000-\uf8ff]/g;

/**
 * Text from data as one harmless line: no escape sequences, no control characters, no line breaks, no marks that turn
 * the writing direction, no private characters; white space collapsed, half surrogate pairs replaced by U+FFFD.
 */
export function plain(text: string): string {
  return (
    text
      .replace(sequences, '')
      .replace(invisible, '')
      .replace(/[\ud800-\udfff]/gu, '\ufffd')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
      .replace(/[\0-\u001f\u007f-\u009f\s]+/g, ' ')
      .trim()
  );
}

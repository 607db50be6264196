import { CsatError, error } from '../../diagnostic.js';

/** The largest text file of a form that is read: a definition has no more either. */
const MOST_BYTES = 5_000_000;

/** An error that a file is no form of the platform, or a broken one (exit 3). */
export const unreadableForm = (file: string, message: string, hint?: string): CsatError =>
  new CsatError(error('unreadable-form', message, { where: { file }, hint }), 3);

/** The text of a form in UTF-8 or UTF-16, without the byte order mark. Throws CsatError (exit 3) when it is too long or no text. */
export function formText(bytes: Uint8Array, file: string): string {
  if (bytes.length > MOST_BYTES)
    throw unreadableForm(file, `${bytes.length} bytes, and a form may have ${MOST_BYTES}`, 'is it the file of responses?');
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw unreadableForm(file, 'the file is no text in UTF-8', 'save it as UTF-8');
  }
  if (text.includes('\0')) throw unreadableForm(file, 'the file holds NUL bytes: it is damaged, or no text');
  if (text.trim() === '') throw unreadableForm(file, 'the file is empty');
  return text;
}

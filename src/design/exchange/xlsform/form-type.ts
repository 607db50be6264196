/** What the column `type` of a form says. */
export type FormType =
  | { kind: 'select'; several: boolean; list: string; other: boolean }
  | { kind: 'rank'; list: string }
  | { kind: 'begin' | 'end'; of: 'group' | 'repeat' }
  | { kind: 'text' | 'number' | 'date' | 'note' | 'consent' | 'range' }
  | { kind: 'silent' }
  | { kind: 'unknown' };

/** Spellings of the types that lists belong to. Source: pyxform, aliases.py. */
const SELECT =
  /^(?:add )?(select[_ ]one|select1|select[_ ]multiple|select all that apply|rank)(?: prompt using| from)?\s+(\S+)(\s+(?:or_other|or specify other))?$/i;
const CONTROL = /^(begin|end)[_ ]+(group|lgroup|looped group|repeat|loop)$/i;
const PLAIN: Readonly<Record<string, FormType>> = {
  text: { kind: 'text' },
  string: { kind: 'text' },
  integer: { kind: 'number' },
  int: { kind: 'number' },
  decimal: { kind: 'number' },
  range: { kind: 'range' },
  date: { kind: 'date' },
  datetime: { kind: 'date' },
  note: { kind: 'note' },
  acknowledge: { kind: 'consent' },
  trigger: { kind: 'consent' },
};
/** What the device notes itself, or a form computes: nobody is asked. */
const SILENT = new Set([
  'start',
  'end',
  'today',
  'deviceid',
  'imei',
  'phonenumber',
  'simserial',
  'subscriberid',
  'username',
  'email',
  'audit',
  'start-geopoint',
  'background-audio',
  'hidden',
]);

/** Reads a type in any of the spellings that forms in use have. */
export function formType(text: string): FormType {
  const plain = text.trim().replace(/\s+/g, ' ');
  const [, verb, of] = CONTROL.exec(plain) ?? [];
  if (verb !== undefined && of !== undefined)
    return { kind: verb.toLowerCase() as 'begin', of: of.toLowerCase() === 'group' ? 'group' : 'repeat' };
  const [, select = '', list, other] = SELECT.exec(plain) ?? [];
  if (list !== undefined && select.toLowerCase() === 'rank') return { kind: 'rank', list };
  if (list !== undefined) return { kind: 'select', several: /multiple|all/i.test(select), list, other: other !== undefined };
  const word = plain.toLowerCase().replace(/^add (.*) prompt$/, '$1');
  return PLAIN[word] ?? (SILENT.has(word) ? { kind: 'silent' } : { kind: 'unknown' });
}

const MOST_WORDS = 5;
const LONGEST = 40;
const STOP_WORDS = new Set([
  'the',
  'a',
  'an',
  'of',
  'to',
  'in',
  'on',
  'for',
  'and',
  'or',
  'is',
  'are',
  'was',
  'were',
  'do',
  'did',
  'does',
  'you',
  'your',
  'with',
  'how',
  'what',
  'which',
  'please',
  'would',
  'it',
  'that',
  'this',
  'at',
  'have',
  'has',
  'from',
  'if',
  'any',
  'be',
  'by',
]);

/** Makes short, readable and unique ids of question texts or column names: letters of any script, digits, `-` and `_`. */
export function questionIds(): (text: string, fallback: string) => string {
  const taken = new Set<string>();
  return (text, fallback) => {
    const base = slug(text) || fallback;
    let id = base;
    for (let i = 2; taken.has(id); i++) id = `${base}-${i}`;
    taken.add(id);
    return id;
  };
}

function slug(text: string): string {
  const plain = text.normalize('NFKC').trim();
  if (/^[\p{L}][\p{L}\p{N}_-]{0,39}$/u.test(plain) && !/^\p{Script=Han}{13,}/u.test(plain)) return plain;
  const number = /^(?:q|第)?(\d{1,3})\s*[题.、:：)]/i.exec(plain)?.[1];
  const words = plain
    .replace(/^(?:q|第)?\d{1,3}\s*[题.、:：)]\s*/i, '')
    .toLowerCase()
    .replace(/\(.*?\)|（.*?）|\[.*?\]/g, ' ')
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  if (words.some((word) => /\p{Script=Han}/u.test(word))) {
    const short = [...words.join('')].slice(0, 12).join('');
    return number === undefined ? short : `q${number}-${short}`;
  }
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  const joined = (telling.length > 0 ? telling : words).slice(0, MOST_WORDS).join('-');
  const chosen = [...joined].slice(0, LONGEST).join('').replace(/-+$/, '');
  return /^\p{L}/u.test(chosen) ? chosen : chosen === '' ? '' : `q-${chosen}`;
}

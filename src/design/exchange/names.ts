/** How names are made unique. */
interface Uniqueness {
  /** Names that are used already. */
  taken?: Iterable<string>;
  /** Most characters of a name. */
  longest?: number;
  /** What stands before the number. */
  joint?: string;
}

/** Gives names that are each used once: the wanted one, else with 2, 3 … after it. Letter case does not make two names different. */
export function uniqueNames({ taken = [], longest = Number.POSITIVE_INFINITY, joint = '_' }: Uniqueness = {}): (wanted: string) => string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  const next = new Map<string, number>();
  return (wanted) => {
    const whole = [...wanted].slice(0, longest).join('');
    let name = whole;
    for (let i = next.get(whole.toLowerCase()) ?? 2; used.has(name.toLowerCase()); i++) {
      const ending = `${joint}${i}`;
      name = `${[...wanted].slice(0, longest - ending.length).join('')}${ending}`;
      next.set(whole.toLowerCase(), i + 1);
    }
    used.add(name.toLowerCase());
    return name;
  };
}

/** Text cut down to ASCII letters, digits and `_`: `Wi-Fi (home)` is `Wi_Fi_home`. Empty where nothing is left. */
export const asciiName = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9_]+/g, '_')
    .replace(/^_+|_+$/g, '');

/** The keys of columns whose headers repeat: the second `Score` is `Score (2)`, as files of responses are read. */
export function columnKeys(): (header: string) => string {
  const uses = new Map<string, number>();
  return (header) => {
    const use = (uses.get(header) ?? 0) + 1;
    uses.set(header, use);
    return use === 1 ? header : `${header} (${use})`;
  };
}

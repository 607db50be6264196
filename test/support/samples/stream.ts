/** Uniform random numbers in [0, 1), one per call. */
export type Stream = () => number;

/**
 * Named streams of random numbers that follow from one seed: the same name gives the same stream.
 * A column draws from streams of its own, so a new column leaves the others as they were.
 * Generator: sfc32 (C. Doty-Humphrey, PractRand, public domain), started from the FNV-1a hash of the name and the seed, then 20 rounds
 * to mix them; its 128-bit state keeps streams apart. 32-bit integer arithmetic only, hence the same bytes on every machine.
 */
export function streams(seed: number): (name: string) => Stream {
  const started = new Map<string, Stream>();
  return (name) => {
    const stream = started.get(name) ?? sfc32(fnv1a(name), fnv1a(`${seed}`), seed | 0);
    started.set(name, stream);
    return stream;
  };
}

/** One of the options, drawn with the given percentages (they sum to 100). */
export function pick<Option>(random: Stream, options: readonly Option[], percent: readonly number[]): Option {
  let left = random() * 100;
  const index = percent.findIndex((share) => {
    left -= share;
    return left < 0;
  });
  return options[index] as Option;
}

/** One of the options, each as likely as the others. */
export function pickEvenly<Option>(random: Stream, options: readonly Option[]): Option {
  return options[Math.floor(random() * options.length)] as Option;
}

/** The answer, or what is stored instead of it: `{'': 3, 'N/A': 2}` loses 3 % to a blank and 2 % to N/A, whatever the answer is. */
export function lose(random: Stream, answer: string, percent: Readonly<Record<string, number>>): string {
  const kept = 100 - Object.values(percent).reduce((sum, share) => sum + share, 0);
  return pick(random, [...Object.keys(percent), answer], [...Object.values(percent), kept]);
}

function sfc32(a: number, b: number, c: number): Stream {
  let [first, second, third, counter] = [a, b, c, 1];
  const next = () => {
    const out = (((first + second) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    first = second ^ (second >>> 9);
    second = (third + (third << 3)) | 0;
    third = (((third << 21) | (third >>> 11)) + out) | 0;
    return (out >>> 0) / 4294967296;
  };
  for (let round = 0; round < 20; round++) next();
  return next;
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash | 0;
}

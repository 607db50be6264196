import { normalQuantile } from '../../inference/normal.js';
import { random } from '../../inference/random.js';

/** Uniform random numbers, 0 ≤ u < 1, one per call. */
export type Uniform = () => number;

/**
 * Series of random numbers by name, all from one seed. Each question draws from series of its own, so that what is changed about one
 * leaves the answers to the others as they were.
 */
export function streamsOf(seed: number): (name: string) => Uniform {
  const start = Math.floor(random(seed)() * 2 ** 53);
  const begun = new Map<string, Uniform>();
  return (name) => {
    const stream = begun.get(name) ?? random((start + hash(name) * 2 ** 20) % 2 ** 53);
    begun.set(name, stream);
    return stream;
  };
}

/** A standard normal number, by inversion: no sum of uniforms, so that its thresholds cut off exactly the shares they were made for. */
export function normalDraw(uniform: Uniform): number {
  let u = uniform();
  while (u === 0) u = uniform();
  return normalQuantile(u);
}

/** FNV-1a, 32 bits. */
function hash(name: string): number {
  let sum = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) sum = Math.imul(sum ^ name.charCodeAt(i), 0x01000193);
  return sum >>> 0;
}

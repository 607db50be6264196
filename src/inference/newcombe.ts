import { wilson } from './wilson.js';

/**
 * Difference of two independent proportions p1 − p2 (−1 to 1) with Newcombe's hybrid score interval, made of the two Wilson intervals.
 * n1, n2 any positive numbers. Source: Newcombe (1998), Statistics in Medicine 17, 873–890, method 10.
 */
export function newcombe(p1: number, n1: number, p2: number, n2: number, level: number): { difference: number; low: number; high: number } {
  const first = wilson(p1, n1, level);
  const second = wilson(p2, n2, level);
  const difference = p1 - p2;
  return {
    difference,
    low: difference - Math.hypot(p1 - first.low, second.high - p2),
    high: difference + Math.hypot(first.high - p1, p2 - second.low),
  };
}

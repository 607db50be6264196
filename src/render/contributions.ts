import type { Group } from '../report/report.js';
import { cut } from './columns.js';
import { differenceText } from './numbers.js';
import { plain } from './plain.js';
import type { Unit } from './renderer.js';

/** Parts of a difference that are told; the others are smaller. */
const most = 4;

/** For each group that differs significantly, what its difference is made of, largest part first: `West −6.2 = Price −3.1`, `Speed −2.0`. */
export const contributionPhrases = (groups: readonly Group[], unit: Unit, labelWidth: number): string[][] =>
  groups.flatMap(({ label, test }) => {
    if (!test?.significant || test.difference === null || (test.contributions ?? []).length < 2) return [];
    const parts = [...(test.contributions ?? [])].sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
    const told = parts.slice(0, most).map((part) => `${cut(plain(part.label), labelWidth)} ${differenceText(part.difference, unit)}`);
    const [first = '', ...others] = [...told, ...(parts.length > most ? ['…'] : [])];
    return [[`${plain(label)} ${differenceText(test.difference, unit)} = ${first}`, ...others]];
  });

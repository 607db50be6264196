/** Letters without accents, digits and spaces: texts of these are ordered without a collator. */
const PLAIN = /^[A-Za-z0-9 ]*$/;

/** Made at the first comparison that needs it: that takes longer than most of a small analysis. */
let collator: Intl.Collator | undefined;

/** Compares texts as people order them: Store 2 before Store 10. Zero for those that differ in nothing a reader would order by. */
export function naturalOrder(a: string, b: string): number {
  if (PLAIN.test(a) && PLAIN.test(b)) return plainOrder(a, b);
  collator ??= new Intl.Collator('en', { numeric: true });
  return collator.compare(a, b);
}

/** As the collator has it: space, digits, letters; numbers by their value; where nothing else differs, small letters first. */
function plainOrder(a: string, b: string): number {
  const [first, second] = [partsOf(a), partsOf(b)];
  for (let i = 0; i < first.length && i < second.length; i++) {
    const [one, other] = [first[i] as string, second[i] as string];
    if (one !== other)
      return one.length !== other.length && isNumber(one) && isNumber(other) ? one.length - other.length : one < other ? -1 : 1;
  }
  return first.length - second.length || caseOrder(a.replace(/\d/g, ''), b.replace(/\d/g, ''));
}

/** Numbers without leading zeros, and single other characters in small letters. */
const partsOf = (text: string): string[] => text.toLowerCase().match(/(?!0+\d)\d+|[^\d]/g) ?? [];

const isNumber = (part: string): boolean => part >= '0' && part <= '9~';

function caseOrder(a: string, b: string): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return (a[i] as string) > (b[i] as string) ? -1 : 1;
  return 0;
}

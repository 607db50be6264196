/** Abbreviations that everybody knows. */
const EVERYDAY = new Set(
  `AC AD ADHD AI AIDS AM APP ATM BBC BC CD CEO CFO CNN COVID CV DC DIY DNA DVD EBT ETC EU EV FAQ FBI CIA FM GB GDP GMO GP GPS GSM HD HDMI HIV HR HTML IBM ICU ID IKEA IP IQ IRS IT IVF
  KB KFC KG KM KTV LAN LCD LED LGBT LGBTQ MB MBA MMS MP MPG MPV MRI NASA NATO NBA NHS NGO OK PC PDF PE PHD PIN PM POS PS PTA QQ QR RV SARS SIM SMS SOS SPF STD SUV TB TV UK UN UPS URL US USA USB USSR
  UV VAT VIP VR WC WHO WIFI WTO WWW XL ZIP BMW BYD CBD DHL DJ HIFI II III IV VI VII VIII IX XI XII`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
/** Small words that writers set in capitals for weight. */
const STRESSED = new Set(
  `a about above after again all always an and another any are as at be before below best better both but by can could did do does each either ever every few first for from had has have her his how i if in
  into is it its last least less main many may me might more most much must my neither never new next no none not now of off on one only or other our out over own past per please same second should since
  so some still than that the their them then there these they this those three to too total two under until up us use used very was we were what when where which who why will with without worst would yes yet you your
  agree all always best day days difficult disagree easy free good high low month months none once rate select tick time today total twice week weeks worse year years`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Abbreviations of two to six capitals in a text that are neither known to everybody nor words in capitals nor explained in brackets. */
export function unknownAcronyms(text: string, known: ReadonlySet<string>): string[] {
  const letters = text.match(/[A-Za-z]/g) ?? [];
  const shouted = letters.length > 12 && letters.filter((letter) => letter < 'a').length > letters.length / 2;
  if (shouted) return [];
  const explained = explainedAcronyms(text);
  return [...new Set(text.match(ACRONYM))].filter(
    (word) => !known.has(word) && !explained.includes(word) && !EVERYDAY.has(word) && !STRESSED.has(word.toLowerCase()),
  );
}

/** Abbreviations that stand in brackets, or before brackets with their meaning. */
export const explainedAcronyms = (text: string): string[] =>
  [...text.matchAll(/[(（]([A-Z]{2,6})s?[)）]|\b([A-Z]{2,6})\s?[(（]\p{L}{3,}/gu)].flatMap(([, within, before]) => within ?? before ?? []);

/** Letters only: model names such as A4 or B2B are words of their own. */
const ACRONYM = /(?<![\p{Script=Latin}\p{N}&-])[A-Z]{2,6}(?![\p{Script=Latin}\p{N}&-])/gu;

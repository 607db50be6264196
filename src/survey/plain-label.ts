import { normalise } from './text.js';

const TRADITIONAL = '滿較極會總經從難簡單願優沒說確無適別對時頻幾個認贊讚壞評價於預實應這還雜費輕鬆幫選題擇圍見體驗過愛歡謂強討厭當須惡';
const SIMPLIFIED = '满较极会总经从难简单愿优没说确无适别对时频几个认赞赞坏评价于预实应这还杂费轻松帮选题择围见体验过爱欢谓强讨厌当须恶';
/** Runs of what is neither ASCII, nor a letter of Latin or Greek, nor a Chinese character: all pictographs are among it. */
const BEYOND = /[^\0-\xa8\xaf-\u1fff\u4e00-\u9fff]+/g;
const simplified = new Map([...TRADITIONAL].map((character, index) => [character, [...SIMPLIFIED][index] as string]));

/**
 * A label as it is compared: as `normalise` has it, with apostrophes alike, traditional characters as simplified, "favour" as
 * "favor", ß as ss, without pictographs, quotes around it and full stops after it. Every "neither … nor …" is "neutral". Equal means the same.
 */
export function plainLabel(text: string): string {
  const plain = normalise(text)
    .replace(/[‘’`´]/g, "'")
    .replace(/favour/g, 'favor')
    .replace(/ß/g, 'ss')
    .replace(/[\u4e00-\u9fff]/g, (character) => simplified.get(character) ?? character);
  const bare = plain
    .replace(BEYOND, (beyond) => beyond.replace(/\p{Extended_Pictographic}|\ufe0f|\u200d/gu, ''))
    .replace(/^["“”「『\s]+|["“”」』.!。…\s]+$/g, '');
  if (/^(neither\b|既不.*也不|weder\b)/.test(bare)) return 'neutral';
  return bare === '' ? plain : bare;
}

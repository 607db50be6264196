import { type Diagnostic, error } from '../diagnostic.js';
import { type Answer, parseAnswer } from './answer.js';
import type { Codebook, Reading } from './codebook.js';
import { noAnswer } from './no-answer.js';
import { plainLabel } from './plain-label.js';
import type { Scale } from './survey.js';
import { say } from './text.js';

/** The answers of a Kano form: 1 like, 2 must be, 3 neutral, 4 live with, 5 dislike. */
const POINTS = [1, 2, 3, 4, 5];
/** Forms with three answers have like, neutral and dislike: numbers 1, 2, 3 stand for these points. */
const THREE_POINTS = [1, 3, 5];

/**
 * Wordings by point, tried in this order, because "I dislike it" holds a "like" and "I can live with it" may end in "but dislike it".
 * Sources: Kano et al. (1984); Berger et al. (1993), who discuss these translations; Pouliot (1993); 狩野 in its usual Chinese forms.
 */
const WORDINGS: readonly (readonly [number, RegExp])[] = [
  [
    4,
    /\b(can|could|would|may|might)?\s*(live|put up|cope|deal) with|tolera(te|ble)|(?<!not |un|in)accept(able| it)?\b|minor (inconvenience|problem)|bear it|能忍受|可以忍受|可忍受|能够忍受|尚可忍受|勉强|能接受|可以接受|可接受|能容忍|可以容忍|不太喜欢但/,
  ],
  [
    5,
    /dislike|don't like|do not like|hate|major problem|unacceptable|(can|could)(no|')t (accept|stand|live|tolerate)|bother|不喜欢|讨厌|厌恶|反感|不满意|(无法|不能|难以)(接受|忍受|容忍)/,
  ],
  [
    3,
    /neutral|don't care|do not care|indifferent|no (feeling|opinion|preference)|doesn't matter|does not matter|makes no difference|无所谓|中立|没感觉|没有感觉|不在乎|不关心|都可以|一般/,
  ],
  [2, /must|expect|necess|should be|need it|require|taken? (it )?for granted|basic|理所当然|必须|应该|应当|本应|本该|必备|必要|理应/],
  [1, /\blikes?\b|enjoy|love|delight|pleased|happy|helpful|喜欢|满意|高兴|惊喜/],
];

/** The point that a wording stands for, or null. */
export function kanoPoint(text: string): number | null {
  const plain = plainLabel(text).replace(/cannot|could not|couldn't/g, "can't");
  const refused = /can't (accept|stand|live|tolerate|bear)|(无法|不能|难以)(接受|忍受|容忍)/.test(plain);
  if (refused) return 5;
  return WORDINGS.find(([, wording]) => wording.test(plain))?.[0] ?? null;
}

/**
 * The meaning of the answers to one side of a Kano pair, on five points or on three of them. Declared labels go first, then known
 * wordings in English and Chinese, then the numbers 1 to 5 (1 to 3 on a form with three answers).
 * Unresolved (error `unreadable-scale`) when there are answers and none of them is understood.
 */
export function kanoBook(
  scale: Scale,
  answers: readonly Answer[],
  three: boolean,
  question: string,
  language: string,
): { codebook: Codebook } | { unresolved: Diagnostic } {
  const points = three ? THREE_POINTS : POINTS;
  const declared = new Map(scale.labels.map(({ point, text }) => [plainLabel(say(text, language)), point]));
  const missing = new Set(scale.missing.map(plainLabel));
  const notApplicable = new Set(scale.notApplicable.map(plainLabel));
  const meaning = (text: string): Reading => {
    const plain = plainLabel(text);
    if (missing.has(plain)) return { kind: 'missing' };
    if (notApplicable.has(plain)) return { kind: 'not-applicable' };
    const { number, label } = parseAnswer(text);
    const named = declared.get(plain) ?? (label === null ? undefined : (declared.get(plainLabel(label)) ?? kanoPoint(label)));
    if (named != null) return points.includes(named) ? { kind: 'valid', point: named } : { kind: 'invalid' };
    const lost = noAnswer(text);
    if (lost !== null) return { kind: lost };
    const point = number === null || !Number.isInteger(number) ? undefined : three ? THREE_POINTS[number - 1] : number;
    return point !== undefined && points.includes(point) ? { kind: 'valid', point } : { kind: 'invalid' };
  };
  const known = new Map<string, Reading>();
  const read = (text: string | null): Reading => {
    if (text === null || text.trim() === '') return { kind: 'missing' };
    const reading = known.get(text) ?? meaning(text);
    known.set(text, reading);
    return reading;
  };
  const given = answers.filter(({ text }) => !['missing', 'not-applicable'].includes(read(text).kind));
  if (given.length > 0 && given.every(({ text }) => read(text).kind === 'invalid')) {
    const shown = given
      .slice(0, 3)
      .map(({ text }) => `"${text}"`)
      .join(', ');
    const hint =
      'say which is which:  scale: {labels: {1: I like it, 2: It must be so, 3: Neutral, 4: I can live with it, 5: I dislike it}}';
    return {
      unresolved: error('unreadable-scale', `"${question}" has none of the answers of a Kano form: ${shown}`, {
        where: { subject: question },
        hint,
      }),
    };
  }
  const labels = new Map<number, string>();
  for (const { text } of [...given].sort((a, b) => b.n - a.n || (a.text < b.text ? -1 : 1))) {
    const reading = read(text);
    if (reading.kind === 'valid' && !labels.has(reading.point)) labels.set(reading.point, text);
  }
  for (const { point, text } of scale.labels) labels.set(point, say(text, language));
  return { codebook: { points, labels, read, notes: [] } };
}

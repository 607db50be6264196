import { pick, type Stream } from './stream.js';

/**
 * The model behind every sample: a latent class model. Each respondent is in one of four moods, hidden from the file;
 * given the mood, answers are independent of each other. The mood makes items correlate, segments differ only in how
 * often the moods occur, and each true figure is a short sum of whole percentages.
 */
export type Mood = 'delighted' | 'content' | 'indifferent' | 'annoyed';

const MOODS: readonly Mood[] = ['delighted', 'content', 'indifferent', 'annoyed'];

/** Percentages of the four moods, in the order of `Mood`; they sum to 100. */
export type Mix = readonly [number, number, number, number];

/** One cell of the population: its segments, its share of the population in per cent, and its moods. */
export interface Stratum {
  segments: Readonly<Record<string, string>>;
  share: number;
  mix: Mix;
}

/** A scale question: answers as stored, worst first, and per mood the percentage of each. */
export interface Question {
  answers: readonly string[];
  percent: Readonly<Record<Mood, readonly number[]>>;
}

/** The mix after `points` per cent of the people went from delighted to annoyed (negative: from annoyed to delighted). */
export function worsened([delighted, content, indifferent, annoyed]: Mix, points: number): Mix {
  return [delighted - points, content, indifferent, annoyed + points];
}

/** All combinations of independent segments: `{region: {North: 40, South: 60}}`, percentages per segment. */
export function crossed(
  segments: Readonly<Record<string, Readonly<Record<string, number>>>>,
  mix: (segments: Readonly<Record<string, string>>) => Mix,
): Stratum[] {
  let cells: { segments: Record<string, string>; share: number }[] = [{ segments: {}, share: 100 }];
  for (const [segment, values] of Object.entries(segments)) {
    cells = cells.flatMap((cell) =>
      Object.entries(values).map(([value, percent]) => ({
        segments: { ...cell.segments, [segment]: value },
        share: (cell.share * percent) / 100,
      })),
    );
  }
  return cells.map((cell) => ({ ...cell, mix: mix(cell.segments) }));
}

/** A stratum drawn by its share. */
export function drawStratum(random: Stream, population: readonly Stratum[]): Stratum {
  return pick(
    random,
    population,
    population.map((stratum) => stratum.share),
  );
}

/** A mood drawn from a mix. */
export function drawMood(random: Stream, mix: Mix): Mood {
  return pick(random, MOODS, mix);
}

/** The answer of somebody in this mood, as stored. */
export function drawAnswer(random: Stream, question: Question, mood: Mood): string {
  return pick(random, question.answers, question.percent[mood]);
}

/** The true distribution of a question in some strata: per answer a share, 0 to 1. */
export function answerShares(question: Question, strata: readonly Stratum[]): number[] {
  const total = strata.reduce((sum, stratum) => sum + stratum.share, 0);
  return question.answers.map((_, answer) => {
    let share = 0;
    for (const stratum of strata) {
      for (const [mood, name] of MOODS.entries()) {
        share += (stratum.share / total) * ((stratum.mix[mood] as number) / 100) * ((question.percent[name][answer] as number) / 100);
      }
    }
    return share;
  });
}

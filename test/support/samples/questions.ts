import type { Question } from './population.js';

/** `0` to `10` or the like, as stored. */
export function digits(low: number, high: number): string[] {
  return Array.from({ length: high - low + 1 }, (_, step) => String(low + step));
}

/** Would you recommend us, 0 to 10. */
export const recommend: Question = {
  answers: digits(0, 10),
  percent: {
    delighted: [0, 0, 0, 0, 0, 0, 1, 4, 15, 35, 45],
    content: [0, 0, 0, 0, 0, 3, 7, 25, 37, 20, 8],
    indifferent: [0, 1, 1, 2, 4, 22, 20, 28, 16, 4, 2],
    annoyed: [18, 8, 10, 14, 12, 18, 10, 6, 3, 1, 0],
  },
};

/** How satisfied are you overall, 1 to 5. */
export const overall: Question = {
  answers: digits(1, 5),
  percent: {
    delighted: [0, 0, 4, 36, 60],
    content: [0, 4, 20, 61, 15],
    indifferent: [3, 17, 50, 27, 3],
    annoyed: [34, 38, 20, 7, 1],
  },
};

/** They made it easy, disagree to agree, 1 to 7. */
export const easy: Question = {
  answers: digits(1, 7),
  percent: {
    delighted: [0, 1, 2, 5, 17, 40, 35],
    content: [1, 3, 6, 15, 33, 31, 11],
    indifferent: [5, 9, 17, 29, 25, 12, 3],
    annoyed: [24, 22, 20, 17, 11, 5, 1],
  },
};

/** A side of the service that most like, 1 to 5. */
export const strength: Question = {
  answers: digits(1, 5),
  percent: {
    delighted: [0, 1, 5, 34, 60],
    content: [1, 4, 17, 50, 28],
    indifferent: [3, 11, 34, 41, 11],
    annoyed: [14, 24, 29, 25, 8],
  },
};

/** A side of the service on which people differ, 1 to 5. */
export const ordinary: Question = {
  answers: digits(1, 5),
  percent: {
    delighted: [0, 3, 12, 43, 42],
    content: [2, 9, 27, 46, 16],
    indifferent: [7, 20, 42, 26, 5],
    annoyed: [30, 31, 25, 11, 3],
  },
};

/** A side of the service that disappoints, 1 to 5. */
export const weakness: Question = {
  answers: digits(1, 5),
  percent: {
    delighted: [2, 8, 24, 42, 24],
    content: [8, 18, 34, 31, 9],
    indifferent: [19, 31, 32, 15, 3],
    annoyed: [48, 30, 15, 6, 1],
  },
};

/** The same question with its answers stored as other texts, worst first. */
export function stored(question: Question, answers: readonly string[]): Question {
  return { ...question, answers };
}

import type { Question } from '../../survey/definition/question.js';

/** A question of the definition and its place in `questions` of the file. */
export interface PlacedQuestion {
  question: Question;
  index: number;
}

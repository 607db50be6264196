import { holds, type Logic, questionsOf } from '../../survey/show-if.js';
import type { Asked } from '../asked.js';
import type { Draft } from './draft.js';

/** More combinations are not tried: the condition is taken to hold for one of them. */
const MOST_COMBINATIONS = 20_000;
/** More named options of a choice of several are not combined with each other. */
const MOST_COMBINED = 8;

/** Whether some answers make a condition true. `answersTo` gives what a question can be answered with, each as `holds` takes it; null: anything. */
export function canHold(logic: Logic, answersTo: (question: string) => readonly (readonly string[])[] | null): boolean {
  const questions = questionsOf(logic);
  const choices: (readonly (readonly string[])[])[] = [];
  for (const question of questions) {
    const answers = answersTo(question);
    if (answers === null) return true;
    choices.push(answers);
  }
  const combinations = choices.reduce((product, { length }) => product * length, 1);
  if (combinations > MOST_COMBINATIONS) return true;
  return Array.from({ length: combinations }, (_, n) => combination(n, choices)).some((given) =>
    holds(logic, (question) => given[questions.indexOf(question)] ?? []),
  );
}

/** The n-th way to take one of each. */
function combination(n: number, choices: readonly (readonly (readonly string[])[])[]): (readonly string[])[] {
  let rest = n;
  return choices.map((answers) => {
    const given = answers[rest % answers.length] ?? [];
    rest = Math.floor(rest / answers.length);
    return given;
  });
}

/** What a question can be answered with, as far as a condition can tell answers apart; none is always possible. Null: anything. */
export function possibleAnswers({ asked }: Draft, question: string, logic: Logic): string[][] | null {
  const row = asked.find((one) => one.kind === 'matrix' && one.rows.some(({ id }) => `${one.id}.${id}` === question));
  const one = row ?? asked.find(({ id }) => id === question);
  const named = valuesNamed(logic, question);
  const answers = one === undefined ? null : answersOf(one, named);
  return answers === null ? null : [[], ...answers];
}

function answersOf(asked: Asked, named: readonly string[]): string[][] | null {
  switch (asked.kind) {
    case 'scale':
    case 'matrix': {
      const beside = asked.notApplicable === null ? [] : named.filter((value) => Number.isNaN(Number(value)));
      return [...asked.points.map(({ value }) => String(value)), ...beside].map((value) => [value]);
    }
    case 'choice': {
      const values = asked.options.map(({ value }) => value);
      return asked.several ? combined(values, named) : values.map((value) => [value]);
    }
    case 'number': {
      const numbers = named.map(Number).filter((value) => !Number.isNaN(value));
      const near = [...numbers, asked.min, asked.max].flatMap((value) =>
        value === null ? [] : [value - 1, value, value + 1, value - 0.5, value + 0.5],
      );
      return near
        .filter((value) => (asked.min === null || value >= asked.min) && (asked.max === null || value <= asked.max))
        .map((value) => [String(value)]);
    }
    default:
      return null;
  }
}

/** Sets of the options that a condition names, each with and without one that it does not. */
function combined(values: readonly string[], named: readonly string[]): string[][] | null {
  const told = values.filter((value) => named.some((name) => name === value || Number(name) === Number(value)));
  if (told.length > MOST_COMBINED) return null;
  const other = values.find((value) => !told.includes(value));
  const sets = Array.from({ length: 2 ** told.length }, (_, bits) => told.filter((_value, at) => (bits >> at) & 1));
  return [...sets, ...(other === undefined ? [] : sets.map((set) => [...set, other]))];
}

function valuesNamed(logic: Logic, question: string): string[] {
  switch (logic.kind) {
    case 'compare':
      return logic.question === question ? logic.values : [];
    case 'answered':
      return [];
    case 'not':
      return valuesNamed(logic.part, question);
    default:
      return logic.parts.flatMap((part) => valuesNamed(part, question));
  }
}

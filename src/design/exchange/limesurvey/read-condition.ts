import type { Logic } from '../../../survey/show-if.js';
import { answered, comparison, type LogicDialect, logicOf, negated } from '../logic-of.js';
import { NOT_APPLICABLE } from './codes.js';

const SPELLINGS: Readonly<Record<string, '=' | '!=' | '<' | '<=' | '>' | '>='>> = {
  eq: '=',
  ne: '!=',
  lt: '<',
  le: '<=',
  gt: '>',
  ge: '>=',
};

const dialect: LogicDialect = {
  variable: /(?!(?:and|or|not|eq|ne|lt|le|gt|ge)\b)([A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)*)(?:\.[A-Za-z]+)?(?![\w.]|\s*\()/iy,
  words: Object.keys(SPELLINGS),
  call: (name, [only, ...more]) => (name === 'is_empty' && more.length === 0 ? negated(answered(only)) : null),
  compare(operator, left, right) {
    const plain = SPELLINGS[operator];
    return plain === undefined ? undefined : comparison(left, plain, right);
  },
};

/** What the name of a variable stands for: a question, a row of one (`question.row`), or an option of several. */
export type FindVariable = (name: string) => { question: string; option: string | null };

/** A relevance equation as a condition, as `!is_empty(nps.NAOK) and nps.NAOK <= 6`; null when it says more than ours can. */
export function limeLogic(text: string, find: FindVariable): Logic | null {
  const logic = logicOf(text, dialect);
  return logic === null ? null : meant(logic, find);
}

/** The condition with names as ours; `uses_work == "Y"` is whether an option was chosen, and guards against nothing fall away. */
function meant(logic: Logic, find: FindVariable): Logic | null {
  switch (logic.kind) {
    case 'not':
      return negated(meant(logic.part, find));
    case 'answered': {
      const { question, option } = find(logic.question);
      return option === null ? { ...logic, question } : { kind: 'compare', question, operator: '=', values: [option] };
    }
    case 'compare': {
      const { question, option } = find(logic.question);
      if (option === null) return { ...logic, question };
      const yes = logic.values[0] === 'Y' && (logic.operator === '=' || logic.operator === '!=');
      return yes ? { ...logic, question, values: [option] } : null;
    }
    default: {
      const parts = logic.parts.map((part) => meant(part, find));
      if (parts.includes(null)) return null;
      const sound = (parts as Logic[]).filter((part) => !isGuard(part, parts as Logic[], logic.kind));
      return sound.length === 1 ? (sound[0] as Logic) : { kind: logic.kind, parts: sound };
    }
  }
}

/** Whether a part only says, beside a comparison with the same question, that there is an answer to compare (or none, beside `!=`). */
function isGuard(part: Logic, all: readonly Logic[], kind: 'and' | 'or'): boolean {
  const guarded = part.kind === 'not' && kind === 'or' ? part.part : part;
  const question = 'question' in guarded ? guarded.question : null;
  const compared = all.filter(
    (one): one is Extract<Logic, { kind: 'compare' }> => one !== part && one.kind === 'compare' && one.question === question,
  );
  if (kind === 'or') return part.kind === 'not' && guarded.kind === 'answered' && compared.some(({ operator }) => operator === '!=');
  const word = part.kind === 'compare' && part.operator === '!=' && part.values[0] === NOT_APPLICABLE;
  return (part.kind === 'answered' || word) && compared.some(({ operator }) => operator !== '!=' && operator !== 'not in');
}

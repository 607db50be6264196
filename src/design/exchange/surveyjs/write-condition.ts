import { type ConditionDialect, isNumber, type Subject } from '../condition.js';

/** Conditions of SurveyJS: `{nps} <= 6 and {uses} contains 'work'`. `nameOf` gives the name of a question or part. */
export const surveyjsConditions = (nameOf: (id: string) => string): ConditionDialect => {
  const variable = ({ asked, row }: Subject): string => `{${nameOf(asked.id)}${row === null ? '' : `.${row.id}`}}`;
  return {
    compare(subject, operator, value) {
      const { asked } = subject;
      const several = (asked.kind === 'choice' && asked.several) || asked.kind === 'ranking';
      if (!several) return `${variable(subject)} ${operator} ${literal(subject, value)}`;
      // Order has no meaning for a list of choices.
      if (operator !== '=' && operator !== '!=') return null;
      return `${variable(subject)} ${operator === '=' ? 'contains' : 'notcontains'} ${literal(subject, value)}`;
    },
    answered: (subject) => `${variable(subject)} notempty`,
    and: 'and',
    or: 'or',
    not: (condition) => `!(${condition})`,
  };
};

function literal({ asked }: Subject, value: string): string {
  if (asked.kind === 'consent') return String(AGREED.test(value.trim()));
  const counted = asked.kind === 'scale' || asked.kind === 'matrix' || asked.kind === 'number';
  return counted && isNumber(value) ? String(Number(value)) : `'${value.replace(/['"]/g, '\\$&')}'`;
}

/** What stands for an agreement in a stored answer. */
const AGREED = /^(true|yes|y|1|agree|ok|是|同意)$/i;

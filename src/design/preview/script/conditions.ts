/** `holds(logic, answers)` of show-if.ts once more, for browsers. */
export const CONDITIONS = String.raw`
function holds(logic, answers) {
  if (logic.kind === 'answered') return answers(logic.question).length > 0;
  if (logic.kind === 'not') return !holds(logic.part, answers);
  if (logic.kind === 'and') return logic.parts.every((part) => holds(part, answers));
  if (logic.kind === 'or') return logic.parts.some((part) => holds(part, answers));
  return compares(logic, answers(logic.question));
}

function compares({ operator, values }, given) {
  const among = given.some((answer) => values.some((value) => same(answer, value)));
  if (operator === '=' || operator === 'in') return among;
  if (operator === '!=' || operator === 'not in') return !among;
  const limit = numberOf(values[0]);
  return given.map(numberOf).some((number) => {
    if (number === null || limit === null) return false;
    if (operator === '<') return number < limit;
    if (operator === '<=') return number <= limit;
    return operator === '>' ? number > limit : number >= limit;
  });
}

function same(a, b) {
  return a === b || (numberOf(a) !== null && numberOf(a) === numberOf(b));
}

function numberOf(text) {
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(text.trim()) ? Number(text) : null;
}
`;

/** What was answered: the fields of a question, and their values by the name that conditions call them. */
export const ANSWERS = `
const form = document.getElementById('form');
const questions = [...form.querySelectorAll('.question')];
const fieldsOf = (question) => [...question.querySelectorAll('[name^="a:"]')];

function valueOf(field) {
  if (field.type === 'radio' || field.type === 'checkbox') return field.checked ? field.value : '';
  return field.value.trim();
}

function answersOf(question) {
  const answers = new Map();
  const fields = fieldsOf(question);
  if (question.dataset.kind === 'ranking') fields.sort((a, b) => a.value - b.value);
  for (const field of fields) {
    const value = valueOf(field);
    const name = field.name.slice(2);
    if (!answers.has(name)) answers.set(name, []);
    if (value !== '') answers.get(name).push(field.dataset.option ?? value);
  }
  return answers;
}

function unanswered(question) {
  const fields = fieldsOf(question);
  const wrong = fields.find((field) => !field.validity.valid);
  if (wrong) return wrong;
  if (!('required' in question.dataset)) return undefined;
  if (question.dataset.kind === 'ranking') return fields.find((field) => field.value === '');
  const [name] = [...answersOf(question)].find(([, values]) => values.length === 0) ?? [];
  return fields.find((field) => field.name === 'a:' + name);
}
`;

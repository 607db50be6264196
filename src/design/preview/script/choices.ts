/** Answers that exclude one another: "none of these" and the rest, and two answers in one place of a ranking. */
export const CHOICES = `
function exclude(question, target) {
  const others = fieldsOf(question).filter((field) => field !== target);
  if (target.type === 'checkbox' && target.checked) {
    const exclusive = 'exclusive' in target.dataset;
    const cleared = others.filter((field) => field.checked && (exclusive || 'exclusive' in field.dataset));
    for (const field of cleared) field.checked = false;
    if (cleared.length > 0) status.textContent = message('cleared');
  }
  if (question.dataset.kind === 'ranking' && target.value !== '') {
    const taken = others.filter((field) => field.value === target.value);
    for (const field of taken) field.value = '';
    if (taken.length > 0) status.textContent = message('taken');
  }
  const alike = others.filter((field) => field.name === target.name);
  if (target.type === 'number' && target.value !== '') for (const field of alike) field.checked = false;
  if (target.type === 'radio') for (const field of alike) if (field.type === 'number') field.value = '';
}

form.addEventListener('input', ({ target }) => {
  const question = target.closest('.question');
  if (question === null) return;
  exclude(question, target);
  if (question.classList.contains('wrong')) complain(question, unanswered(question));
  show();
});
`;

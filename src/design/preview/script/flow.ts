/** The way through the form: which questions are shown, which page, how far it is. */
export const FLOW = String.raw`
const pages = [...form.querySelectorAll('.page')];
const thanks = form.querySelector('.thanks');
const status = document.getElementById('status');
const messages = JSON.parse(form.dataset.messages);
const message = (id, values = {}) =>
  messages[document.documentElement.lang][id].replace(/\{(\w+)\}/g, (gap, name) => values[name] ?? gap);
const away = (element, isAway) => element.classList.toggle('away', isAway);
const isAway = (element) => element.classList.contains('away');
const shownOn = (page) => questions.filter((question) => page.contains(question) && !isAway(question));
let current = 0;
let done = false;

function follow() {
  const given = new Map();
  const answers = (name) => given.get(name) ?? [];
  for (const question of questions) {
    const condition = question.dataset.showIf;
    away(question, condition !== undefined && !holds(JSON.parse(condition), answers));
    if (isAway(question)) continue;
    for (const [name, values] of answersOf(question)) {
      given.set(name, values);
      const whole = name.split('.')[0];
      if (whole !== name) given.set(whole, [...answers(whole), ...values]);
    }
  }
}

function show() {
  follow();
  const open = pages.filter((page) => shownOn(page).length > 0 || page === pages[0]);
  const place = open.indexOf(pages[current]);
  const asked = open.flatMap(shownOn).filter(({ dataset }) => dataset.kind !== 'note');
  const passed = asked.filter((question) => {
    const page = open.findIndex((one) => one.contains(question));
    return done || page < place || (page === place && [...answersOf(question).values()].some(({ length }) => length > 0));
  });
  for (const page of pages) away(page, done || page !== pages[current]);
  for (const part of form.querySelectorAll('.progress, .steps')) away(part, done);
  away(thanks, !done);
  away(document.getElementById('back'), place === 0);
  away(document.getElementById('next'), place === open.length - 1);
  away(document.getElementById('submit'), place !== open.length - 1);
  document.getElementById('where').textContent = message('pageOf', { page: place + 1, pages: open.length });
  form.querySelector('progress').value = asked.length === 0 ? 1 : passed.length / asked.length;
}

function turn(by) {
  let next = current + by;
  while (pages[next] && shownOn(pages[next]).length === 0 && next > 0) next += by;
  done = next >= pages.length;
  if (!done) current = Math.max(0, next);
  show();
  (done ? thanks : pages[current].querySelector('h2')).focus({ preventScroll: true });
  scrollTo(0, 0);
}

function complain(question, field) {
  const error = question.querySelector('.error');
  if (error === null) return;
  error.hidden = !field;
  const described = [field && error.id, question.querySelector('.help')?.id].filter(Boolean).join(' ');
  const told = document.getElementById(question.id + '-field') ?? question;
  if (described) told.setAttribute('aria-describedby', described);
  else told.removeAttribute('aria-describedby');
  if (told !== question) told.setAttribute('aria-invalid', String(Boolean(field)));
  question.classList.toggle('wrong', Boolean(field));
  const answers = answersOf(question);
  for (const row of question.querySelectorAll('[data-row]')) {
    row.classList.toggle('wrong', Boolean(field) && answers.get(row.dataset.row).length === 0);
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (done) return;
  const lacking = shownOn(pages[current]).flatMap((question) => {
    const field = unanswered(question);
    complain(question, field);
    return field ? [field] : [];
  });
  if (lacking.length === 0) return turn(1);
  status.textContent = message('unanswered', { count: lacking.length });
  lacking[0].focus();
});

document.getElementById('back').addEventListener('click', () => turn(-1));
document.getElementById('again').addEventListener('click', () => {
  form.reset();
  done = false;
  current = 0;
  speak(document.documentElement.lang);
  turn(0);
});
`;

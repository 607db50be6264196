/** The switches of the page: language, phone width, notes for the designer, order, print. */
export const SWITCHES = `
function speak(language) {
  const chosen = document.querySelector('[name="language"][value="' + language + '"]');
  if (chosen === null) return;
  chosen.checked = true;
  document.documentElement.lang = language;
  document.documentElement.dir = chosen.dataset.direction;
  document.title = chosen.dataset.title;
  for (const piece of document.querySelectorAll('[data-in]')) piece.hidden = piece.dataset.in !== language;
}

for (const choice of document.querySelectorAll('[name="language"]')) {
  choice.addEventListener('change', () => {
    speak(choice.value);
    show();
  });
}

for (const id of ['phone', 'designer']) {
  document.getElementById(id).addEventListener('change', ({ target }) => document.body.classList.toggle(id, target.checked));
}

const written = new Map([...document.querySelectorAll('[data-shuffled]')].map((list) => [list, [...list.children]]));

function order(asWritten) {
  for (const [list, items] of written) {
    list.append(...(asWritten ? items : [...items].sort((a, b) => a.dataset.turn - b.dataset.turn)));
  }
}

document.getElementById('written')?.addEventListener('change', ({ target }) => order(target.checked));
document.getElementById('print').addEventListener('click', () => print());

document.documentElement.classList.add('live');
order(false);
form.reset();
show();
`;

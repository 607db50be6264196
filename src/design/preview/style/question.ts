/** The card of a question, and fields to write in. */
export const QUESTION = `
.question { min-width: 0; margin: 0 0 1.25rem; padding: 1.375rem 1.125rem; border: 1px solid var(--line); border-radius: 1rem; background: var(--paper); }
.question.wrong { border-color: var(--wrong); }
.question[data-kind=note] { padding-block: .25rem; border: 0; background: none; }
.title { display: block; float: inline-start; width: 100%; margin: 0 0 .875rem; padding: 0; font-size: 1.0938rem; font-weight: 600; line-height: 1.45; }
.title ~ * { clear: both; }
.title:has(+ .help) { margin-bottom: .25rem; }
.star { margin-inline-start: .25rem; color: var(--wrong); }
.help { margin: 0 0 .875rem; color: var(--quiet); font-size: .9375rem; }
.routing { margin: -.625rem 0 .75rem; color: var(--quiet); font-size: .875rem; font-style: italic; }
.error { margin: .875rem 0 0; color: var(--wrong); font-size: .9375rem; font-weight: 600; }
.words { margin: 0; }
.line {
  display: block; width: 100%; padding: .625rem .875rem; border: 1px solid var(--edge); border-radius: .625rem; background: var(--paper);
}
.line.short { width: 12rem; max-width: 100%; }
textarea.line { resize: vertical; }
.measured { display: flex; align-items: center; gap: .625rem; }
.line:focus, select:focus { border-color: var(--accent); outline: 3px solid var(--soft); outline-offset: 0; }
`;

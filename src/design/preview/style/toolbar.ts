/** What is around the form: the bar with the switches, the choice of language, notes for the designer. */
export const TOOLBAR = `
.toolbar {
  display: flex; flex-wrap: wrap; align-items: center; gap: .375rem 1.25rem; padding: .5rem 1.25rem; font-size: .8125rem;
  background: var(--paper); border-bottom: 1px solid var(--line); color: var(--quiet);
}
.toolbar p { margin: 0; }
.toolbar b { color: var(--ink); }
.switches { display: flex; flex-wrap: wrap; gap: .375rem; margin-inline-start: auto; }
.switches span, .switches button {
  display: block; padding: .25rem .75rem; border: 1px solid var(--edge); border-radius: 1rem; background: none; line-height: 1.4; cursor: pointer;
}
.switches label, .languages label { position: relative; }
.switches input, .languages input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer; }
.switches :checked + span { background: var(--soft); border-color: var(--accent); color: var(--ink); }
:is(.switches, .languages) :focus-visible + span { outline: 3px solid var(--accent); outline-offset: 2px; }
@media (max-width: 30rem) { .phone-switch { display: none; } .switches { margin: 0; } }
.languages { display: flex; flex-wrap: wrap; gap: .125rem; margin: 0; padding: .1875rem; border: 0; border-radius: 1.25rem; background: var(--line); font-size: .875rem; }
.languages span { display: block; padding: .1875rem .875rem; border-radius: 1rem; }
.languages :checked + span { background: var(--paper); font-weight: 600; }
code.remark, .facts.remark, p.remark { background: var(--note-soft); color: var(--note); border-radius: .375rem; font-size: .75rem; font-weight: 400; }
code.remark, p.remark { padding: .0625rem .375rem; }
code.remark { margin-inline-start: .5rem; overflow-wrap: anywhere; }
.facts.remark { margin: 1rem 0 0; padding: .375rem .75rem; list-style: none; }
.facts li { display: inline-block; margin-inline-end: 1rem; }
.designer .head code.remark { display: table !important; margin: .125rem auto 0; }
.designer .item code.remark { display: table !important; margin: .125rem 0 0; }
code { font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; }
.designer .question.away { display: block !important; border-style: dashed; border-color: var(--edge); }
@media (forced-colors: active) { :checked + span { outline: 2px solid Highlight; } }
`;

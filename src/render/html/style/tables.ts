/** Tables, and what is drawn in their cells. */
export const TABLES = `
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .9375rem; line-height: 1.4; }
th, td { padding: .5rem .75rem; border-bottom: 1px solid var(--line); text-align: start; vertical-align: middle; overflow-wrap: break-word; }
th:first-child { padding-inline-start: 0; }
th:last-child, td:last-child { padding-inline-end: 0; }
tbody tr:last-child > * { border-bottom: 0; }
thead th { color: var(--quiet); font-size: .8125rem; font-weight: 500; vertical-align: bottom; }
tbody th { min-width: 6.5rem; max-width: 24rem; font-weight: 450; }
td.number, th.number { text-align: end; font-variant-numeric: tabular-nums; }
td.number { white-space: nowrap; }
td.drawing, th.drawing { width: 28%; min-width: 7rem; }
td.text { min-width: 4rem; }
.todo td:nth-last-child(-n+3) { min-width: 5rem; }
.ends { display: flex; justify-content: space-between; color: var(--quiet); font-size: .75rem; font-weight: 400; font-variant-numeric: tabular-nums; }
td:has(> .heat) { padding: 0; }
.heat { display: block; padding: .5rem .75rem; background: color-mix(in srgb, var(--accent) calc(var(--heat) * .4%), var(--paper)); }
.choice thead, .distribution thead { position: absolute; clip-path: inset(50%); }
.choice td.drawing, .distribution td.drawing { width: 50%; }
@media (max-width: 40rem) {
  table { font-size: .8125rem; }
  table small { font-size: .6875rem; }
  th, td { padding: .4375rem .1875rem; }
  tbody th { min-width: 3.25rem; }
  td.drawing, th.drawing { min-width: 3.5rem; }
  td.number > small { display: block; }
  .todo :is(th, td):nth-last-child(-n+3) { display: none; }
  :is(.choice, .distribution) td.drawing { width: 34%; }
}
`;

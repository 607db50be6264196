/** Cards: the headline figures, questions, and what is marked in them. */
export const CARDS = `
.card { padding: 1.75rem; border: 1px solid var(--line); border-radius: 1rem; background: var(--paper); }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: 1rem; margin-top: 2rem; }
.key { display: flex; flex-direction: column; padding: 1.25rem 1.375rem; }
.tag { color: var(--accent); font-size: .8125rem; font-weight: 700; letter-spacing: .04em; }
.question { display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 2; min-height: 2.6em; color: var(--quiet); font-size: .875rem; line-height: 1.3; }
.value { font-size: 2.75rem; line-height: 1.15; font-weight: 620; letter-spacing: -.025em; font-variant-numeric: tabular-nums; }
.key .value { margin-top: .625rem; }
.band { margin: .5rem 0 .25rem; }
.band .plot { height: 1.125rem; border-radius: 1rem; background: linear-gradient(var(--line), var(--line)) center / 100% 2px no-repeat; }
.change { margin-top: .5rem; font-size: .9375rem; }
:is(.change, .lede) > span { display: inline-block; }
.key.wide { grid-column: 1 / -1; }
.wide .question { min-height: 0; }
.key.wide .answer { margin-top: .75rem; }
.goal { margin-top: .5rem; font-size: .9375rem; font-variant-numeric: tabular-nums; }
.key .base { margin-top: auto; padding-top: .625rem; }
.metric { margin-bottom: 1.25rem; }
.metric > header { display: grid; grid-template-columns: 1fr auto; gap: 0 1.5rem; margin-bottom: 1rem; }
.metric > header .tag { grid-column: 1 / -1; }
.metric > header .base { align-self: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
.answer { display: flex; flex-wrap: wrap; align-items: baseline; gap: .5rem 3rem; }
.lead .interval { margin-inline-start: .5rem; font-size: 1rem; }
.grade { font-size: 1.125rem; }
.figures { display: flex; flex-wrap: wrap; gap: .75rem 2.5rem; }
.figures dt { color: var(--quiet); font-size: .8125rem; }
.figures dd { font-weight: 620; font-variant-numeric: tabular-nums; }
.parts { margin-top: 1.25rem; }
.break, .trend, .histogram, .distribution, .choice, figure, .card > .scroll { margin-top: 1.75rem; }
.card > .scroll:first-child, .items > .scroll, .summary { margin-top: 0; }
.todo caption, .items > .scroll caption, #targets caption, .choice caption, #quality caption { position: absolute; clip-path: inset(50%); }
.remarks { display: grid; gap: .25rem; margin-top: .5rem; padding-inline-start: 1.125rem; list-style: disc; font-size: .9375rem; }
.remarks:empty { display: none; }
.summary { font-size: 1.0625rem; font-weight: 600; }
figcaption, caption { margin-bottom: .5rem; font-size: .875rem; font-weight: 600; text-align: start; }
.chip { display: inline-block; padding: .0625rem .5rem; border: 1px solid currentColor; border-radius: 1rem; font-size: .8125rem; font-weight: 600; line-height: 1.45; white-space: nowrap; }
.chip.pass { color: var(--accent); background: var(--accent-soft); }
.chip.fail, .chip.error, .chip.warning { color: var(--bad); background: var(--bad-soft); }
.chip.insufficient, .chip.info { color: var(--quiet); }
.highlights { display: grid; gap: .75rem; }
.highlights li { display: flex; gap: .75rem; }
.mark { flex: none; width: 1.25rem; text-align: center; font-weight: 700; }
.quadrants { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 1rem 2rem; margin-top: .75rem; font-size: .875rem; }
.quadrants ul { margin-top: .25rem; }
.quadrants ul li { display: flex; gap: .5rem; padding: .125rem 0; }
.badge { flex: none; width: 1.375rem; height: 1.375rem; border-radius: 1rem; background: var(--accent); color: var(--paper); font-size: .75rem; font-weight: 600; line-height: 1.375rem; text-align: center; }
.notices { display: grid; gap: .5rem; margin-top: 1.5rem; font-size: .9375rem; }
.method { font-size: .9375rem; }
.method ul { margin-bottom: 1.5rem; padding-inline-start: 1.125rem; list-style: disc; }
.method dl { display: grid; gap: 1.25rem; }
.method dt { font-weight: 650; }
.method dd p { margin-top: .25rem; }
.formula, .source { color: var(--quiet); font-size: .875rem; }
details { margin-top: .75rem; }
summary { width: fit-content; color: var(--quiet); font-size: .875rem; cursor: pointer; }
summary:hover { color: var(--ink); }
details[open] > summary { margin-bottom: .75rem; }
.metric > header + figure, .metric > header + .scroll { margin-top: 0; }
.asides { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin-top: .75rem; }
.asides > details { min-width: 0; max-width: 100%; margin: 0; }
.asides > details[open] { flex: 1 0 100%; }
.item { margin: 0 0 1rem; padding: .25rem 0 1rem 1.25rem; border-inline-start: 2px solid var(--line); }
@media (max-width: 40rem) {
  main { padding: 1.75rem .875rem 1rem; }
  h1 { font-size: 1.625rem; }
  h2 { margin: 2.25rem 0 .75rem; }
  .lede { font-size: 1.0625rem; }
  .card { padding: 1.125rem; border-radius: .875rem; }
  .value { font-size: 2.25rem; }
  .question { min-height: 0; }
}
`;

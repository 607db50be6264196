/** Answers to choose: options, points of scales, rows of a matrix, which are cards on a phone and a table where there is room. */
export const CHOICES = `
.options, .listed .points, .worded .points { display: grid; gap: .5rem; }
.point { position: relative; display: flex; align-items: center; gap: .75rem; min-height: 2.875rem; padding: .5rem .875rem; border: 1px solid var(--line); border-radius: .75rem; cursor: pointer; }
.point input { flex: none; width: 1.125rem; height: 1.125rem; margin: 0; accent-color: var(--accent); cursor: pointer; }
.point:hover { border-color: var(--edge); }
.point:has(:checked) { border-color: var(--accent); background: var(--soft); }
.point:has(:focus-visible) { outline: 3px solid var(--accent); outline-offset: 2px; }
.point :focus-visible { outline: none; }
.apart { margin-top: .75rem; border-style: dashed; color: var(--quiet); }
.otherwise { display: grid; gap: .25rem; margin: .5rem 0 .25rem; padding-inline-start: 2.75rem; }
.otherwise label { color: var(--quiet); font-size: .875rem; }
.live .option:not(:has(.point :checked)) > .otherwise { display: none; }
.ranked { display: flex; align-items: center; gap: .875rem; }
.ranked select { min-width: 4rem; min-height: 2.75rem; padding: .25rem .625rem; border: 1px solid var(--edge); border-radius: .625rem; background: var(--paper); }
.ranked label { flex: 1; }
.numbered .points { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); gap: .25rem; }
.numbered .points .point { justify-content: center; min-height: 3rem; padding: 0; border-color: var(--edge); border-radius: .5rem; font-variant-numeric: tabular-nums; }
.numbered .points input { position: absolute; inset: 0; width: 100%; height: 100%; opacity: 0; }
.numbered .points .point:has(:checked) { border-color: var(--accent); background: var(--accent); color: var(--on-accent); font-weight: 650; }
.ends { display: flex; justify-content: space-between; gap: 1rem; margin: .5rem 0 0; color: var(--quiet); font-size: .875rem; line-height: 1.35; }
.ends span { flex: 1; }
.ends span:last-child { text-align: end; }
.ends span:nth-child(2):nth-last-child(2) { text-align: center; }
.row.head { display: none; }
.question[data-kind=matrix] { padding: 0; border: 0; background: none; }
[data-kind=matrix] > :not(.matrix, .facts) { padding-inline: .25rem; }
.row { margin: 0 0 .75rem; padding: 1.125rem; border: 1px solid var(--line); border-radius: 1rem; background: var(--paper); }
.row.wrong { border-color: var(--wrong); }
.item { margin: 0 0 .625rem; font-weight: 500; }
.matrix .worded .point { min-height: 2.625rem; padding-block: .3125rem; }
.of-11 .points { gap: .1875rem; font-size: .9375rem; }
@container (min-width: 38rem) {
  .question, .question[data-kind=matrix] { padding: 1.75rem; border: 1px solid var(--line); background: var(--paper); }
  .question[data-kind=note] { padding-block: .25rem; border: 0; background: none; }
  .question.wrong { border-color: var(--wrong); }
  [data-kind=matrix] > :not(.matrix, .facts) { padding-inline: 0; }
  h1 { font-size: 2rem; }
  .many { grid-template-columns: 1fr 1fr; }
  .numbered .points { gap: .375rem; font-size: 1rem; }
  .worded:is(.of-2, .of-3, .of-4, .of-5, .of-6, .of-7) .points { grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); }
  .worded:is(.of-2, .of-3, .of-4, .of-5, .of-6, .of-7) .points .point { flex-direction: column; gap: .5rem; padding: .875rem .375rem; text-align: center; font-size: .9375rem; line-height: 1.35; hyphens: auto; }
  .worded:is(.of-6, .of-7) .points .point { font-size: .8125rem; }
  .scale > .apart { display: inline-flex; }
  .matrix .row { display: grid; grid-template-columns: minmax(0, 32%) minmax(0, 1fr); align-items: center; gap: .75rem; margin: 0; padding: .25rem 0; border: 0; border-top: 1px solid var(--line); border-radius: 0; background: none; }
  .matrix .row.wrong .item { color: var(--wrong); }
  .matrix .row.head { padding-bottom: .5rem; border: 0; color: var(--quiet); font-size: .75rem; line-height: 1.3; text-align: center; }
  .matrix .item { margin: 0; }
  .matrix .head .points, .matrix .scale .points { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); gap: 0; align-items: end; }
  .matrix .head b { color: var(--ink); font-size: .9375rem; }
  .matrix .head .ends { margin: 0 .375rem .375rem; font-size: .8125rem; }
  .matrix .head .ends span:first-child { text-align: start; }
  .matrix .head .apart-head { padding-inline-start: .25rem; }
  .matrix .head .points span { hyphens: auto; }
  .matrix.with-apart .row { grid-template-columns: minmax(0, 28%) minmax(0, 1fr); }
  .matrix.with-apart .scale { align-items: center; }
  .matrix.with-apart .head { align-items: end; }
  .matrix.with-apart .scale { display: grid; grid-template-columns: minmax(0, 1fr) 4.75rem; }
  .matrix.with-apart .head { grid-template-columns: minmax(0, 28%) minmax(0, 1fr) 4.75rem; gap: 0; padding-inline-start: 0; }
  .matrix.with-apart .head > :nth-child(2) { margin-inline-start: .75rem; }
  .matrix .point { justify-content: center; min-height: 2.75rem; margin: 0; padding: 0 !important; border: 0 !important; background: none !important; }
  .matrix .point:hover { background: var(--soft) !important; }
  .matrix .point input { position: static; width: 1.25rem; height: 1.25rem; opacity: 1; }
  .matrix .face { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .matrix .scale :is(.ends, code) { display: none !important; }
}
`;

/** What is drawn: colours by meaning, so that pictures follow the reader's light or dark. */
export const PICTURES = `
svg { display: block; width: 100%; overflow: visible; }
svg .bad { fill: var(--bad); }
svg .poor { fill: var(--poor); }
svg .neutral { fill: var(--neutral); }
svg .fair { fill: var(--fair); }
svg .good { fill: var(--accent); }
svg .kano-A { fill: var(--accent); }
svg .kano-O { fill: var(--fair); }
svg .kano-M { fill: var(--ink); }
svg .kano-I { fill: var(--neutral); }
svg .kano-R { fill: var(--bad); }
svg .kano-Q { fill: var(--poor); }
.chip.kano-A, .chip.kano-O { color: var(--accent); }
.chip.kano-I, .chip.kano-Q { color: var(--quiet); }
.chip.kano-R { color: var(--bad); }
.chart { height: auto; font-family: inherit; }
.chart.narrow { display: none; }
.shares { height: 1.25rem; border-radius: .25rem; overflow: hidden; }
.shares .cut { stroke: var(--paper); stroke-width: 2; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin-top: .625rem; font-size: .875rem; }
.legend li { display: flex; align-items: center; gap: .4375rem; }
.legend b { font-variant-numeric: tabular-nums; }
.swatch { flex: none; width: .75rem; height: .75rem; border-radius: .1875rem; overflow: hidden; }
.bar { height: .375rem; margin-top: .25rem; border-radius: .1875rem; overflow: hidden; }
.bar rect:not([class]) { fill: var(--accent); }
:is(.choice, .distribution) .bar { height: .75rem; margin: 0; }
.plot { height: 1.5rem; }
.plot .reference { stroke: var(--edge); stroke-dasharray: 2 3; }
.plot .band { stroke: var(--accent); stroke-width: 9; stroke-linecap: round; opacity: .2; }
.plot .thin { stroke: var(--accent); stroke-width: 1.5; }
.plot circle { fill: var(--accent); stroke: var(--paper); stroke-width: 1.5; }
.plot.bad :is(.band, .thin) { stroke: var(--bad); }
.plot.bad circle { fill: var(--bad); }
.spark { margin-top: .5rem; }
.spark line { stroke: var(--accent); stroke-width: 2; stroke-linecap: round; }
.spark circle { fill: var(--accent); }
.histogram text { fill: var(--quiet); font-size: .75rem; text-anchor: middle; font-variant-numeric: tabular-nums; }
.histogram .share { fill: var(--ink); }
@media (max-width: 40rem) {
  .chart.wide { display: none; }
  .chart.narrow { display: block; }
}
@media (forced-colors: active) { svg { forced-color-adjust: none; background: #fff; } }
`;

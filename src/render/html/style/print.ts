/** On A4: the colours of daylight, whole charts, no cards' edges that cost ink. */
export const PRINT = `
@media print {
  @page { size: A4; margin: 15mm 14mm; }
  html { font-size: 12.5px; }
  body { background: #fff; }
  main { width: auto; padding: 0; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .cards { grid-template-columns: repeat(3, 1fr); }
  .card { padding: 1rem 1.125rem; }
  .key, figure, .parts, .break, tr, .distribution, .highlights li, .method dl > div { break-inside: avoid; }
  h2, h3, header, caption, figcaption, .lead { break-after: avoid; }
  .scroll { overflow: visible; }
  .chart.wide { display: block; max-height: 95mm; }
  .chart.narrow { display: none; }
  details:not([open]) { display: none; }
}
`;

/** On paper: all pages, all questions, where to go on, and empty boxes to tick. */
export const PRINT = `
@media print {
  @page { margin: 16mm 15mm; }
  html { font-size: 13px; }
  body { background: none; }
  main, .phone main { width: auto; padding: 0; }
  .toolbar, .languages, .progress, .steps, .thanks button, .thanks .quiet { display: none !important; }
  .question, .thanks { margin: 0 0 1.5rem; padding: 0 !important; border: 0; background: none; break-inside: avoid; }
  .page + .page { padding-top: 1.5rem; border-top: 1px solid #999; }
  .title { break-after: avoid; }
  .point, .numbered .points .point:has(:checked) { min-height: 0; background: none !important; color: inherit; border-color: #999; font-weight: 400; break-inside: avoid; }
  .options .point, .listed .point, .scale > .apart { padding: 0; border: 0; }
  .numbered .points .point { flex-direction: column; gap: .25rem; padding: .25rem 0; border: 0; }
  .point input, .numbered .points input { position: static; width: 4mm; height: 4mm; border: 1px solid #333; border-radius: 1px; background: #fff; opacity: 1; appearance: none; }
  .matrix .point { min-height: 7mm; }
  .line, .ranked select { min-height: 9mm; border: 1px solid #777; border-radius: 0; background: none; color: transparent; appearance: none; }
  .ranked select { min-width: 9mm; width: 9mm; min-height: 7mm; padding: 0; }
  ::-webkit-calendar-picker-indicator { display: none; }
  textarea { resize: none; }
  .otherwise { display: grid !important; }
  .thanks { padding-top: 1rem !important; text-align: start; }
}
`;

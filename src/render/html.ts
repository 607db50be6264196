import { actionTable } from './html/actions.js';
import { blocksOf } from './html/blocks.js';
import { headlineCards } from './html/headline-cards.js';
import { highlights } from './html/highlights.js';
import { itemsCard } from './html/items.js';
import { html as markup, trusted } from './html/markup.js';
import { methodBox } from './html/methods.js';
import { metricCard } from './html/metric.js';
import { opening } from './html/opening.js';
import { quality } from './html/quality.js';
import { sheetOf } from './html/sheet.js';
import { STYLE } from './html/style/style.js';
import { targetTable } from './html/targets.js';
import type { Renderer } from './renderer.js';

/** Nothing is loaded, sent or run, whatever the page may hold. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The report as one page that loads nothing and runs nothing: for people who look, on screens and on paper. */
export const html: Renderer = {
  id: 'html',
  extension: 'html',
  about: 'one page with charts, to look at, to print and to send',
  render(report) {
    const sheet = sheetOf(report);
    const { say } = sheet;
    const language = report.settings.language === 'zh' ? 'zh-CN' : 'en';
    const blocks = blocksOf(report.metrics).map((block) => ('items' in block ? itemsCard(block, sheet) : metricCard(block, sheet)));
    return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${report.survey.title}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<main>
${opening(sheet)}
${headlineCards(sheet)}
${targetTable(sheet)}
${highlights(sheet)}
${actionTable(sheet)}
<section id="details"><h2>${say.details}</h2>
${blocks}</section>
${quality(sheet)}
${methodBox(sheet)}
</main>
<footer>${say.madeFrom(report.source.name)}</footer>
</body>
</html>
`.markup;
  },
};

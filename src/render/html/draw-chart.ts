import { LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import { html, type Markup, trusted } from './markup.js';

use([LineChart, ScatterChart, GridComponent, LabelLayout, SVGRenderer]);

/** In pixels: one drawing for screens and paper, one for phones, so that letters are as large on both. */
export interface Size {
  width: number;
  height: number;
  narrow: boolean;
}

/** A chart drawn twice, as inline SVG for wide and for narrow columns. Colours may be the variables of the page's style. */
export function drawChart(optionOf: (size: Size) => EChartsCoreOption, label: string, height: number, nextId: () => string): Markup {
  const sizes: Size[] = [
    { width: 760, height, narrow: false },
    { width: 330, height: Math.min(height, 300), narrow: true },
  ];
  return html`${sizes.map((size) => draw(optionOf(size), size, label, nextId()))}`;
}

function draw(option: EChartsCoreOption, { width, height, narrow }: Size, label: string, id: string): Markup {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption({ animation: false, ...option });
  const inside = withoutLibrary(chart.renderToSVGString(), id);
  chart.dispose();
  const frame = html`<svg class="chart ${narrow ? 'narrow' : 'wide'}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">`;
  return trusted(`${frame.markup}${inside}</svg>`);
}

/**
 * What is drawn, without what the library adds for its script in a browser, and with names that do not depend on what was drawn before.
 * Only tags are changed: the library escapes texts, so that they hold no angle brackets.
 */
const withoutLibrary = (svg: string, id: string): string =>
  svg.replace(/<style[\s\S]*?<\/style>|^<svg[^>]*>|<\/svg>\s*$|\n/g, '').replace(/<[^>]*>/g, (tag) =>
    tag
      .replace(/ (?:class|pointer-events|xml:space|ecmeta_\w+)="[^"]*"/g, '')
      .replace(/ style="([^"]*)"/g, (_, style: string) => fontOf(style))
      .replace(/(?<=\bid="|url\(#)zr\d+/g, id)
      .replace(/(\.\d\d)\d+/g, '$1'),
  );

/** Size and weight of letters as attributes; the family is the page's. */
const fontOf = (style: string): string =>
  [...style.matchAll(/(font-size|font-weight):\s*([\w.]+)/g)].map(([, name, value]) => ` ${name}="${value}"`).join('');

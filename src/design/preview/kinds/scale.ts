import type { Text } from '../../../survey/text.js';
import type { Asked, Point } from '../../asked.js';
import { html, type Markup } from '../markup.js';
import type { Say } from '../say.js';
import { WORDS } from '../words.js';
import { endsOf, formOf, rangeOf, type ScaleForm } from './scale-form.js';

/** What scales and the rows of a matrix have. */
type Scaled = Pick<Asked & { kind: 'scale' }, 'points' | 'notApplicable'>;

/** One answer on a scale, by the name that conditions call it. Where it is typed in, the field is `<id>-field`, and `<id>-text` its name. */
export function scale({ points, notApplicable }: Scaled, name: string, id: string, say: Say, described: Markup | null = null): Markup {
  const form = formOf(points);
  const apart =
    notApplicable &&
    html`<label class="point apart">${radio(name, stored(notApplicable))}${words(inWords(notApplicable), say)}<code class="remark">${stored(notApplicable)}</code></label>`;
  if (form === 'typed') {
    const { min, max, step } = rangeOf(points);
    const field = html`<input class="line short" type="number" min="${min}" max="${max}" step="${step}" id="${id}-field" aria-labelledby="${id}-text" name="a:${name}"${described}>`;
    return html`<div class="scale typed">${field}${ends(points, say)}${apart}</div>`;
  }
  const faces = points.map((point) => html`<label class="point">${radio(name, point.value)}${face(point, form, say)}</label>`);
  return html`<div class="scale ${form} of-${points.length}"><div class="points">${faces}</div>${form === 'numbered' ? ends(points, say) : null}${apart}</div>`;
}

/** The words below the ends and the middle of numbers; they are read aloud with each point, and so not once more here. */
export function ends(points: readonly Point[], say: Say): Markup | null {
  const labels = endsOf(points);
  if (labels.length === 0) return null;
  return html`<div class="ends" aria-hidden="true">${labels.map((label) => html`<span>${label && say(label)}</span>`)}</div>`;
}

/** What is said of an answer that does not apply; bare codes mean nothing to respondents. */
export const inWords = (notApplicable: Text): Text =>
  typeof notApplicable === 'string' && /^[-\d.]*$/.test(notApplicable) ? WORDS.notApplicable : notApplicable;

/** How that answer stands in the file. */
export const stored = (text: Text): string => (typeof text === 'string' ? text : (Object.values(text)[0] ?? ''));
const radio = (name: string, value: string | number): Markup => html`<input type="radio" name="a:${name}" value="${value}">`;
const words = (text: Text, say: Say): Markup => html`<span class="face">${say(text)}</span>`;

function face({ value, label }: Point, form: ScaleForm, say: Say): Markup {
  if (label === null) return html`<span class="face">${value}</span>`;
  if (form === 'worded') return html`${words(label, say)}<code class="remark">${value}</code>`;
  return html`<span class="face">${value}${form === 'numbered' ? html`<span class="unseen"> ${say(label)}</span>` : html` ${say(label)}`}</span>`;
}

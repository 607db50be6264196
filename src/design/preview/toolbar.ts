import type { Text } from '../../survey/text.js';
import { html, type Markup } from './markup.js';
import type { Say } from './say.js';
import { WORDS } from './words.js';

/** What is around the form for those who look at it: switches for how it is shown. `time` says how long it takes to answer. */
export function toolbar({ shuffled, time }: { shuffled: boolean; time: Text }, say: Say): Markup {
  const switches = [
    toggle('phone', say(WORDS.phone)),
    toggle('designer', say(WORDS.designer)),
    shuffled ? toggle('written', say(WORDS.writtenOrder)) : null,
  ];
  return html`<aside class="toolbar" aria-labelledby="toolbar"><p id="toolbar"><b>${say(WORDS.preview)}</b> · ${say(WORDS.nothingSent)}</p><p class="remark">${say(time)}</p><div class="switches">${switches}<button type="button" id="print">${say(WORDS.print)}</button></div></aside>`;
}

const toggle = (id: string, words: Markup): Markup =>
  html`<label class="${id}-switch"><input type="checkbox" role="switch" autocomplete="off" id="${id}"><span>${words}</span></label>`;

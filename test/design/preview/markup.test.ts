import { describe, expect, it } from 'vitest';
import { html, trusted } from '../../../src/design/preview/markup.js';

describe('html', () => {
  it('escapes whatever is put in and is no markup, in text and in attributes', () => {
    const hostile = `"><script>alert('x')</script>&amp;`;
    expect(html`<p title="${hostile}">${hostile}</p>`.markup).toBe(
      '<p title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;amp;">&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;amp;</p>',
    );
  });

  it('takes markup, lists and nothing as they are, once', () => {
    expect(html`<ul>${['a', 'b'].map((item) => html`<li>${item}</li>`)}${null}${[null, '<']}${0}</ul>`.markup).toBe(
      '<ul><li>a</li><li>b</li>&lt;0</ul>',
    );
    expect(html`${trusted('<b>&</b>')}`.markup).toBe('<b>&</b>');
  });
});

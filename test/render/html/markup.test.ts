import fc from 'fast-check';
import { expect, test } from 'vitest';
import { html, trusted } from '../../../src/render/html/markup.js';

test('text is escaped, markup and numbers are not, nothing is nothing', () => {
  const inner = html`<b>${'a & b'}</b>`;
  expect(html`<p title="${'"\'<>'}">${inner}${3}${null}${undefined}${['x', inner]}</p>`.markup).toBe(
    '<p title="&quot;&#39;&lt;&gt;"><b>a &amp; b</b>3x<b>a &amp; b</b></p>',
  );
  expect(html`${trusted('<i>')}`.markup).toBe('<i>');
});

test('no text becomes a tag, ends an attribute, or moves what stands beside it', () => {
  const nasty = fc.string({
    unit: fc.constantFrom('<', '>', '"', "'", '&', 'script', '\u001b[31m', '\u202e', '\u0000', '\n', '\ud800', 'a'),
  });
  fc.assert(
    fc.property(nasty, (text) => {
      expect(html`${text}`.markup).not.toMatch(/[<>"'\p{Cc}\u202e]|\p{Surrogate}/u);
    }),
  );
});

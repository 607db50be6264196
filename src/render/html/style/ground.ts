/**
 * Colours, type and the frame of the page: one accent for what is good or simply shown, one warning. Blue and orange are told apart by all
 * eyes; every pair of text and ground has a contrast of 4.5 or more.
 */
export const GROUND = `
:root {
  color-scheme: light dark;
  --ground: #f4f6f7; --paper: #fff; --ink: #17212b; --quiet: #566370; --line: #e1e6e9; --edge: #8d99a3;
  --accent: #0b6091; --fair: #7fb2d1; --neutral: #d3dade; --poor: #eeb98a; --bad: #a84a08;
  --accent-soft: #e4eff6; --bad-soft: #fbece0;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #10161b; --paper: #182027; --ink: #e8edf1; --quiet: #a3b0bb; --line: #2b3740; --edge: #6d7c88;
    --accent: #6db8e4; --fair: #35698a; --neutral: #46535d; --poor: #8a5424; --bad: #f3a263;
    --accent-soft: #16364a; --bad-soft: #3d2817;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: var(--ground); color: var(--ink); line-height: 1.55; overflow-wrap: anywhere;
  font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
}
main { width: min(100%, 62rem); margin: 0 auto; padding: 3rem 1.25rem 1rem; }
footer { padding: 1.5rem 1.25rem 3rem; color: var(--quiet); font-size: .8125rem; text-align: center; }
h1, h2, h3, p, ul, dl, dd, figure { margin: 0; padding: 0; }
ul { list-style: none; }
h1, h2, h3, caption, th, td, li, p { unicode-bidi: plaintext; }
h1 { font-size: 2.125rem; line-height: 1.2; font-weight: 680; letter-spacing: -.015em; text-wrap: balance; }
h2 { margin: 3rem 0 1rem; font-size: 1.375rem; line-height: 1.3; font-weight: 650; letter-spacing: -.01em; }
h3 { font-size: 1.125rem; line-height: 1.4; font-weight: 600; text-wrap: pretty; }
b { font-weight: 640; }
small { color: var(--quiet); font-size: .8125rem; font-weight: 400; }
.facts, .premise { margin-top: .5rem; color: var(--quiet); }
.lede { margin-top: 1.25rem; font-size: 1.25rem; line-height: 1.5; text-wrap: pretty; }
.good { color: var(--accent); }
.bad { color: var(--bad); }
span.good, span.bad { font-weight: 600; }
.note, .fine, .why, .interval, .base { color: var(--quiet); font-size: .875rem; }
.note { margin-top: .5rem; }
.fine { margin-top: 1.5rem; padding-top: .75rem; border-top: 1px solid var(--line); }
.why { font-weight: 400; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: .25rem; }
`;

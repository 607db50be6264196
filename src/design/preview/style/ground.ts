/** Colours, type and the frame of the page. Every pair of colours has a contrast of 4.5 or more, edges of fields 3 or more. */
export const GROUND = `
:root {
  color-scheme: light dark;
  --ground: #f3f5f4; --paper: #fff; --ink: #18222c; --quiet: #55616e; --line: #dfe4e6; --edge: #82909a;
  --accent: #0a6a70; --soft: #e3f1f0; --on-accent: #fff; --wrong: #b3261e; --wrong-soft: #fdf1ef; --note: #6b4a00; --note-soft: #fdf3d8;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #0f1418; --paper: #182027; --ink: #e9eef1; --quiet: #a6b2bc; --line: #2b3740; --edge: #758590;
    --accent: #6fd3cf; --soft: #153b3d; --on-accent: #06292b; --wrong: #ffb3a8; --wrong-soft: #33201f; --note: #f3d58a; --note-soft: #352b12;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: var(--ground); color: var(--ink); line-height: 1.55; overflow-wrap: break-word;
  font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
}
[hidden], .remark { display: none !important; }
.designer .remark { display: revert !important; }
html:not(.live) :is(.toolbar, .progress, .steps, .thanks button, .thanks .quiet) { display: none; }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
bdi { white-space: pre-line; }
button, input, select, textarea { font: inherit; color: inherit; }
main { width: min(100%, 50rem); margin: 0 auto; padding: 1.5rem 1rem 4rem; container-type: inline-size; }
.phone main { width: min(100%, 24.375rem); }
h1 { margin: 0; font-size: 1.7rem; line-height: 1.25; font-weight: 650; letter-spacing: -.01em; text-wrap: balance; }
.opening { display: flex; flex-direction: row-reverse; flex-wrap: wrap; align-items: start; gap: .75rem 2rem; margin: 0 .25rem 1.25rem; }
.opening h1 { flex: 1 1 16rem; }
.intro { margin: 0 .25rem 1.5rem; color: var(--quiet); }
.intro p, .thanks p { margin: 0 0 .5rem; }
.intro .words { color: var(--ink); font-size: 1.0625rem; }
.progress { position: sticky; top: 0; z-index: 1; margin: 0 0 1.5rem; padding: .5rem .25rem .625rem; background: var(--ground); }
.progress p { margin: 0 0 .25rem; color: var(--quiet); font-size: .8125rem; font-variant-numeric: tabular-nums; }
progress { display: block; width: 100%; height: .375rem; border: 0; border-radius: 1rem; overflow: hidden; appearance: none; background: var(--line); }
progress::-webkit-progress-bar { background: var(--line); }
progress::-webkit-progress-value { background: var(--accent); border-radius: 1rem; transition: width .25s; }
progress::-moz-progress-bar { background: var(--accent); border-radius: 1rem; }
.steps { display: flex; justify-content: space-between; gap: 1rem; margin: 2rem 0 0; }
.steps button, .thanks button {
  min-height: 3rem; padding: .5rem 1.75rem; border: 1px solid var(--accent); border-radius: 1.5rem; background: none; color: var(--accent);
  font-weight: 600; cursor: pointer;
}
.steps [type=submit] { background: var(--accent); color: var(--on-accent); margin-inline-start: auto; }
.steps #back { border-color: transparent; }
.steps button:hover { box-shadow: 0 0 0 3px var(--soft); }
.thanks { padding: 3rem 1.5rem; border-radius: 1rem; background: var(--paper); text-align: center; }
.thanks .words { font-size: 1.25rem; font-weight: 600; }
.thanks .quiet { color: var(--quiet); margin-bottom: 1.5rem; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
h2:focus, .thanks:focus { outline: none; }
@media screen { .live .away, .live .ordinal, .live .routing { display: none; } }
@media (prefers-reduced-motion: reduce) { * { transition: none !important; } }
`;

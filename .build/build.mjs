// Bundles the command line and the public API into dist/, so that a command loads one file instead of hundreds,
// and writes the licences of what was bundled beside them.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { compiledFile, evaluate } from '../bin/load.js';
import { runUsualCommands } from './usual-commands.mjs';

/** The parser of the command line could run programs as its commands. Ours has none, and Node starts sooner without what that takes. */
const withoutPrograms = inPlaceOf('programs', /^node:child_process$/, '');

/** What colours words asks the terminal whether it can show them, by all that Node has for terminals. Ours is told. */
const withoutQuestions = inPlaceOf('questions', /^#supports-color$/, 'export default { stdout: false, stderr: false };');

/** What few commands need has files of its own, named as these; all else is one file. */
const SELDOM = {
  xlsx: '@e965/xlsx',
  inquirer: 'inquirer',
  pg: 'pg',
  tinyglobby: 'tinyglobby',
  'draw-chart': 'src/render/html/draw-chart.ts',
  'scan-worker': 'src/engine/text/parallel/scan-worker.ts',
};
const seldomApart = {
  name: 'seldom-apart',
  setup({ onResolve }) {
    onResolve({ filter: /(^@e965\/xlsx|^inquirer|^pg$|^tinyglobby$|\/draw-chart\.js|\/scan-worker\.js)$/ }, ({ path, kind }) =>
      kind === 'entry-point' ? undefined : { path: `./${basename(path, '.js')}.cjs`, external: true },
    );
  },
};

rmSync('dist', { recursive: true, force: true });
const { metafile, outputFiles } = await build({
  entryPoints: { csat: '.build/bundle.mjs', ...SELDOM },
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20.17',
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  // Installed by who needs them: they are machine code.
  external: ['@duckdb/node-api', 'pg-native'],
  mainFields: ['module', 'main'],
  // A file of its own knows where it is.
  define: { 'import.meta.filename': '__filename', 'import.meta.url': '__filename' },
  supported: { 'dynamic-import': false, 'template-literal': false },
  legalComments: 'none',
  minifyWhitespace: true,
  minifySyntax: true,
  // Fewer names are to be read again of what V8 has compiled.
  minifyIdentifiers: true,
  lineLimit: 160,
  write: false,
  metafile: true,
  logLevel: 'warning',
  plugins: [withoutPrograms, withoutQuestions, seldomApart],
});
mkdirSync('dist');
for (const { path, text } of outputFiles) writeFileSync(path, ascii(text));

const names = Object.keys(await evaluate().exports.library()).join(', ');
writeFileSync('dist/index.js', `import { library } from './csat.cjs';\nexport const { ${names} } = await library();\n`);
// Evaluated anew: what only the library needs would be carried by every command.
const { exports: bundle, script } = evaluate();
await runUsualCommands(await bundle.command());
writeFileSync(compiledFile, script.createCachedData());

const folders = Object.keys(metafile.inputs).flatMap((path) => path.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/)?.[0] ?? []);
const notices = [...new Set(folders)].sort().map((folder) => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
});
writeFileSync('dist/LICENCES.txt', `csat contains these packages:\n\n${notices.join(`\n${'-'.repeat(80)}\n\n`)}`);

/** Script in one byte per character, which is half to read. What is beyond ASCII is in regular expressions only, where \u says the same. */
function ascii(text) {
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Gives a module other contents. */
function inPlaceOf(namespace, filter, contents) {
  return {
    name: `in place of ${namespace}`,
    setup({ onResolve, onLoad }) {
      onResolve({ filter }, () => ({ path: 'none', namespace }));
      onLoad({ filter: /.*/, namespace }, () => ({ contents }));
    },
  };
}

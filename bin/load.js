import { existsSync, readFileSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

const bundle = fileURLToPath(new URL('../dist/csat.cjs', import.meta.url));
const require = module.createRequire(bundle);

/**
 * Where the build keeps the bundle as its Node has compiled it. Another version or machine compiles otherwise, so the name holds both,
 * and V8 itself refuses what other flags made.
 */
export const compiledFile = `${bundle}.${process.version}-${process.platform}-${process.arch}`;

/** The bundle, without compiling it where that was done before: at the build, or from Node 22 on at an earlier run. */
export function load() {
  if (existsSync(compiledFile)) return evaluate(readFileSync(compiledFile)).exports;
  module.enableCompileCache?.();
  return require(bundle);
}

/** Evaluates the bundle as `require` would: what it exports, and the script, which can tell what V8 has compiled of it. */
export function evaluate(cachedData) {
  const source = readFileSync(bundle, 'latin1');
  const script = new Script(`(function (exports, require, module) {${source}\n})`, { filename: bundle, cachedData });
  const itself = { exports: {} };
  script.runInThisContext()(itself.exports, require, itself);
  return { exports: itself.exports, script };
}

// Not modules: Node starts sooner without the loader that those take.
const { existsSync, readFileSync } = require('node:fs');
const nodeModule = require('node:module');
const { join } = require('node:path');
const { Script } = require('node:vm');

const bundle = join(__dirname, '..', 'dist', 'csat.cjs');

/**
 * Where the build keeps the bundle as its Node has compiled it. Another version or machine compiles otherwise, so the name holds both,
 * and V8 itself refuses what other flags made.
 */
const compiledFile = `${bundle}.${process.version}-${process.platform}-${process.arch}`;

/** The bundle, without compiling it where that was done before: at the build, or from Node 22 on at an earlier run. */
function load() {
  if (existsSync(compiledFile)) return evaluate(readFileSync(compiledFile)).exports;
  nodeModule.enableCompileCache?.();
  return require(bundle);
}

/** Evaluates the bundle as `require` would: what it exports, and the script, which can tell what V8 has compiled of it. */
function evaluate(cachedData) {
  const source = readFileSync(bundle, 'latin1');
  const script = new Script(`(function (exports, require, module) {${source}\n})`, { filename: bundle, cachedData });
  const itself = { exports: {} };
  script.runInThisContext()(itself.exports, nodeModule.createRequire(bundle), itself);
  return { exports: itself.exports, script };
}

module.exports = { compiledFile, evaluate, load };

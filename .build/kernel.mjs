// Compiles the kernel to WebAssembly, and writes it as TypeScript into the file named, or where the engine loads it from.
import { writeFileSync } from 'node:fs';
import asc from 'assemblyscript/asc';

const FOLDER = 'src/engine/text/kernel';
const OPTIONS = ['-O3', '--runtime', 'stub', '--enable', 'simd', '--noAssert'];
const [target = `${FOLDER}/wasm.ts`] = process.argv.slice(2);

let bytes;
const keep = (_, contents) => {
  bytes = contents;
};
const { error, stderr } = await asc.main([`${FOLDER}/assembly/index.ts`, ...OPTIONS, '-o', 'kernel.wasm'], { writeFile: keep });
if (error) throw new Error(stderr.toString());
const text = Buffer.from(bytes).toString('base64');
writeFileSync(target, `/** Compiled from assembly/ by \`npm run kernel\`. */\nexport const WASM =\n  '${text}';\n`);

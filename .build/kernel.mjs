// Compiles the kernel to WebAssembly and writes it where the engine loads it from: to be run after a change in src/engine/text/kernel/assembly.
import { writeFileSync } from 'node:fs';
import asc from 'assemblyscript/asc';

const FOLDER = 'src/engine/text/kernel';
const OPTIONS = ['-O3', '--runtime', 'stub', '--enable', 'simd', '--noAssert'];

/** The text of the file that holds what was compiled. */
export async function compiled() {
  let bytes;
  const { error, stderr } = await asc.main([`${FOLDER}/assembly/index.ts`, ...OPTIONS, '-o', 'kernel.wasm'], {
    writeFile: (_, contents) => {
      bytes = contents;
    },
  });
  if (error) throw new Error(stderr.toString());
  return `// Compiled from assembly/ by npm run kernel.\nexport const WASM =\n  '${Buffer.from(bytes).toString('base64')}';\n`;
}

if (import.meta.filename === process.argv[1]) writeFileSync(`${FOLDER}/wasm.ts`, await compiled());

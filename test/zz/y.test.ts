import { it } from 'vitest';
import { runCli } from '../support/run-cli.js';
it('x', async () => {
  for (const args of [['export','surveys/broadband.yaml','--to','surveyjs','-o','/tmp/exch/b.json'],['export','surveys/servqual.yaml','--to','xlsform','-o','/tmp/exch/b.xlsx'],['import','/tmp/exch/b.json','--from','surveyjs'],['import','/tmp/exch/b.xlsx','--from','xlsform']]) {
    const r = await runCli(args); console.log(r.exit, r.err, r.out.slice(0, 3000));
  }
});

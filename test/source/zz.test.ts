import { existsSync, readFileSync } from 'node:fs';
import { test } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { memoryInput } from '../support/memory-input.js';
const expected = JSON.parse(readFileSync('../shared/exports/EXPECTED.json','utf8'));
test('x', async () => {
  for (const [file, e] of Object.entries<any>(expected)) {
    try {
      const t = Date.now();
      const r = await analyze(memoryInput(readFileSync('../shared/exports/'+file), file));
      const s = r.source;
      const bad = (['encoding','delimiter'] as const).filter(k => (s as any)[k] !== e[k]);
      console.log(file, Date.now()-t, bad.join(), s.encoding, s.platform, e.platform, 'hdr', s.headerRows, e.header_rows, 'cols', s.columns, e.columns, 'rows', s.rows, e.data_rows, 'incl', s.included, JSON.stringify(s.excluded.map(x=>[x.reason,x.count])), r.diagnostics.map(d=>d.code+(d.severity==='error'?'!':'')).join());
      for (const m of r.metrics) if (e.column?.startsWith(m.title.slice(0,50)) || e.column2?.startsWith(m.title.slice(0,40)) || /Han Solo|NPS/.test(m.title)) console.log('   ', m.metric, m.title.slice(0,60), m.base.n, m.figures.map(f=>f.id+'='+f.value).join(' '));
    } catch (p: any) { console.log(file, 'THROWS', p.message, p.exit); }
  }
});

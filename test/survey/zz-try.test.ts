import { readFileSync } from 'node:fs';
import {test} from 'vitest';
import { loadDefinition } from '../../src/survey/load.js';
import { bind } from '../../src/survey/bind.js';
import { CsatError } from '../../src/diagnostic.js';
const t=(n:string,s:string)=>{const a=performance.now();let r='';try{const d=loadDefinition(s,n);r='OK '+d.definition.questions.length}catch(e){r= e instanceof CsatError? e.diagnostics.slice(0,3).map(d=>`${d.where?.line}:${d.where?.column} ${d.code} ${d.message} -> ${d.hint}`).join(' | ')+' #'+e.diagnostics.length : 'BAD '+(e as Error).stack?.slice(0,500)}
console.log(n,Math.round(performance.now()-a)+'ms',r)};
test('x',()=>{
 for(const [n,dir] of [['airport','sfo_airport_2017'],['fruit','nps_testdata']] as const){
  const {definition,place}=loadDefinition(readFileSync(`/work/shared/accept/${n}.yaml`,'utf8'),n);
  const head=readFileSync(`/work/shared/data/${dir}/data.csv`,'utf8').split('\n',1)[0]!.trim().split(',').map(h=>h.replace(/^"|"$/g,''));
  const s=bind(definition,head.map(h=>({key:h,header:h,question:h,option:null})),place,{});
  console.log(n,s.items.map(i=>i.id+':'+(i.kind==='scale'?i.column:'')).join(' '), JSON.stringify(s.segments));
 }
 for (const n of ['wallet','mobile','orders','cdnow']) t(n,readFileSync(`/work/shared/accept/${n}.yaml`,'utf8'));
 const base='id: s\nquestions:\n  - {id: q, type: nps}\n';
 t('cyc', 'id: s\nscales:\n  a: &a\n    <<: *a\n    x: 1\nquestions:\n  - {id: q, type: nps}');
 t('cyc2', base+'scales: &a {b: {<<: *a}}');
 t('cyc3', base+'scales: &a [*a]');
 t('cyc4', 'a: &a\n  b: &b\n    <<: *a\n  <<: *b\n  id: 3');
 t('manyalias', base+'x:\n'+Array.from({length:40000},(_,i)=>`  - &a${i} 1\n  - *a${i}`).join('\n'));
 t('sharedscale', 'id: s\nscales: {f: &f {points: 1..5}}\nquestions:\n'+Array.from({length:100},(_,i)=>`  - {id: q${i}, type: csat, scale: *f}`).join('\n'));
 t('bigok', 'id: s\nquestions:\n'+Array.from({length:80000},(_,i)=>`  - {id: q${i}, type: csat, scale: {points: 1..5}}`).join('\n'));
 t('manykeys', base+Array.from({length:300000},(_,i)=>`k${i}: 1`).join('\n'));
 t('longline', base+'title: "'+'x'.repeat(1e6)+'"\nconfidence: [{a: '+'y'.repeat(1e6)+'}]');
 t('longkey', base+'? '+'y'.repeat(1e6)+'\n: 1');
 t('manydups', base+Array.from({length:100000},(_,i)=>`k: 1`).join('\n'));
 t('options', base+'  - {id: r, type: single-choice, options: ['+Array.from({length:100000},(_,i)=>`"o${i}"`).join(',')+']}');
 t('cols', base+'  - {id: r, type: multiple-choice, options: ['+Array.from({length:20000},(_,i)=>`o${i}`).join(',')+'], columns: {'+Array.from({length:20000},(_,i)=>`p${i}: c`).join(',')+'}}');
 t('missing', base+'  - {id: r, type: nps, missing: ['+Array.from({length:50000},(_,i)=>`o${i}`).join(',')+'], not-applicable: ['+Array.from({length:50000},(_,i)=>`o${i}`).join(',')+']}');
 t('bom', '\ufeff'+base); t('bytes','\0\0\0'); t('comment tail', base+'# x\n...\n');
 t('reserved', '%YAML 1.1\n---\n'+base);
},200000);

import { seededRandom } from './geo/smooth-field.ts';
import { queriesFor, searchCase } from './bench/search-cases.ts';
import { find } from './src/search/find.ts';
import { indexOf } from './src/search/search-index.ts';
const random = seededRandom(7).uniform;
const c = searchCase(2000, random);
const index = indexOf(c.plan, c.pronunciations);
const keys = queriesFor(c, 350, random).flatMap((q) => [...q].map((_, at, ch) => ch.slice(0, at + 1).join('')));
const look = (typed: string) => find(index, { typed, language: 'zh', limit: 50, keeps: () => true });
const best = keys.map(()=>1e9); const total:number[]=[];
for (let r=0;r<9;r++) { const c0=process.cpuUsage(); keys.forEach((k,i)=>{const t=performance.now(); look(k); best[i]=Math.min(best[i]!,performance.now()-t);}); const u=process.cpuUsage(c0); total.push((u.user+u.system)/1000/keys.length); }
const s=[...best].sort((a,b)=>a-b); const q=(x:number)=>s[Math.floor(x*s.length)]!.toFixed(2);
console.log('cpu mean per key', total.map(t=>t.toFixed(2)).join(' '), 'best p50',q(.5),'p95',q(.95),'p99',q(.99),'max',s.at(-1)!.toFixed(2));
const top=keys.map((k,i)=>[best[i]!,k] as const).sort((a,b)=>b[0]-a[0]); for (const t of top.filter((_,i)=>i%20===0).slice(0,20)) console.log(t[0].toFixed(2),t[1]);

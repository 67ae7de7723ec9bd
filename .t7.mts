import { judge } from './src/plan/judged.ts';
import { readPlanFolder } from './geo/read-plan-folder.ts';
import { thingsOf } from './geo/things.ts';
import { mentionsIn } from './geo/mentions.ts';
const { drawing, complaints } = readPlanFolder(process.argv[2] ?? 'geo');
if (!drawing) { console.log(complaints); process.exit(1); }
const m = mentionsIn(drawing.facts, thingsOf(drawing), judge({figures:drawing.facts.figures,outside:drawing.facts.outsideFigures,relations:drawing.facts.relations,memberships:drawing.facts.structure,projects:drawing.facts.projects}));
console.log([...m.found.values()].flat().length, m.unfounded.length);
const st = new Map(drawing.facts.statements.map(s => [s.id, s]));
for (const u of m.unfounded) console.log(u.statement, st.get(u.statement)?.topic, u.language, u.written, '|', st.get(u.statement)?.text[u.language]);

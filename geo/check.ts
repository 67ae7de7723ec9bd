import { pathToFileURL } from 'node:url';
import type { Complaint, Drawing, Rule } from './drawing.ts';
import { type Reading, readPlanFolder } from './read-plan-folder.ts';

const RULES: readonly Rule[] = [];

/** A complaint as one line of text: file, id, what is wrong, what to do. */
export const lineOf = ({ file, id, what, remedy }: Complaint): string => `${file}  ${id}  ${what}  ${remedy}`;

/** Everything the rules find in a drawing whose files have their form. */
export const complaintsAbout = (drawing: Drawing): readonly Complaint[] => RULES.flatMap((rule) => rule(drawing));

/** The complaints of a reading: those about files and form first; the rules are asked once all files have their form. */
export const complaintsOf = ({ drawing, complaints }: Reading): readonly Complaint[] =>
  drawing ? complaintsAbout(drawing) : complaints;

/** Everything that is wrong with the plan drawn and written in a folder; nothing when it may be built. */
export const checkPlan = (planFolder: string): readonly Complaint[] => complaintsOf(readPlanFolder(planFolder));

const isCommand = import.meta.url === pathToFileURL(process.argv[1] ?? '').href;

if (isCommand) {
  const planFolder = process.argv[2] ?? 'geo';
  const complaints = checkPlan(planFolder);
  for (const complaint of complaints) console.log(lineOf(complaint));
  console.log(complaints.length === 0 ? `${planFolder}: no complaint` : `${planFolder}: ${complaints.length} complaints`);
  process.exitCode = complaints.length === 0 ? 0 : 1;
}

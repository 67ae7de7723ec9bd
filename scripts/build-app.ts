import { cpSync, mkdirSync } from 'node:fs';
import { build } from 'vite';
import { buildPlan, RefusedPlan } from '../geo/build.ts';
import { buildFonts } from './fonts.ts';

/** Puts what the page fetches as it is (icons, the built plan, the fonts) into `publicFolder`; throws what the check complains of. */
export async function assemblePublic(planFolder: string, publicFolder: string): Promise<void> {
  mkdirSync(publicFolder, { recursive: true });
  if (publicFolder !== 'public') cpSync('public/icons', `${publicFolder}/icons`, { recursive: true });
  buildPlan(planFolder, `${publicFolder}/data`);
  await buildFonts(planFolder, `${publicFolder}/fonts`);
}

/** Builds the whole app for the plan drawn in `planFolder` into `outFolder`. */
export async function buildApp(planFolder: string, publicFolder: string, outFolder: string): Promise<void> {
  await assemblePublic(planFolder, publicFolder);
  await build({ publicDir: publicFolder, build: { outDir: outFolder, emptyOutDir: true }, logLevel: 'warn' });
}

/** Runs a command's work; a plan with complaints ends it with their list, as words for people and not as a crash. */
export async function runCommand(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof RefusedPlan)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

import { execFileSync } from 'node:child_process';
import type { Server } from 'node:http';
import type { TestProject } from 'vitest/node';
import { chromiumPath } from '../../scripts/chromium.ts';
import { serveFolder } from '../../scripts/static-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly appAddress: string;
    readonly otherPlanAddress: string;
  }
}

/** The build a person runs, in a process of its own: the test runner's NODE_ENV would build a development page. */
const build = (...words: readonly string[]) =>
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts', ...words], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: 'inherit',
  });

/** Builds the app for the real plan and for the made-up one, serves both under a sub-path, and unpacks Chromium once. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  build();
  build('tests/fixtures/other-plan', '.cache/other-public', '.cache/other-dist');
  await chromiumPath();
  const app = await serveFolder('dist', '/atlas/plan/', 0);
  const other = await serveFolder('.cache/other-dist', '/other/', 0);
  project.provide('appAddress', app.address);
  project.provide('otherPlanAddress', other.address);
  const close = (server: Server) => new Promise<void>((done) => server.close(() => done()));
  return async () => {
    await Promise.all([close(app.server), close(other.server)]);
  };
}

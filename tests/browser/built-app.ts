import type { Server } from 'node:http';
import type { TestProject } from 'vitest/node';
import { buildApp } from '../../scripts/build-app.ts';
import { chromiumPath } from '../../scripts/chromium.ts';
import { serveFolder } from '../../scripts/static-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly appAddress: string;
    readonly otherPlanAddress: string;
  }
}

/** Builds the app for the real plan and for the made-up one, serves both under a sub-path, and unpacks Chromium once. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await buildApp('geo', 'public', 'dist');
  await buildApp('tests/fixtures/other-plan', '.cache/other-public', '.cache/other-dist');
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

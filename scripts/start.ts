import { spawn } from 'node:child_process';
import { platform } from 'node:os';
import { buildApp, runCommand } from './build-app.ts';
import { serveFolder } from './static-server.ts';

const OPENERS: Partial<Record<NodeJS.Platform, string>> = { darwin: 'open', win32: 'explorer', linux: 'xdg-open' };
const FIRST_PORT = 4173;

const hasDesktop = (): boolean =>
  !process.env['CI'] && (platform() !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']));

/** Serves dist/ on the first free port from 4173 on. */
async function serve(port: number): Promise<string> {
  try {
    return (await serveFolder('dist', '/', port)).address;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE' && port < FIRST_PORT + 20)
      return serve(port + 1);
    throw error;
  }
}

/** Builds the app unless it is to be served as it lies, serves it and opens it where there is a desktop. */
async function start(): Promise<void> {
  if (!process.argv.includes('--built')) await buildApp('geo', 'public', 'dist');
  const address = await serve(FIRST_PORT);
  console.log(`\n  ${address}\n\n  Stop with Ctrl+C.\n`);
  const opener = OPENERS[platform()];
  if (!opener || !hasDesktop()) return;
  const opening = spawn(opener, [address], { stdio: 'ignore', detached: true });
  opening.on('error', () => console.log('  Open the address in a browser.'));
  opening.unref();
}

await runCommand(start);

import { createServer } from 'vite';
import { assemblePublic, runCommand } from './build-app.ts';

await runCommand(async () => {
  await assemblePublic('geo', 'public');
  const server = await createServer();
  await server.listen();
  server.printUrls();
});

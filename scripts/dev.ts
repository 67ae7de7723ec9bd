import { createServer } from 'vite';
import { assemblePublic } from './build-app.ts';

await assemblePublic('geo', 'public');
const server = await createServer();
await server.listen();
server.printUrls();

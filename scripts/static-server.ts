import { createServer, type Server } from 'node:http';
import sirv from 'sirv';

/**
 * Serves `folder` under `path` (such as `/` or `/maps/plan/`) on the loopback address; port 0 takes any free one.
 * Resolves to the server and the address to open.
 */
export function serveFolder(folder: string, path: string, port: number): Promise<{ server: Server; address: string }> {
  const files = sirv(folder, { etag: true });
  const server = createServer((request, response) => {
    const asked = request.url ?? '/';
    const notFound = () => {
      response.statusCode = 404;
      response.end('Not found');
    };
    if (!asked.startsWith(path)) return notFound();
    request.url = `/${asked.slice(path.length)}`;
    files(request, response, notFound);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const bound = server.address();
      const boundPort = typeof bound === 'object' && bound !== null ? bound.port : port;
      resolve({ server, address: `http://127.0.0.1:${boundPort}${path}` });
    });
  });
}

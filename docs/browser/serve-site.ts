import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const site = fileURLToPath(new URL('../site/', import.meta.url));
const base = '/edgeward/';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.md': 'text/plain',
  '.txt': 'text/plain',
};

/** Serves the built site on loopback, under its address on GitHub Pages. */
export async function serveSite(): Promise<AsyncDisposable & { readonly url: string }> {
  const answer = async ({ url = '/' }: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(url, 'http://site');
    const path = decodeURIComponent(pathname.slice(base.length));
    for (const candidate of [path, `${path}.html`, join(path, 'index.html')]) {
      const content = pathname.startsWith(base)
        ? await readFile(join(site, candidate)).catch(() => undefined)
        : undefined;
      if (content === undefined) continue;
      response.writeHead(200, { 'content-type': types[extname(candidate)] ?? 'application/octet-stream' }).end(content);
      return;
    }
    response.writeHead(404).end('not found');
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}${base}`,
    [Symbol.asyncDispose]: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

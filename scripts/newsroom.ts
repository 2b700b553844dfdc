import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import next from 'next';
import { readEnvironment, root } from '#cms/environment.ts';
import { runChild } from './starting/child.ts';

await runChild(async () => {
  const { cmsPort } = readEnvironment();
  const app = next({ dev: false, dir: join(root, 'cms'), port: cmsPort });
  await app.prepare();
  const handle = app.getRequestHandler();
  const server = createServer((request, response) => handle(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(cmsPort, resolve);
  });
  // The first visitor does not wait for the database and the admin's code to be loaded.
  await fetch(`http://127.0.0.1:${cmsPort}/admin/login`);
  return () => finish(server);
});

/** Lets running requests end, for a few seconds. */
async function finish(server: Server): Promise<void> {
  const ended = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const forced = setTimeout(() => server.closeAllConnections(), 5000);
  await ended;
  clearTimeout(forced);
}

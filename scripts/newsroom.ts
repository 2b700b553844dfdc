import { createServer } from 'node:http';
import { join } from 'node:path';
import next from 'next';
import { readEnvironment, root } from '#cms/environment.ts';
import { stopOnRequest, tellReady } from './starting/child.ts';

const { cmsPort } = readEnvironment();
const app = next({ dev: false, dir: join(root, 'cms'), port: cmsPort });
await app.prepare();
const handle = app.getRequestHandler();
const server = createServer((request, response) => handle(request, response));
await new Promise<void>((resolve) => server.listen(cmsPort, resolve));

stopOnRequest(async () => {
  server.closeIdleConnections();
  await new Promise((resolve) => {
    server.close(resolve);
    setTimeout(() => server.closeAllConnections(), 5000).unref();
  });
});

// The first visitor does not wait for the database and the admin's code to be loaded.
await fetch(`http://127.0.0.1:${cmsPort}/admin/login`);
tellReady();

import { join } from 'node:path';
import { readEnvironment } from '#cms/environment.ts';
import { servePortal } from '#site/server/serve.ts';
import { runChild } from './starting/child.ts';

await runChild(async () => {
  const { dataDir, sitePort } = readEnvironment();
  const portal = await servePortal(join(dataDir, 'releases', 'current'), sitePort);
  return portal.close;
});

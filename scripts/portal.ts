import { join } from 'node:path';
import { readEnvironment } from '#cms/environment.ts';
import { servePortal } from '#site/server/serve.ts';
import { stopOnRequest, tellReady } from './starting/child.ts';

const { dataDir, sitePort } = readEnvironment();
const portal = await servePortal(join(dataDir, 'releases', 'current'), sitePort);
stopOnRequest(portal.close);
tellReady();

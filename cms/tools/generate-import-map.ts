import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateImportMap } from 'payload';
import { readEnvironment, root } from '../environment.ts';
import { newsroomConfig } from '../newsroom-config.ts';

/* Writes the map of the admin's components: node cms/tools/generate-import-map.ts */
const file = join(root, 'cms', 'app', '(payload)', 'admin', 'importMap.js');
if (!existsSync(file)) writeFileSync(file, 'export const importMap = {};\n');
const secret = 'not used to write the import map';
const config = await newsroomConfig(readEnvironment({ PAYLOAD_SECRET: secret }));
await generateImportMap(config, { log: false });

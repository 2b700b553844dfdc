import { generateTypes } from 'payload/node';
import { readEnvironment } from '../environment.ts';
import { newsroomConfig } from '../newsroom-config.ts';

/* Writes cms/payload-types.ts from the collections: node cms/tools/generate-types.ts */
await generateTypes(
  await newsroomConfig(readEnvironment({ PAYLOAD_SECRET: 'not used to write types'.padEnd(32) })),
  { log: false },
);

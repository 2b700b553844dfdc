import { readEnvironment } from '#cms/environment.ts';

/* For a container's health check: exit code 0 where the newsroom answers. */
const { cmsPort } = readEnvironment();
const answer = await fetch(`http://127.0.0.1:${cmsPort}/api/health`).catch(() => undefined);
process.exit(answer?.ok ? 0 : 1);

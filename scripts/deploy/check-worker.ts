import { readEnvironment } from '#cms/environment.ts';
import { isWorkerSilent, readWorkerState } from '#cms/health/worker-state.ts';

/* For a container's health check: exit code 0 where the worker lives. */
process.exit(isWorkerSilent(readWorkerState(readEnvironment().dataDir)) ? 1 : 0);

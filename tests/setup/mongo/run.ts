import { spawn } from 'node:child_process';
import { openMongoServer } from './server.ts';

/*
 * npm run test:mongo [-- <files>]: the integration tests and the journeys on a real MongoDB server, or one
 * line that says why they were skipped.
 */
const suites = ['tests/cms', 'tests/scripts', 'tests/journeys', '--exclude', 'tests/scripts/checking/**'];

const server = await openMongoServer();
if ('reasons' in server) {
  console.log(`MongoDB tests skipped, no server can be had: ${server.reasons.join('; ')}.`);
} else {
  console.log(`MongoDB tests run on ${server.name}.`);
  const files = process.argv.slice(2);
  const child = spawn('vitest', ['run', ...(files.length > 0 ? files : suites)], {
    stdio: 'inherit',
    env: { ...process.env, TEST_DATABASE_URL: server.url('DATABASE') },
  });
  process.exitCode = await new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
  await server.close();
}

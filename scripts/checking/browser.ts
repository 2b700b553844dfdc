import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * A real Chromium: the machine's own, else the one inside the npm package, which brings the shared
 * libraries a bare machine lacks along when it believes itself on such a machine. Another program may
 * drive it too, by the DevTools protocol on `debuggingPort`.
 */
export async function openBrowser(debuggingPort?: number): Promise<Browser> {
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    ...(debuggingPort ? [`--remote-debugging-port=${debuggingPort}`] : []),
  ];
  return chromium.launch({ executablePath: await findExecutable(), args });
}

async function findExecutable(): Promise<string> {
  const own = installed.find((path) => existsSync(path));
  if (own) return own;
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs24.x';
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
}

import { ensureFirstAdministrator } from '#cms/actions/ensure-first-administrator.ts';
import { healTimeline } from '#cms/actions/heal-timeline.ts';
import { readEnvironment } from '#cms/environment.ts';
import { openNewsroom } from '#cms/open-newsroom.ts';
import { plantDemo } from './demo/plant-demo.ts';

try {
  const payload = await openNewsroom();
  const administrator = await ensureFirstAdministrator(payload, readEnvironment());
  if (administrator?.password) {
    console.log(`Tài khoản quản trị đầu tiên: ${administrator.email}`);
    console.log(`Mật khẩu (chỉ hiện một lần này, hãy ghi lại): ${administrator.password}`);
  }
  await healTimeline(payload);
  if (!process.argv.includes('--no-demo')) await plantDemo(payload, (line) => console.log(line));
  await payload.destroy();
  process.exit(0);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

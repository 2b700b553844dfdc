import { ensureFirstAdministrator } from '#cms/actions/ensure-first-administrator.ts';
import { healTimeline } from '#cms/actions/heal-timeline.ts';
import { readEnvironment } from '#cms/environment.ts';
import { openNewsroom } from '#cms/open-newsroom.ts';
import { undoCutShort } from '#cms/saves/undo-cut-short.ts';
import { plantDemo } from './demo/plant-demo.ts';
import { runScript } from './run-script.ts';

/** What must stand before the newsroom opens: the schema, an administrator, and the demo where it is wanted. */
await runScript(async () => {
  const environment = readEnvironment();
  const payload = await openNewsroom(environment);
  const administrator = await ensureFirstAdministrator(payload, environment);
  if (administrator?.password) {
    console.log(`Tài khoản quản trị đầu tiên: ${administrator.email}`);
    console.log(`Mật khẩu (chỉ hiện một lần này, hãy ghi lại): ${administrator.password}`);
  }
  // No other program has begun: whatever is under way was cut short.
  await undoCutShort(payload, new Date());
  await healTimeline(payload);
  if (!process.argv.includes('--no-demo')) await plantDemo(payload, (line) => console.log(line));
  await payload.destroy();
  process.exit(0);
});

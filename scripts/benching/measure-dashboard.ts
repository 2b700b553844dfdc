import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureFirstAdministrator } from '#cms/actions/ensure-first-administrator.ts';
import { readEnvironment } from '#cms/environment.ts';
import { openNewsroom } from '#cms/open-newsroom.ts';
import { sheetFor } from '#cms/quota/sheet-for.ts';
import { buildIfChanged } from '../starting/build-if-changed.ts';
import { compiledCms } from '../starting/compiled.ts';
import { fillQuota } from './fill-quota.ts';
import { runProgram } from './scratch-system.ts';

type Size = { units: number; introductions: number; runs: number };
type Measured = { what: string; times: number[] };

const period = '2026-Q3';
const asOf = '2026-11-25T03:00:00.000Z';

/** Milliseconds of the quota view on a scratch SQLite newsroom: its figures alone, and its answer over HTTP. */
export async function measureDashboard({ runs, ...size }: Size): Promise<Measured[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-quota-'));
  const env = {
    DATA_DIR: dataDir,
    DATABASE_URL: '',
    CMS_PORT: '3912',
    ADMIN_EMAIL: 'do@example.vn',
    ADMIN_PASSWORD: 'mat-khau-de-do-toc-do',
  };
  process.once('exit', () => rmSync(dataDir, { recursive: true, force: true }));
  Object.assign(process.env, env, { NODE_ENV: 'production' });
  await buildIfChanged(compiledCms);
  const payload = await openNewsroom();
  await ensureFirstAdministrator(payload, readEnvironment());
  const plan = await fillQuota(payload, size);
  const figures = await timed(runs, () => sheetFor(payload, plan, { asOf, periods: [period] }));
  const ofUnit = await timed(runs, () => sheetFor(payload, plan, { asOf, units: ['100500'] }));
  await payload.destroy();

  const newsroom = await runProgram('newsroom.ts', env);
  const login = await fetch('http://localhost:3912/api/users/login', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: env.ADMIN_EMAIL, password: env.ADMIN_PASSWORD }),
  });
  const { token } = await login.json();
  const view = async (span: string) => {
    const answer = await fetch(`http://localhost:3912/admin/chi-tieu?ke-hoach=${plan}&ky=${span}`, {
      headers: { authorization: `JWT ${token}` },
    });
    if (!(await answer.text()).includes('Xã số ')) throw new Error(`the view answered ${answer.status}`);
  };
  await view(period);
  const [ofPeriod, ofYear] = [await timed(runs, () => view(period)), await timed(runs, () => view('2026'))];
  await newsroom.stop();
  return [
    { what: 'figures of one quarter, all units, from SQLite', times: figures },
    { what: 'figures of one unit, all ten years, from SQLite', times: ofUnit },
    { what: 'the view of one quarter over HTTP', times: ofPeriod },
    { what: 'the view of one year over HTTP', times: ofYear },
  ];
}

async function timed(runs: number, act: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const began = performance.now();
    await act();
    times.push(performance.now() - began);
  }
  return times;
}

import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ensureFirstAdministrator } from '#cms/actions/ensure-first-administrator.ts';
import { readEnvironment, root } from '#cms/environment.ts';
import { openTestNewsroom } from '../setup/cms.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'guong-sang-'));

describe('the settings', () => {
  it('may all be left out: everything then lies in DATA_DIR', () => {
    const dataDir = folder();
    const environment = readEnvironment({ DATA_DIR: dataDir, ADMIN_EMAIL: '', CMS_PORT: '' });
    expect(environment).toMatchObject({
      dataDir,
      databaseUrl: `file:${join(dataDir, 'guong-sang.db')}`,
      siteUrl: 'http://localhost:4321',
      cmsPort: 3000,
      sitePort: 4321,
      adminEmail: undefined,
    });
  });

  it('take a relative path from the root of the source tree', () => {
    const environment = readEnvironment({ DATA_DIR: folder(), DATABASE_URL: 'file:du-lieu/tin.db' });
    expect(environment.databaseUrl).toBe(`file:${join(root, 'du-lieu', 'tin.db')}`);
  });

  it('make a secret key once, keep it for the owner alone to read, and refuse a damaged one', () => {
    const dataDir = folder();
    const first = readEnvironment({ DATA_DIR: dataDir }).payloadSecret;
    expect(first.length).toBeGreaterThanOrEqual(32);
    expect(readEnvironment({ DATA_DIR: dataDir }).payloadSecret).toBe(first);
    const file = join(dataDir, 'payload-secret');
    expect(readFileSync(file, 'utf8')).toBe(first);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    writeFileSync(file, 'cụt');
    expect(() => readEnvironment({ DATA_DIR: dataDir })).toThrow(/PAYLOAD_SECRET .+payload-secret.+hỏng/);
  });

  it.each([
    ['DATABASE_URL', 'postgres://x'],
    ['DATABASE_URL', 'file:'],
    ['SITE_URL', 'guongsang.vn'],
    ['SITE_URL', 'ftp://guongsang.vn'],
    ['CMS_PORT', 'ba nghìn'],
    ['CMS_PORT', '3000.5'],
    ['SITE_PORT', '70000'],
    ['SITE_PORT', '0'],
    ['PAYLOAD_SECRET', 'ngắn'],
    ['CMS_URL', 'phong-bien-tap'],
    ['SMTP_URL', 'http://mail.vn'],
    ['MAIL_FROM', 'không phải thư'],
    ['ADMIN_EMAIL', 'không phải thư'],
    ['ADMIN_PASSWORD', 'mười một k'],
  ])('%s=%s is refused in one sentence that names the setting and the remedy', (name, value) => {
    const read = () => readEnvironment({ DATA_DIR: folder(), [name]: value });
    expect(read).toThrow(new RegExp(`^${name} [^\\n]+; hãy [^\\n]+\\.$`));
  });

  it('ask for a sender where letters are sent', () => {
    const settings = { DATA_DIR: folder(), SMTP_URL: 'smtp://mail.example.vn' };
    expect(() => readEnvironment(settings)).toThrow(/MAIL_FROM.+hãy ghi/);
    expect(readEnvironment({ ...settings, MAIL_FROM: 'tdkt@example.vn' }).mailFrom).toBe('tdkt@example.vn');
  });

  it('drop the slash at the end of SITE_URL', () => {
    expect(readEnvironment({ DATA_DIR: folder(), SITE_URL: 'https://guongsang.vn/' }).siteUrl).toBe(
      'https://guongsang.vn',
    );
  });
});

describe('the first administrator', () => {
  it('is created while nobody has an account, with a generated password told only once', async () => {
    const { payload, close } = await openTestNewsroom();
    expect(await ensureFirstAdministrator(payload, {})).toBeUndefined();
    await payload.db.deleteMany({ collection: 'users', where: {} });
    const made = await ensureFirstAdministrator(payload, { adminEmail: 'chu@example.vn' });
    expect(made?.email).toBe('chu@example.vn');
    expect(made?.password?.length).toBeGreaterThanOrEqual(12);
    const { user } = await payload.login({
      collection: 'users',
      data: { email: 'chu@example.vn', password: String(made?.password) },
    });
    expect(user).toMatchObject({ role: 'administrator' });
    expect(await ensureFirstAdministrator(payload, {})).toBeUndefined();
    await close();
  });

  it('cannot be deleted or given a lower role while there is no other', async () => {
    const { payload, people, close } = await openTestNewsroom();
    const { id } = people.administrator;
    await expect(payload.delete({ collection: 'users', id })).rejects.toThrow(/duy nhất/);
    await expect(payload.update({ collection: 'users', id, data: { role: 'editor' } })).rejects.toThrow(
      /duy nhất/,
    );
    await close();
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '#cms/environment.ts';
import { openTestNewsroom, type TestNewsroom } from '../setup/cms.ts';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

const told = async (...request: Parameters<TestNewsroom['rest']>) =>
  (await newsroom.rest(...request)).body.errors?.[0]?.message;

describe('what the newsroom answers', () => {
  it('names the fields that are not right, and marks them in the form', async () => {
    const { body } = await newsroom.rest('POST', '/units', 'editor', {});
    expect(body.errors?.[0]?.message).toBe('Mục sau chưa đúng: Tên đơn vị, Loại đơn vị.');
    const [error] = body.errors as { data?: { errors: { path: string }[] } }[];
    expect(error?.data?.errors.map(({ path }) => path)).toEqual(['name', 'unitKind']);
  });

  it('is Vietnamese for a wrong query, an old link and a login without password', async () => {
    expect(await told('GET', '/units?where[khongCo][equals]=1', 'editor')).toBe(
      'Không tìm, lọc được theo: khongCo.',
    );
    const reset = { token: 'cũ', password: 'mật khẩu đủ dài' };
    expect(await told('POST', '/users/reset-password', undefined, reset)).toBe(
      'Liên kết đặt lại mật khẩu đã hết hạn hoặc không đúng.',
    );
    const login = { email: 'editor@example.vn', password: '' };
    expect(await told('POST', '/users/login', undefined, login)).toBe('Mục sau chưa đúng: Mật khẩu.');
  });

  it('refuses a password shorter than 12 characters, for a new account and a new password', async () => {
    const sentence = 'Mật khẩu phải dài ít nhất 12 ký tự.';
    const short = { password: 'mười một ký' };
    const account = { ...short, email: 'moi@example.vn', name: 'Mới', role: 'editor' };
    expect(await told('POST', '/users', 'administrator', account)).toBe(sentence);
    expect(await told('PATCH', `/users/${newsroom.people.editor.id}`, 'editor', short)).toBe(sentence);
  });

  it('leaves no line in the log for a wrong password or a wrong query', async () => {
    const { logger, config } = newsroom.payload;
    expect(logger.level).toBe('warn');
    const quiet = Object.entries(config.loggingLevels).filter(([, level]) => level === 'info');
    for (const name of ['AuthenticationError', 'QueryError', 'ValidationError', 'LockedAuth', 'NotFound'])
      expect(quiet.map(([each]) => each)).toContain(name);
  });
});

describe('words on screen', () => {
  it('call one place by one name', () => {
    const folder = join(root, 'cms');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (name) => /\.tsx?$/.test(name) && !name.startsWith('.next'),
    );
    expect(files.length).toBeGreaterThan(50);
    const wrong = files.filter((name) =>
      /t(?:òa|oà) soạn|bộ xuất bản/i.test(readFileSync(join(folder, name), 'utf8')),
    );
    expect(wrong).toEqual([]);
  });
});

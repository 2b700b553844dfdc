import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestNewsroom, type TestNewsroom } from '../setup/cms.ts';

const right = 'mật khẩu để thử 123';
const attempt = (newsroom: TestNewsroom, email: string, password: string) =>
  newsroom.rest('POST', '/users/login', undefined, { email, password });

describe('wrong passwords', () => {
  let newsroom: TestNewsroom;
  beforeAll(async () => {
    newsroom = await openTestNewsroom();
  });
  afterAll(() => newsroom.close());

  it('do not tell whether an account exists, however many are tried', async () => {
    const answers = new Set<string>();
    for (let tries = 0; tries < 25; tries += 1)
      for (const email of ['editor@example.vn', 'khong.co@example.vn'])
        answers.add(JSON.stringify(await attempt(newsroom, email, 'sai mật khẩu rồi')));
    answers.add(JSON.stringify(await attempt(newsroom, 'editor@example.vn', right)));
    expect([...answers]).toEqual([
      JSON.stringify({
        status: 401,
        body: {
          errors: [
            {
              message:
                'Thư điện tử hoặc mật khẩu không đúng, hoặc tài khoản đang tạm khóa vì nhập sai nhiều lần; hãy kiểm tra lại, hoặc đợi 5 phút rồi thử lại.',
            },
          ],
        },
      }),
    ]);
  });

  it('a few of them do not keep anybody out', async () => {
    for (let tries = 0; tries < 15; tries += 1)
      await attempt(newsroom, 'approver@example.vn', 'sai mật khẩu rồi');
    expect((await attempt(newsroom, 'approver@example.vn', right)).status).toBe(200);
  });

  it('keep an account shut for 5 minutes at most', async () => {
    for (let tries = 0; tries < 25; tries += 1)
      await attempt(newsroom, 'radio@example.vn', 'sai mật khẩu rồi');
    const account = await newsroom.payload.findByID({
      collection: 'users',
      id: newsroom.people.radio.id,
      showHiddenFields: true,
    });
    const minutes = (new Date(String(account.lockUntil)).getTime() - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(4);
    expect(minutes).toBeLessThanOrEqual(5);
  });
});

describe('the session', () => {
  it.each([
    ['https://phong.example.vn', true],
    ['http://192.168.1.10:3000', false],
  ])('of a newsroom at %s travels over https alone: %s', async (address, isSecure) => {
    const newsroom = await openTestNewsroom({ CMS_URL: address });
    try {
      const answer = await newsroom.answerTo('POST', '/users/login', undefined, {
        email: 'editor@example.vn',
        password: right,
      });
      const cookie = String(answer.headers.get('Set-Cookie'));
      expect(cookie).toMatch(/^guong-sang-token=.+; HttpOnly/);
      expect(cookie).toContain('SameSite=Lax');
      expect(cookie.includes('; Secure')).toBe(isSecure);
    } finally {
      await newsroom.close();
    }
  });
});

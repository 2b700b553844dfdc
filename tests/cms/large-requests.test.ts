import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { root } from '#cms/environment.ts';
import { chime } from '../../scripts/demo/chime.ts';
import { openTestNewsroom, type TestNewsroom } from '../setup/cms.ts';

const megabyte = 1024 * 1024;

/** The addresses as the newsroom serves them, on the test's own database. */
type Route = typeof import('#cms/app/(payload)/api/[...slug]/route.ts');
let newsroom: TestNewsroom;
let route: Route;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
  const { databaseUrl, dataDir, payloadSecret } = newsroom.environment;
  vi.stubEnv('DATABASE_URL', databaseUrl);
  vi.stubEnv('DATA_DIR', dataDir);
  vi.stubEnv('PAYLOAD_SECRET', payloadSecret);
  route = await import('#cms/app/(payload)/api/[...slug]/route.ts');
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await newsroom.close();
});

const blank = new Uint8Array(megabyte).fill(0x20);
const blanks = (megabytes: number) => Array.from({ length: megabytes }, () => blank);

/** Sends it without telling how much it is; answers also how many pieces were taken. */
async function send(
  method: 'POST' | 'PATCH' | 'PUT',
  pieces: Uint8Array[],
  headers: Record<string, string> = {},
) {
  let taken = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const piece = pieces[taken];
      if (!piece) return controller.close();
      taken += 1;
      controller.enqueue(piece);
    },
  });
  const streamed: RequestInit & { duplex: 'half' } = { method, headers, body, duplex: 'half' };
  const request = new Request('http://newsroom.test/api/users/login', streamed);
  const answer = await route[method](request, { params: Promise.resolve({ slug: ['users', 'login'] }) });
  return { status: answer.status, body: await answer.json(), taken };
}

/** A form with one file for each number, so many megabytes each. */
const filesOf = (...sizes: number[]) => [
  ...sizes.flatMap((megabytes) => [
    Buffer.from('--b\r\nContent-Disposition: form-data; name="file"; filename="a.wav"\r\n\r\n'),
    ...blanks(megabytes),
    Buffer.from('\r\n'),
  ]),
  Buffer.from('--b--\r\n'),
];
const asForm = { 'Content-Type': 'multipart/form-data; boundary=b' };

describe('a stranger', () => {
  it.each(['POST', 'PATCH', 'PUT'] as const)('has no more than 8 MB of a %s read', async (method) => {
    for (const [headers, pieces] of [
      [{ 'Content-Type': 'application/json' }, blanks(64)],
      [{ 'Content-Type': 'text/plain' }, blanks(64)],
      [{ 'Content-Type': 'application/json; a=multipart/' }, blanks(64)],
      [{}, blanks(64)],
      [asForm, filesOf(64)],
      [{ ...asForm, Authorization: 'JWT forged' }, filesOf(64)],
    ] as const) {
      const { status, body, taken } = await send(method, pieces, headers);
      expect([headers, status, body]).toEqual([
        headers,
        413,
        {
          errors: [
            {
              message:
                'Yêu cầu gửi lên lớn hơn 8 MB; hãy đăng nhập lại nếu đang gửi tệp, nếu không thì bớt nội dung rồi gửi lại.',
            },
          ],
        },
      ]);
      expect(taken).toBeLessThan(12);
    }
  });

  it('is answered as ever below that', async () => {
    expect((await send('POST', blanks(7), { 'Content-Type': 'application/json' })).status).toBe(400);
    const login = (password: string) =>
      route.POST(
        new Request('http://newsroom.test/api/users/login', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ email: 'editor@example.vn', password }),
        }),
        { params: Promise.resolve({ slug: ['users', 'login'] }) },
      );
    expect((await send('POST', filesOf(1), asForm)).body.errors[0].message).toMatch(/^Mục sau chưa đúng/);
    expect((await login('mật khẩu để thử 123')).status).toBe(200);
    expect((await login('sai mật khẩu rồi')).status).toBe(401);
  });
});

describe('a recording', () => {
  /** A WAV of so many bytes: a second of chime, then silence. */
  const soundOf = (bytes: number) => {
    const wav = new Uint8Array(bytes);
    wav.set(chime(1));
    const view = new DataView(wav.buffer);
    view.setUint32(4, bytes - 8, true);
    view.setUint32(40, bytes - 44, true);
    return wav;
  };
  const upload = (bytes: Uint8Array<ArrayBuffer>) => {
    const form = new FormData();
    form.set('_payload', JSON.stringify({ title: 'Bản ghi dài' }));
    form.set('file', new File([bytes], 'ghi-am.wav', { type: 'audio/wav' }));
    return newsroom.rest('POST', '/recordings', 'editor', form);
  };

  it('of 60 MB reaches the desk', async () => {
    const { status, body } = await upload(soundOf(60 * megabyte));
    expect([status, body.errors]).toEqual([201, undefined]);
  });

  it('of more than 200 MB is refused in one sentence, and so are several that make more than 210', async () => {
    const { token } = await newsroom.payload.login({
      collection: 'users',
      data: { email: 'editor@example.vn', password: 'mật khẩu để thử 123' },
    });
    for (const [files, sentence] of [
      [[201], 'Tệp lớn hơn 200 MB; hãy chọn tệp nhỏ hơn.'],
      [[110, 110], 'Các tệp gửi cùng lúc lớn hơn 210 MB; hãy gửi từng tệp một.'],
    ] as const) {
      const { status, body } = await send('POST', filesOf(...files), {
        ...asForm,
        Authorization: `JWT ${token}`,
      });
      expect([status, body.errors?.[0]?.message]).toEqual([413, sentence]);
    }
  });

  it('is refused by the newsroom, which says why, before the server in front of it cuts it off', () => {
    const caddyfile = readFileSync(join(root, 'scripts', 'deploy', 'Caddyfile'), 'utf8');
    const inFront = Number(/max_size (\d+)MiB/.exec(caddyfile)?.[1]) * megabyte;
    const { requestSizeLimit = 0 } = newsroom.payload.config.upload;
    expect(inFront).toBeGreaterThan(requestSizeLimit);
    expect(inFront).toBeLessThan(requestSizeLimit * 1.1);
  });
});

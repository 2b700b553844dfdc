import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { replacePage } from '#site/publisher/page-file.ts';

const release = mkdtempSync(join(tmpdir(), 'page-file-'));
afterAll(() => rmSync(release, { recursive: true }));

/** What a reader gets, however packed; undefined where that file is not there. */
const read = (file: string) =>
  [
    ['', (bytes: Buffer) => bytes],
    ['.br', brotliDecompressSync],
    ['.gz', gunzipSync],
  ].map(([ending, unpack]) => {
    const path = join(release, `${file}${ending}`);
    return existsSync(path)
      ? (unpack as (bytes: Buffer) => Buffer)(readFileSync(path)).toString()
      : undefined;
  });

test.each(['.br', '.gz', ''])(
  'a page whose %j cannot be written is told to nobody in another form once it is taken back',
  (ending) => {
    const file = `tin${ending}.xml`;
    replacePage(release, file, 'mọi người đọc');
    const full = join(release, `${file}${ending}.part`);
    mkdirSync(full);
    expect(() => replacePage(release, file, 'đăng nhầm')).toThrow();
    rmdirSync(full);
    replacePage(release, file, 'mọi người đọc');
    expect(read(file)).toEqual(['mọi người đọc', 'mọi người đọc', 'mọi người đọc']);
  },
);

test('a page that lost a packed form gets it back and keeps its date', () => {
  replacePage(release, 'mat.html', 'chữ');
  const { mtime } = statSync(join(release, 'mat.html'));
  rmSync(join(release, 'mat.html.gz'));
  replacePage(release, 'mat.html', 'chữ');
  expect(read('mat.html')).toEqual(['chữ', 'chữ', 'chữ']);
  expect(statSync(join(release, 'mat.html')).mtime).toEqual(mtime);
});

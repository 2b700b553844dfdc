import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from '#cms/environment.ts';
import { openTestNewsroom, type TestNewsroom } from '../setup/cms.ts';

let newsroom: TestNewsroom;
let folder = '';

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  folder = await mkdtemp(join(tmpdir(), 'guong-sang-'));
  await newsroom.payload.create({
    collection: 'plans',
    data: {
      title: 'Kế hoạch nhân rộng điển hình',
      number: '118/KH-UBND',
      from: '2026-01-01T05:00:00.000Z',
      to: '2026-12-31T05:00:00.000Z',
      rules: [
        {
          whom: { units: [newsroom.unit.id] },
          counts: { kinds: ['introduction'] },
          min: 2,
          period: 'quarter',
        },
      ],
    },
  });
});
afterAll(async () => {
  await newsroom.close();
  await rm(folder, { recursive: true, force: true });
});

/** The command as a person types it. */
const report = async (...words: string[]) => {
  const { databaseUrl, dataDir, payloadSecret } = newsroom.environment;
  const env = { ...process.env, DATABASE_URL: databaseUrl, DATA_DIR: dataDir, PAYLOAD_SECRET: payloadSecret };
  const run = promisify(execFile)(process.execPath, ['scripts/report.ts', ...words], { cwd: root, env });
  return run.then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    ({ code, stderr }) => ({ code, said: String(stderr) }),
  );
};

it('writes a paper whole and says where', { timeout: 60_000 }, async () => {
  const { code, said } = await report(
    '--plan',
    '118/kh-ubnd',
    '--period',
    '2026-Q3',
    '--format',
    'json',
    '--out',
    folder,
  );
  expect({ code, said }).toEqual({
    code: 0,
    said: expect.stringMatching(/^Đã ghi .*quy-iii-2026\.json\n$/m),
  });
  const [file, ...rest] = readdirSync(folder);
  expect(rest).toEqual([]);
  const paper = JSON.parse(await readFile(join(folder, String(file)), 'utf8'));
  expect(paper.tables[0].total).toMatchObject({ units: 1, required: 2, done: 0 });
});

it.each([
  [['--format', 'docx'], 'Chưa cho biết kế hoạch nào'],
  [['--plan', '118/KH-UBND', '--format', 'pdf'], 'Không có dạng tệp “pdf”'],
  [['--plan', '119/KH-UBND', '--format', 'docx'], '118/KH-UBND, Kế hoạch nhân rộng điển hình'],
  [
    ['--plan', '118/KH-UBND', '--format', 'docx', '--period', 'quý 3'],
    'Không có kỳ “quý 3”; hãy ghi năm (2026)',
  ],
  [
    ['--plan', '118/KH-UBND', '--format', 'docx', '--out', '/khong/co/cho/nay.docx'],
    'Không ghi được /khong/co/cho/nay.docx',
  ],
])('says what is wrong with %j', { timeout: 60_000 }, async (words, sentence) => {
  const { code, said } = await report(...words);
  expect(code).toBe(1);
  expect(said).toContain(sentence);
});

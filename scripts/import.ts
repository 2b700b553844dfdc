import { parseArgs } from 'node:util';
import { openNewsroom } from '#cms/open-newsroom.ts';
import { importFiles } from './importing/import-files.ts';
import type { Outcome } from './importing/outcome.ts';
import { tableOf } from './importing/table.ts';
import { runScript } from './run-script.ts';

const usage = `Cách dùng: npm run import -- <tệp hoặc thư mục> … [--publish] [--documents]
  Đọc .md, .markdown, .txt, .docx và lập bản nháp.
  --publish    nạp lần đầu: bài đủ điều kiện được đăng ngay
  --documents  mọi tệp đều là văn bản (kế hoạch, quyết định …)`;

await runScript(async () => process.exit(await run()));

async function run(): Promise<number> {
  const { paths, publish, documents } = readArguments();
  if (paths.length === 0) {
    console.error(usage);
    return 1;
  }
  const stop = new AbortController();
  process.once('SIGINT', () => {
    process.stderr.write('\nĐang dừng sau tệp này; chạy lại lệnh để nhập tiếp.\n');
    stop.abort();
  });
  const payload = await openNewsroom();
  const outcomes = await importFiles(payload, paths, {
    publish,
    asDocuments: documents,
    report: showProgress,
    signal: stop.signal,
  });
  await print(`\n${tableOf(outcomes)}\n`);
  await payload.destroy();
  if (stop.signal.aborted) return 130;
  if (outcomes.length === 0) console.error('Không có tệp .md, .txt hoặc .docx nào ở đó.');
  return outcomes.length === 0 || outcomes.some(({ result }) => result === 'failed') ? 1 : 0;
}

/** A pipe takes a long table in pieces: leaving earlier would cut it. */
function print(text: string): Promise<void> {
  return new Promise((done) => {
    process.stdout.write(text, () => done());
  });
}

function readArguments(): { paths: string[]; publish: boolean; documents: boolean } {
  try {
    const options = { publish: { type: 'boolean' }, documents: { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ allowPositionals: true, options });
    return { paths: positionals, publish: values.publish ?? false, documents: values.documents ?? false };
  } catch {
    return { paths: [], publish: false, documents: false };
  }
}

/** One line that counts on a terminal; in a log a line now and then. */
function showProgress(_outcome: Outcome, done: number, total: number): void {
  if (process.stderr.isTTY)
    process.stderr.write(`\rĐã đọc ${done}/${total} tệp…${done === total ? '\n' : ''}`);
  else if (done % 100 === 0) process.stderr.write(`Đã đọc ${done}/${total} tệp…\n`);
}

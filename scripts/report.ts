import { randomUUID } from 'node:crypto';
import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openNewsroom } from '#cms/open-newsroom.ts';
import { type PaperKey, paperKeys, paperLabels } from '#cms/reports/paper.ts';
import { type PaperFormat, paperFile, paperFormats } from '#cms/reports/paper-file.ts';
import { planPaper } from '#cms/reports/plan-paper.ts';
import { planNamed, unitNamed } from './reporting/named.ts';
import { runScript } from './run-script.ts';

const usage = `Cách dùng: npm run report -- --plan <số, ký hiệu hoặc mã kế hoạch> --format ${paperFormats.join('|')} [--period <kỳ>] [--paper <giấy tờ>] [--unit <đơn vị>] [--out <tệp hoặc thư mục>]
  --period  2026, 2026-H1, 2026-Q3, 2026-07; bỏ trống là cả thời gian thực hiện kế hoạch
  --paper   ${paperKeys.map((key) => `${key} (${paperLabels[key].toLowerCase()})`).join(', ')}; bỏ trống là bao-cao
  --unit    tên hoặc mã đơn vị; cần cho biên bản đối chiếu
  Thí dụ: npm run report -- --plan 118/KH-UBND --period 2026-Q3 --format docx`;

await runScript(async () => process.exit(await run()));

async function run(): Promise<number> {
  const wish = readArguments();
  if (typeof wish === 'string') {
    console.error(`${wish}\n${usage}`);
    return 1;
  }
  const payload = await openNewsroom();
  try {
    const plan = await planNamed(payload, wish.plan);
    const unit = wish.unit === undefined ? undefined : await unitNamed(payload, wish.unit);
    const asOf = new Date().toISOString();
    const paper = await planPaper(payload, wish.paper, { plan, period: wish.period, unit, asOf });
    const { name, bytes } = await paperFile(paper, wish.format);
    console.log(`Đã ghi ${await writeWhole(wish.out, name, bytes)}`);
    return 0;
  } finally {
    await payload.destroy();
  }
}

type Wish = {
  plan: string;
  period?: string;
  paper: PaperKey;
  format: PaperFormat;
  unit?: string;
  out?: string;
};

/** What is wished for, or a sentence about what is wrong. */
function readArguments(): Wish | string {
  const text = { type: 'string' } as const;
  const options = { plan: text, period: text, paper: text, format: text, unit: text, out: text };
  let values: ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];
  try {
    ({ values } = parseArgs({ options }));
  } catch {
    return 'Có tham số không hiểu được.';
  }
  const { plan, period, unit, out } = values;
  const paper = paperKeys.find((key) => key === (values.paper ?? 'bao-cao'));
  const format = paperFormats.find((known) => known === values.format);
  if (!plan) return 'Chưa cho biết kế hoạch nào (--plan).';
  if (!paper) return `Không có giấy tờ “${values.paper}”.`;
  if (!format)
    return values.format ? `Không có dạng tệp “${values.format}”.` : 'Chưa cho biết dạng tệp (--format).';
  return { plan, period, paper, format, unit, out };
}

/** Writes beside the place and renames into it, so that nobody ever opens half a paper. */
async function writeWhole(out: string | undefined, name: string, bytes: Buffer): Promise<string> {
  const wanted = resolve(out ?? '.');
  const isFolder = (await stat(wanted).catch(() => undefined))?.isDirectory() ?? false;
  const path = isFolder ? join(wanted, name) : wanted;
  const draft = `${path}.${randomUUID()}`;
  try {
    await writeFile(draft, bytes);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw new Error(`Không ghi được ${path} (${error instanceof Error ? error.message : error}).`, {
      cause: error,
    });
  }
  return path;
}

import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';

/** The repository's root, wherever inside it the process was started. */
export const root = findRoot(process.cwd());

const port = (name: string, standard: number) =>
  z.coerce
    .number({ error: `${name} phải là một số cổng; hãy ghi chẳng hạn ${name}=${standard}.` })
    .int({ error: `${name} phải là một số nguyên; hãy ghi chẳng hạn ${name}=${standard}.` })
    .min(1, { error: `${name} phải từ 1 đến 65535; hãy ghi chẳng hạn ${name}=${standard}.` })
    .max(65535, { error: `${name} phải từ 1 đến 65535; hãy ghi chẳng hạn ${name}=${standard}.` })
    .default(standard);

const settings = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^(?:file:.|mongodb:\/\/.|mongodb\+srv:\/\/.)/, {
      error:
        'DATABASE_URL phải bắt đầu bằng file:, mongodb:// hoặc mongodb+srv://; hãy sửa lại hoặc bỏ trống để dùng tệp SQLite.',
    })
    .optional(),
  MONGODB_TRANSACTIONS: z
    .enum(['on', 'off'], {
      error: 'MONGODB_TRANSACTIONS phải là on hoặc off; hãy bỏ trống để chạy có giao dịch.',
    })
    .default('on'),
  DATA_DIR: z.string().default('.data'),
  SITE_URL: z
    .url({
      protocol: /^https?$/,
      error:
        'SITE_URL phải là địa chỉ http:// hoặc https:// của cổng; hãy ghi chẳng hạn SITE_URL=https://guongsang.example.vn.',
    })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  CMS_URL: z
    .url({
      protocol: /^https?$/,
      error:
        'CMS_URL phải là địa chỉ http:// hoặc https:// của phòng biên tập; hãy ghi chẳng hạn CMS_URL=http://192.168.1.10:3000.',
    })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  CMS_PORT: port('CMS_PORT', 3000),
  SITE_PORT: port('SITE_PORT', 4321),
  PAYLOAD_SECRET: z
    .string()
    .min(32, {
      error:
        'PAYLOAD_SECRET phải dài ít nhất 32 ký tự; hãy đặt chuỗi ngẫu nhiên dài hơn hoặc bỏ trống để hệ thống tự tạo.',
    })
    .optional(),
  SMTP_URL: z
    .url({
      protocol: /^smtps?$/,
      error:
        'SMTP_URL phải có dạng smtp:// hoặc smtps://; hãy ghi chẳng hạn SMTP_URL=smtps://ten:matkhau@mail.example.vn:465, hoặc bỏ trống nếu không gửi thư.',
    })
    .optional(),
  MAIL_FROM: z
    .email({
      error: 'MAIL_FROM phải là một địa chỉ thư điện tử; hãy ghi chẳng hạn MAIL_FROM=guongsang@example.vn.',
    })
    .optional(),
  ADMIN_EMAIL: z
    .email({
      error: 'ADMIN_EMAIL phải là một địa chỉ thư điện tử; hãy ghi chẳng hạn ADMIN_EMAIL=quantri@example.vn.',
    })
    .optional(),
  ADMIN_PASSWORD: z
    .string()
    .min(12, {
      error:
        'ADMIN_PASSWORD phải dài ít nhất 12 ký tự; hãy đặt mật khẩu dài hơn hoặc bỏ trống để hệ thống tự tạo.',
    })
    .optional(),
});

const schema = settings.refine(({ SMTP_URL, MAIL_FROM }) => !SMTP_URL || MAIL_FROM, {
  error:
    'Có SMTP_URL thì phải có MAIL_FROM, địa chỉ đứng tên gửi; hãy ghi chẳng hạn MAIL_FROM=guongsang@example.vn.',
});

export type Environment = {
  databaseUrl: string;
  /** Whether MongoDB must be able to run transactions; SQLite runs without them. */
  transactions: boolean;
  dataDir: string;
  siteUrl: string;
  /** The newsroom's address as letters name it. */
  newsroomUrl: string;
  /** Where letters are handed over, and in whose name; without it none are sent. */
  smtpUrl?: string;
  mailFrom?: string;
  cmsPort: number;
  sitePort: number;
  payloadSecret: string;
  adminEmail?: string;
  adminPassword?: string;
};

/**
 * The settings of this installation, with absolute paths. `.env` fills in what the real environment
 * leaves out. Throws an Error whose message is one Vietnamese sentence naming the wrong variable.
 */
export function readEnvironment(
  source: Record<string, string | undefined> = processEnvironment(),
): Environment {
  const parsed = schema.safeParse(withoutEmpty(source));
  if (!parsed.success) throw new Error(parsed.error.issues[0]?.message);
  const given = parsed.data;
  const dataDir = resolve(root, given.DATA_DIR);
  return {
    databaseUrl: databaseUrl(given.DATABASE_URL, dataDir),
    transactions: given.MONGODB_TRANSACTIONS === 'on',
    dataDir,
    siteUrl: given.SITE_URL ?? `http://localhost:${given.SITE_PORT}`,
    newsroomUrl: given.CMS_URL ?? `http://localhost:${given.CMS_PORT}`,
    smtpUrl: given.SMTP_URL,
    mailFrom: given.MAIL_FROM,
    cmsPort: given.CMS_PORT,
    sitePort: given.SITE_PORT,
    payloadSecret: given.PAYLOAD_SECRET ?? keptSecret(dataDir),
    adminEmail: given.ADMIN_EMAIL,
    adminPassword: given.ADMIN_PASSWORD,
  };
}

/** The real environment, with what `.env` adds to it. */
export function processEnvironment(): NodeJS.ProcessEnv {
  const file = join(root, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
  return process.env;
}

/** `NAME=` in an .env file means "not set". */
const withoutEmpty = (source: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()));

function databaseUrl(given: string | undefined, dataDir: string): string {
  if (!given) return `file:${join(dataDir, 'guong-sang.db')}`;
  if (!given.startsWith('file:')) return given;
  return `file:${resolve(root, given.slice('file:'.length))}`;
}

/**
 * The secret made at the first start and kept. Several processes may start at once: the file appears
 * whole, by a link that only one of them can make.
 */
function keptSecret(dataDir: string): string {
  const file = join(dataDir, 'payload-secret');
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true });
    const own = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
    writeFileSync(own, randomBytes(32).toString('hex'), { mode: 0o600 });
    try {
      linkSync(own, file);
    } catch (error) {
      if (!existsSync(file)) throw error;
    } finally {
      rmSync(own);
    }
  }
  const secret = readFileSync(file, 'utf8').trim();
  if (secret.length < 32)
    throw new Error(
      `PAYLOAD_SECRET giữ trong tệp ${file} đã hỏng; hãy chép lại tệp từ bản sao lưu, hoặc xóa tệp rồi khởi động lại.`,
    );
  return secret;
}

function findRoot(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'cms', 'payload.config.ts'))) return folder;
    if (folder === dirname(folder)) return from;
  }
}

import { accessSync, constants, mkdirSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { Environment } from '#cms/environment.ts';

const neededMegabytes = 300;

/** Refuses to start, in one sentence, where the machine cannot carry the system. */
export async function checkMachine({ dataDir, cmsPort, sitePort }: Environment): Promise<void> {
  if (cmsPort === sitePort)
    throw new Error(`CMS_PORT và SITE_PORT cùng là ${cmsPort}; hãy đặt hai cổng khác nhau.`);
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    throw new Error(`Không ghi được vào thư mục dữ liệu ${dataDir}; hãy cấp quyền ghi hoặc đổi DATA_DIR.`);
  }
  const { bavail, bsize } = await statfs(dataDir);
  const megabytes = Math.floor((bavail * bsize) / 2 ** 20);
  if (megabytes < neededMegabytes)
    throw new Error(
      `Ổ đĩa chứa ${dataDir} chỉ còn ${megabytes} MB, cần ít nhất ${neededMegabytes} MB; hãy dọn bớt rồi khởi động lại.`,
    );
  await checkPort(cmsPort, 'CMS_PORT');
  await checkPort(sitePort, 'SITE_PORT');
}

async function checkPort(port: number, variable: string): Promise<void> {
  const server = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, resolve);
    });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'EADDRINUSE' ? 'đang có chương trình khác dùng' : `không mở được (${code})`;
    throw new Error(`Cổng ${port} ${why}; hãy tắt chương trình đó hoặc đặt ${variable} sang số khác.`);
  }
  await new Promise((resolve) => server.close(resolve));
}

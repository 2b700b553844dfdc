import { join } from 'node:path';
import { root } from '#cms/environment.ts';
import { runProgram } from './run-program.ts';
import { say } from './say.ts';

/**
 * Migrates the database, makes the first administrator and plants the demo where there is nothing,
 * in a process of its own that gives its memory back. Its last error line is the reason it failed.
 */
export async function prepareNewsroom(withDemo: boolean): Promise<void> {
  let reason = '';
  const args = [join(root, 'scripts/prepare.ts'), ...(withDemo ? [] : ['--no-demo'])];
  const code = await runProgram(args, (line, isError) => {
    if (isError) reason = line || reason;
    else say('chuẩn bị', line);
  });
  if (code !== 0) throw new Error(reason || `Chuẩn bị cơ sở dữ liệu không thành công (mã ${code}).`);
}

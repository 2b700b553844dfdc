import { join } from 'node:path';
import { root } from '#cms/environment.ts';
import { buildRenderer } from '#site/renderer/build.ts';
import type { Compiled } from './build-if-changed.ts';
import { runProgram } from './run-program.ts';

/** The portal's templates, compiled into a renderer. */
export const compiledSite: Compiled = {
  output: 'site/dist',
  sources: ['content-models', 'site/astro.config.ts', 'site/public', 'site/renderer', 'site/src'],
  build: buildRenderer,
};

/** The newsroom's admin, compiled by Next; its words are shown only when it fails. */
export const compiledCms: Compiled = {
  output: 'cms/.next',
  sources: ['content-models', 'cms'],
  async build() {
    const said: string[] = [];
    const code = await runProgram([join(root, 'node_modules/next/dist/bin/next'), 'build', 'cms'], (line) =>
      said.push(line),
    );
    if (code === 0) return;
    process.stderr.write(`${said.join('\n')}\n`);
    throw new Error('Biên dịch phòng biên tập không thành công; xem thông báo ở trên.');
  },
};

import { defineConfig, passthroughImageService } from 'astro/config';
import { renderer } from './renderer/adapter.ts';

/** The portal is compiled into a function from a view to its page; no server and no static build. */
export default defineConfig({
  output: 'server',
  adapter: renderer,
  outDir: './dist',
  cacheDir: './dist/.cache',
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  security: { checkOrigin: false },
  session: false,
  // Pictures come ready in their sizes.
  image: { service: passthroughImageService() },
  vite: {
    // The bundle holds all it runs, so that its digest tells whenever any of it changes.
    ssr: { noExternal: true },
    build: { assetsInlineLimit: 0 },
  },
});

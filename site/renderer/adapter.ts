import type { AstroIntegration } from 'astro';

/** Makes Astro compile the pages into `dist/server/entry.mjs`, which exports `render`. */
export const renderer: AstroIntegration = {
  name: 'portal-renderer',
  hooks: {
    'astro:config:done': ({ setAdapter }) =>
      setAdapter({
        name: 'portal-renderer',
        entrypointResolution: 'auto',
        serverEntrypoint: new URL('./server.ts', import.meta.url),
        adapterFeatures: { buildOutput: 'server' },
        supportedAstroFeatures: { serverOutput: 'stable' },
      }),
  },
};

import type { Site } from '#models/site.ts';
import { humansPath, manifestPath } from '../addresses.ts';
import type { Portal } from '../portal.ts';
import { siteOf } from './page.ts';

export type ManifestView = { page: 'manifest'; path: string; site: Site };

export type HumansView = { page: 'humans'; path: string; site: Site };

export const manifestView = (portal: Portal): ManifestView => ({
  page: 'manifest',
  path: manifestPath,
  site: siteOf(portal),
});

export const humansView = (portal: Portal): HumansView => ({
  page: 'humans',
  path: humansPath,
  site: siteOf(portal),
});

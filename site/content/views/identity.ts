import { humansPath, manifestPath } from '../addresses.ts';
import type { Portal } from '../portal.ts';
import type { HumansView, ManifestView } from '../view.ts';
import { siteOf } from './page.ts';

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

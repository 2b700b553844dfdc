import { icons } from '#site/content/addresses.ts';
import type { ManifestView } from '#site/content/views/identity.ts';
import { lacquer, paper } from '../styles/palette.ts';

/** The web app manifest: what the portal is called and looks like on a telephone's first screen. */
export function manifest({ site }: ManifestView): string {
  const png = (src: string, side: number, purpose: 'any' | 'maskable') => ({
    src,
    sizes: `${side}x${side}`,
    type: 'image/png',
    purpose,
  });
  return `${JSON.stringify({
    id: '/',
    name: site.province ? `${site.name} – ${site.province}` : site.name,
    short_name: site.name,
    description: site.tagline,
    lang: 'vi',
    dir: 'ltr',
    start_url: '/',
    scope: '/',
    display: 'browser',
    background_color: paper.light,
    theme_color: lacquer,
    icons: [
      { src: icons.svg, sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      png(icons.small, 192, 'any'),
      png(icons.large, 512, 'any'),
      png(icons.maskable, 512, 'maskable'),
    ],
  })}\n`;
}

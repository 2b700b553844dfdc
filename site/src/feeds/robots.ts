import type { RobotsView } from '#site/content/views/sitemap.ts';

export const robots = ({ site }: RobotsView): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${site.url}/sitemap.xml\n`;

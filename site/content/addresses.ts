import { type ExemplarKind, exemplarKindSlugs } from '#models/exemplar.ts';

/** The permanent public addresses. A page's address ends with '/', a file's with its extension. */
export const articlePath = (slug: string) => `/bai-viet/${slug}/`;
/** What stands in a withdrawn story's folder; the server answers its address with it and status 410. */
export const gonePath = (slug: string) => `/bai-viet/${slug}/gone.html`;
export const movementPath = (slug: string) => `/phong-trao/${slug}/`;
export const unitPath = (slug: string) => `/don-vi/${slug}/`;
export const exemplarPath = (slug: string) => `/dien-hinh/${slug}/`;
export const exemplarKindPath = (kind: ExemplarKind) => `/dien-hinh/${exemplarKindSlugs[kind]}/`;
export const documentPath = (slug: string) => `/van-ban/${slug}/`;
export const radioPath = '/phat-thanh/';
export const archivePath = '/luu-tru/';
/** The page of a year 'yyyy' or a month 'yyyy-mm' below a list's address. */
export const periodPath = (list: string, period: string) => `${list}${period.replace('-', '/')}/`;
export const feedPath = (page: string) => `${page}rss.xml`;
export const monthSitemapPath = (month: string) => `/sitemap/${month}.xml`;
export const pagesSitemapPath = '/sitemap/trang.xml';
export const mediaPath = (file: string) => `/media/${file}`;

/** The file below a release's folder that answers an address. */
export const fileOf = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path).slice(1);

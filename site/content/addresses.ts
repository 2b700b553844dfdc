import { type ExemplarKind, exemplarKindSlugs } from '#models/exemplar.ts';

/** The permanent public addresses. A page's address ends with '/', a file's with its extension. */
export const articlePath = (slug: string) => `/bai-viet/${slug}/`;
/** Bản đọc: the printed page, and the plain text that a station's software reads. */
export const scriptPath = (slug: string) => `${articlePath(slug)}ban-doc/`;
export const scriptTextPath = (slug: string) => `${articlePath(slug)}ban-doc.txt`;
/** What stands in a withdrawn story's folder; the server answers its address with it and status 410. */
export const gonePath = (slug: string) => `/bai-viet/${slug}/gone.html`;
export const movementPath = (slug: string) => `/phong-trao/${slug}/`;
export const unitPath = (slug: string) => `/don-vi/${slug}/`;
export const exemplarPath = (slug: string) => `/dien-hinh/${slug}/`;
export const exemplarKindPath = (kind: ExemplarKind) => `/dien-hinh/${exemplarKindSlugs[kind]}/`;
export const documentPath = (slug: string) => `/van-ban/${slug}/`;
export const statisticsPath = '/thong-ke/';
/** A plan has no name of its own that never changes but its id. */
export const planStatisticsPath = (plan: string) => `${statisticsPath}ke-hoach-${plan}/`;
export const radioPath = '/phat-thanh/';
export const archivePath = '/luu-tru/';
/** The page of a year 'yyyy' or a month 'yyyy-mm' below a list's address. */
export const periodPath = (list: string, period: string) => `${list}${period.replace('-', '/')}/`;

const feedFiles = { rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json', podcast: 'podcast.xml' } as const;
export type FeedFormat = keyof typeof feedFiles;
export const feedFormatNames: Record<FeedFormat, string> = {
  rss: 'RSS',
  atom: 'Atom',
  json: 'JSON Feed',
  podcast: 'Podcast',
};
/** The formats of a page's feed; only the radio column is a podcast too. */
export const feedFormatsAt = (page: string): FeedFormat[] =>
  page === radioPath ? ['rss', 'atom', 'json', 'podcast'] : ['rss', 'atom', 'json'];
export const feedFormatOf = (file: string): FeedFormat | undefined =>
  (Object.keys(feedFiles) as FeedFormat[]).find((format) => feedFiles[format] === file);
/** A page's feed; the formats stand beside one another. */
export const feedPath = (page: string, format: FeedFormat = 'rss') => `${page}${feedFiles[format]}`;
/** The nth page of a list's feed archive in that period, numbered from the oldest. */
export const feedArchivePath = (list: string, period: string, number: number, format: FeedFormat) =>
  `${periodPath(list, period)}trang/${number}/${feedFiles[format]}`;
export const searchPath = '/tim-kiem/';
export const englishPath = '/en/';
export const feedsPath = '/rss/';
export const opmlPath = '/rss/opml.xml';
/** The portal's own address and its WebSub hub, for the server's Link headers. */
export const linksPath = '/lien-ket.json';
/** The picture of the podcast, made when the portal is compiled. */
export const podcastCoverPath = '/podcast.png';
/** The emblem in the sizes that browsers and telephones ask for, drawn when the portal is compiled. */
export const icons = {
  svg: '/favicon.svg',
  ico: '/favicon.ico',
  touch: '/apple-touch-icon.png',
  small: '/icon-192.png',
  large: '/icon-512.png',
  maskable: '/icon-maskable-512.png',
} as const;
export const manifestPath = '/manifest.json';
export const humansPath = '/humans.txt';
export const monthSitemapPath = (month: string) => `/sitemap/${month}.xml`;
export const pagesSitemapPath = '/sitemap/trang.xml';
export const mediaPath = (file: string) => `/media/${file}`;

/** The picture that a social network shows of a page; its name is the digest of what is on it. */
export const previewPath = (digest: string) => `/chia-se/${digest}.jpg`;
export const previewSize = { width: 1200, height: 630 } as const;

/** The file below a release's folder that answers an address. */
export const fileOf = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path).slice(1);
/** Where the parts of the search index lie, and the list of those that hold. */
export const searchIndexPath = `${searchPath}chi-muc/`;
export const searchPartsPath = `${searchPath}chi-muc.json`;

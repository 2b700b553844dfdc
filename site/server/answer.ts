import { basename, extname } from 'node:path';
import { linksPath } from '../content/addresses.ts';
import { readPage, type StoredPage } from './read-page.ts';

export type Answer = { status: number; headers: Record<string, string>; body?: Buffer };
export type Asked = {
  /** The address without its query. */
  path: string;
  acceptEncoding?: string;
  ifNoneMatch?: string;
  ifModifiedSince?: string;
};

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};
const feedTypes: Record<string, string> = {
  'rss.xml': 'application/rss+xml; charset=utf-8',
  'podcast.xml': 'application/rss+xml; charset=utf-8',
  'atom.xml': 'application/atom+xml; charset=utf-8',
  'feed.json': 'application/feed+json; charset=utf-8',
};
const namedTypes: Record<string, string> = { ...feedTypes, 'opml.xml': 'text/x-opml; charset=utf-8' };

const encodings = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const;

/**
 * What a release answers to an address: the page, 304 where the asker has it already, 301 to the
 * address with its closing slash, 410 where a story was withdrawn, else 404.
 */
export function answer(root: string, asked: Asked): Answer {
  const path = plainPath(asked.path);
  if (path === undefined) return page(root, '404.html', 404, asked);
  if (!path.endsWith('/') && extname(path) === '')
    return isThere(root, `${path}/`)
      ? { status: 301, headers: { location: `${path}/` } }
      : page(root, '404.html', 404, asked);
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const found = page(root, file, 200, asked);
  if (found.status !== 404) return found;
  const story = /^\/bai-viet\/[^/]+\//.exec(path)?.[0];
  const gone = story ? page(root, `${story}gone.html`, 410, asked) : found;
  return gone.status === 410 ? gone : page(root, '404.html', 404, asked);
}

const isThere = (root: string, folder: string) =>
  ['index.html', 'gone.html'].some((file) => readPage(root, folder + file) !== undefined);

/** The address as a path below the release; undefined for what could lead out of it or to a hidden file. */
function plainPath(path: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  const isPlain = /^\/(?:[a-z0-9_][a-zA-Z0-9._-]*\/?)*$/.test(decoded);
  return isPlain && !/\.(?:br|gz|part)$/.test(decoded) ? decoded : undefined;
}

function page(root: string, file: string, status: number, asked: Asked): Answer {
  const encoding = encodings.find(({ name }) => accepts(asked.acceptEncoding, name));
  const packed = encoding && readPage(root, file + encoding.ending);
  const stored = packed ?? readPage(root, file);
  if (!stored)
    return {
      status: 404,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      body: Buffer.from('Không tìm thấy trang.'),
    };
  const headers = {
    'content-type': namedTypes[basename(file)] ?? types[extname(file)] ?? 'application/octet-stream',
    ...(status === 200 ? forPrograms(root, file) : {}),
    'cache-control': 'public, no-cache',
    'last-modified': stored.modified.toUTCString(),
    etag: stored.etag,
    vary: 'accept-encoding',
    ...(packed && encoding ? { 'content-encoding': encoding.name } : {}),
  };
  return status === 200 && isKnown(stored, asked)
    ? { status: 304, headers }
    : { status, headers, body: stored.bytes };
}

/**
 * What a program that polls goes by: a feed's own address and its hub (WebSub asks for both in the header),
 * the story that a script belongs to; and leave for readers in a browser to fetch them from elsewhere.
 */
function forPrograms(root: string, file: string): Record<string, string> {
  const story = /^(\/bai-viet\/[^/]+\/)ban-doc\.txt$/.exec(file)?.[1];
  const isFeed = basename(file) in feedTypes;
  const facts = isFeed || story ? readPage(root, linksPath) : undefined;
  if (!facts) return {};
  const { origin, hub }: { origin: string; hub?: string } = JSON.parse(facts.bytes.toString('utf8'));
  const link = story
    ? `<${origin}${story}>; rel="canonical"`
    : [`<${origin}${file}>; rel="self"`, ...(hub ? [`<${hub}>; rel="hub"`] : [])].join(', ');
  return { link, 'access-control-allow-origin': '*' };
}

/** RFC 9110 §12.5.3: named and not refused by q=0. */
function accepts(header: string | undefined, name: string): boolean {
  return (header ?? '').split(',').some((part) => {
    const [coding = '', ...parameters] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    return coding === name && !parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter));
  });
}

/**
 * RFC 9110 §13.2.2: an ETag, where one is sent, decides alone. A date is compared as what it is, the mark of
 * one version: after a rollback the page served is older than the one that the asker has.
 */
function isKnown({ etag, modified }: StoredPage, { ifNoneMatch, ifModifiedSince }: Asked): boolean {
  if (ifNoneMatch !== undefined)
    return ifNoneMatch.split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')));
  return ifModifiedSince !== undefined && Date.parse(ifModifiedSince) === modified.getTime();
}

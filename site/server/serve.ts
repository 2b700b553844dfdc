import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import fastify, { type FastifyReply } from 'fastify';

/** Pages may style themselves and show pictures from this site: nothing else, and no script at all. */
const securityHeaders = {
  'content-security-policy':
    "default-src 'none'; img-src 'self'; style-src 'self'; font-src 'self'; media-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  'cross-origin-opener-policy': 'same-origin',
  'x-frame-options': 'DENY',
};

/** Files whose name carries a digest of their content never change. */
const isForever = (path: string) => path.startsWith('/_astro/') || path.startsWith('/media/');

const feedTypes: Record<string, string> = { '/rss.xml': 'application/rss+xml; charset=utf-8' };

/**
 * Serves a folder of releases' `current` portal on a port (0 takes a free one): pre-compressed files,
 * 304 by ETag and by Last-Modified, 410 where a story was withdrawn. Files are read anew for every
 * request, so a publication shows with the next one.
 */
export async function servePortal(
  root: string,
  port: number,
): Promise<{ url: string; close: () => Promise<void> }> {
  const app = fastify({ logger: false, routerOptions: { ignoreTrailingSlash: false } });

  app.addHook('onSend', async (request, reply) => {
    const [path = ''] = request.url.split('?');
    reply.headers(securityHeaders);
    const ending = Object.keys(feedTypes).find((end) => path.endsWith(end));
    if (ending && reply.statusCode === 200) reply.type(feedTypes[ending] ?? '');
    const isFixed = reply.statusCode < 400 && isForever(path);
    reply.header('cache-control', isFixed ? 'public, max-age=31536000, immutable' : 'public, no-cache');
  });

  await app.register(fastifyStatic, {
    root,
    preCompressed: true,
    redirect: true,
    cacheControl: false,
    dotfiles: 'deny',
  });

  app.setNotFoundHandler(async (request, reply) => {
    const [path = '/'] = request.url.split('?');
    const slug = /^\/bai-viet\/([a-z0-9-]+)\/?$/.exec(path)?.[1];
    const gone = slug && `bai-viet/${slug}/gone.html`;
    if (gone && existsSync(join(root, gone))) return sendStatus(reply, 410, gone);
    if (existsSync(join(root, '404.html'))) return sendStatus(reply, 404, '404.html');
    return reply.code(404).type('text/plain; charset=utf-8').send('Không tìm thấy trang.');
  });

  await app.listen({ port, host: '0.0.0.0' });
  return {
    url: `http://localhost:${(app.server.address() as AddressInfo).port}`,
    close: () => app.close(),
  };
}

const sendStatus = (reply: FastifyReply, status: number, file: string) => reply.code(status).sendFile(file);

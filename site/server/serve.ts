import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import fastify from 'fastify';
import { answer } from './answer.ts';

/**
 * Each page brings its own policy along (site/src/text/policy.ts); here stands what a page cannot say of
 * itself, and what holds for every file.
 */
const securityHeaders = {
  'content-security-policy': "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  'cross-origin-opener-policy': 'same-origin',
  'x-frame-options': 'DENY',
};

/**
 * Serves `<releases>/current` on a port (0 takes a free one). Pages are read anew for every request,
 * each from one opened file, so a publication shows with the next request and no answer is torn.
 * Files below /_astro/, /media/, /chia-se/ and /tim-kiem/chi-muc/ carry a digest in their address and never change.
 */
export async function servePortal(
  root: string,
  port: number,
): Promise<{ url: string; close: () => Promise<void> }> {
  const app = fastify({ logger: false });
  app.addHook('onSend', async (_request, reply) => void reply.headers(securityHeaders));

  for (const folder of ['_astro', 'media', 'chia-se', 'tim-kiem/chi-muc'])
    await app.register(fastifyStatic, {
      root: join(root, folder),
      prefix: `/${folder}/`,
      decorateReply: false,
      index: false,
      maxAge: '365d',
      immutable: true,
      preCompressed: true,
    });

  app.setNotFoundHandler(async (request, reply) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return reply.code(405).header('allow', 'GET, HEAD').send();
    const [path = '/'] = request.url.split('?');
    const { status, headers, body } = answer(root, {
      path,
      acceptEncoding: request.headers['accept-encoding'],
      ifNoneMatch: request.headers['if-none-match'],
      ifModifiedSince: request.headers['if-modified-since'],
    });
    return reply.code(status).headers(headers).send(body);
  });

  await app.listen({ port, host: '0.0.0.0' });
  return {
    url: `http://localhost:${(app.server.address() as AddressInfo).port}`,
    close: () => app.close(),
  };
}

import { dirname } from 'node:path';
import { withPayload } from '@payloadcms/next/withPayload';
import type { NextConfig } from 'next';

const root = dirname(import.meta.dirname);

/** HSTS is left to the proxy that speaks https: inside an office the newsroom runs on plain http. */
const securityHeaders = [
  { key: 'X-Frame-Options', value: 'DENY' },
  {
    key: 'Content-Security-Policy',
    value: "frame-ancestors 'none'; base-uri 'self'; form-action 'self'; object-src 'none'",
  },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
  { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
];

const config: NextConfig = {
  poweredByHeader: false,
  turbopack: { root },
  // Minified, Payload's error classes lose the names by which it logs a refusal quietly and tells it
  // to the person; an APIError's message would reach nobody.
  experimental: { serverMinification: false },
  typescript: {
    // `npm run check` runs tsc over the whole repository; once is enough.
    ignoreBuildErrors: true,
  },
  headers: async () => [{ source: '/:path*', headers: securityHeaders }],
  redirects: async () => [{ source: '/', destination: '/admin', permanent: false }],
};

export default withPayload(config);

/**
 * What a page may load and do. It stands in the page itself, so that it holds on whatever host the files lie;
 * what only a header can say is the server's (site/server/serve.ts). Nothing comes from elsewhere, and nothing
 * inline runs or paints but the one style sheet with this digest.
 */
export const policy = (styleDigest: string): string =>
  [
    "default-src 'none'",
    `style-src '${styleDigest}'`,
    "script-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "media-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');

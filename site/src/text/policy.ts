import { emcServer } from '../identity/emc.ts';

/**
 * What a page may load and do. It stands in the page itself, so that it holds on whatever host the files lie;
 * what only a header can say is the server's (site/server/serve.ts). Nothing comes from elsewhere, and nothing
 * inline runs or paints but the one style sheet with this digest. Where the office switched the state's measuring
 * on, its code may run, and send what it counts to the server it came from. Where a page searches, it runs
 * the searching program, which is WebAssembly.
 */
export function policy(styleDigest: string, { isMeasured = false, searches = false } = {}): string {
  const measuring = isMeasured ? ` ${emcServer}` : '';
  return [
    "default-src 'none'",
    `style-src '${styleDigest}'`,
    `script-src 'self'${searches ? " 'wasm-unsafe-eval'" : ''}${measuring}`,
    `connect-src 'self'${measuring}`,
    `img-src 'self'${measuring}`,
    "font-src 'self'",
    "media-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}

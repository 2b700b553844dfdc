export type LinkTarget = { href: string; external: boolean };

const allowed = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * Where a link written by an author leads, or undefined when it may not be followed. Read with the
 * browser's own parser, so that no spelling of `javascript:` passes. Addresses of the portal itself
 * come out without its origin unless `absolute`.
 */
export function linkTarget(href: string, base: string, absolute = false): LinkTarget | undefined {
  if (!URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  if (!allowed.has(url.protocol)) return undefined;
  const external = url.protocol.startsWith('http') && url.origin !== new URL(base).origin;
  const own = url.protocol.startsWith('http') && !external;
  return { href: own && !absolute ? `${url.pathname}${url.search}${url.hash}` : url.href, external };
}

import type { Finding } from './finding.ts';
import { isHtml, type Page, type ServedPortal } from './served-portal.ts';

/** An address as some page names it: `from` is that page, `to` a path of the portal with its anchor. */
type Link = { from: string; to: string };

/**
 * Follows every address of the portal that its pages, feeds, lists of feeds, sitemaps and scripts name: links,
 * pictures in every size, recordings, fonts, anchors. One that answers anything but 200 is found, and so is a
 * page that nothing leads to.
 */
export async function findDeadLinks(portal: ServedPortal): Promise<Finding[]> {
  const links = portal.pages.flatMap((page) =>
    isHtml(page) ? linksOfPage(page, portal) : wholeAddresses(page, portal.origin),
  );
  const byPath = Map.groupBy(links, ({ to }) => to.replace(/#.*/, ''));
  const pages = new Map(portal.pages.map((page) => [page.path, page]));
  const dead: Finding[] = [];
  for (const [path, from] of byPath) {
    const status = await statusOf(portal.url + path);
    for (const link of from) {
      const what = status === 200 ? missingAnchor(link, pages.get(path)) : `${link.to} trả lời ${status}`;
      if (what) dead.push({ where: link.from, what });
    }
  }
  const lost = portal.pages.filter(
    (page) => isHtml(page) && !byPath.has(page.path) && page.template !== 'notFound',
  );
  return [...dead, ...lost.map(({ path }) => ({ where: path, what: 'không trang nào dẫn tới' }))];
}

async function statusOf(address: string): Promise<number> {
  const answer = await fetch(address, { method: 'HEAD', redirect: 'manual' });
  return answer.status;
}

function missingAnchor({ to }: Link, page: Page | undefined): string | undefined {
  const anchor = /#(.+)$/.exec(to)?.[1];
  if (!anchor || page?.text.includes(` id="${decodeURIComponent(anchor)}"`)) return undefined;
  return `${to}: trang ấy không có mục này`;
}

/** What an element of a page may fetch or lead to; `srcset` names several. */
const naming = / (?:href|src|srcset|poster|action)="([^"]+)"/g;

function linksOfPage(page: Page, { origin }: ServedPortal): Link[] {
  const { path: from, text } = page;
  const named = [...text.matchAll(naming)].flatMap(([whole, value = '']) =>
    whole.startsWith(' srcset') ? value.split(', ').map((part) => part.split(' ')[0] ?? '') : [value],
  );
  const styled = [...text.matchAll(/url\((\/[^)]+)\)/g)].map(([, value = '']) => value);
  const near = [...named, ...styled].flatMap((address) => {
    if (address.startsWith('#')) return [from + address];
    return /^\/(?!\/)/.test(address) ? [address] : [];
  });
  return [...near.map((to) => ({ from, to })), ...wholeAddresses(page, origin)];
}

/** Feeds, lists and the facts for machines in a page name addresses in whole, in whatever syntax. */
function wholeAddresses({ path: from, text }: Page, origin: string): Link[] {
  const addresses = text.match(/https?:\/\/[^\s"'<>\\)&{]+/g) ?? [];
  return addresses.flatMap((address) => {
    const isOwn = address === origin || address.startsWith(`${origin}/`);
    // Facts for machines call a thing by an address with a mark of its own, where no reader is led.
    const to = address.slice(origin.length).replace(/(?:[.,;]|#.*)$/, '') || '/';
    return isOwn ? [{ from, to }] : [];
  });
}

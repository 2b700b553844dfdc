import { hash } from 'node:crypto';
import type { HtmlView } from '#site/content/view.ts';
import figures from './figures.css?inline';
import portal from './portal.css?inline';
import script from './script.css?inline';
import search from './search.css?inline';
import statistics from './statistics.css?inline';
import tools from './tools.css?inline';

/** What only these pages need beside the common rules. */
const own: Partial<Record<HtmlView['page'], string>> = {
  article: tools,
  script: tools + script,
  shelf: figures,
  search,
  statistics,
  planStatistics: statistics,
};

/** A page's rules, and the digest by which its policy lets exactly them stand inline. */
export type PageStyle = { css: string; digest: string };

const styleWith = (css: string): PageStyle => ({ css, digest: `sha256-${hash('sha256', css, 'base64')}` });

const common = styleWith(portal);
const withOwn = new Map(Object.entries(own).map(([page, css]) => [page, styleWith(portal + css)]));

/**
 * The style of a page, sent inside it: text shows with the first answer. Every rule here is sent with every
 * page, so the common ones stay few.
 */
export const styleOf = (page: HtmlView['page']): PageStyle => withOwn.get(page) ?? common;

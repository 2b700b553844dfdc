import { Marked, type Token, type Tokens } from 'marked';
import type { Picture } from '#site/content/view.ts';
import { escapeMarkup } from './escape.ts';
import { feedImage, figure, image } from './figure.ts';
import { type LinkTarget, linkTarget } from './link.ts';

type Setting = {
  /** The absolute address of the page that the text stands on. */
  base: string;
  /** Pictures by media id, for `![…](media:<id>)`. */
  pictures?: Record<string, Picture>;
  /** In a feed all addresses are absolute. */
  absolute?: boolean;
};

/** What `prepare` finds out about a token before it is rendered. */
type Link = Tokens.Link & { target?: LinkTarget };
type Image = Tokens.Image & { picture?: Picture; origin?: string; alone?: boolean };

const marked = new Marked({
  gfm: true,
  renderer: {
    html: ({ text, block }) => (block ? `<p>${escapeMarkup(text.trim())}</p>\n` : escapeMarkup(text)),
    image({ picture, origin, alone }: Image) {
      if (!picture) return '';
      const img = origin ? feedImage(picture, origin) : image(picture);
      return alone ? figure(img, picture) : img;
    },
    link({ tokens, target }: Link) {
      const text = this.parser.parseInline(tokens);
      if (!target) return text;
      const rel = target.external ? ' rel="noopener"' : '';
      return `<a href="${escapeMarkup(target.href)}"${rel}>${text}</a>`;
    },
    paragraph({ tokens }) {
      return runs(tokens)
        .map((run) => {
          const html = this.parser.parseInline(run);
          const isText = run[0]?.type !== 'image' && html.trim() !== '';
          return isText ? `<p>${html.trim()}</p>\n` : html.trimStart();
        })
        .join('');
    },
    table({ header, rows }) {
      const row = (cells: Tokens.TableCell[]) =>
        this.tablerow({ text: cells.map((cell) => this.tablecell(cell)).join('') });
      const body = rows.length > 0 ? `<tbody>${rows.map(row).join('')}</tbody>` : '';
      return `<div class="table" role="region" aria-label="Bảng" tabindex="0"><table><thead>${row(header)}</thead>${body}</table></div>\n`;
    },
    checkbox: ({ checked }) => (checked ? '☑ ' : '☐ '),
  },
});

/** A paragraph's tokens cut around its pictures, because a figure may not stand inside a `<p>`. */
function runs(tokens: Token[]): Token[][] {
  const found: Token[][] = [];
  for (const token of tokens) {
    const last = found.at(-1);
    if (!last || token.type === 'image' || last[0]?.type === 'image') found.push([token]);
    else last.push(token);
  }
  return found;
}

/**
 * Markdown as HTML that is safe to show: raw HTML comes out as the text it is, links lead only to
 * http, https, mailto, tel and the portal itself, and the only pictures are the given ones.
 * Headings start at h2 and skip no level.
 */
export function renderMarkdown(markdown: string, setting: Setting): string {
  const tokens = marked.lexer(markdown);
  const headings: Tokens.Heading[] = [];
  marked.walkTokens(tokens, (token) => {
    if (token.type === 'heading') headings.push(token as Tokens.Heading);
    else prepare(token as Token, setting);
  });
  levelHeadings(headings);
  return marked.parser(tokens);
}

function levelHeadings(headings: Tokens.Heading[]): void {
  const shift = 2 - Math.min(...headings.map(({ depth }) => depth));
  let level = 1;
  for (const heading of headings) {
    level = Math.min(heading.depth + shift, level + 1, 6);
    heading.depth = level;
  }
}

function prepare(token: Token, { base, pictures, absolute }: Setting): void {
  if (token.type === 'text') {
    // After a raw <pre> or <script> marked believes text escaped already; here those tags are text too.
    (token as Tokens.Text).escaped = false;
  } else if (token.type === 'link') {
    (token as Link).target = linkTarget(token.href, base, absolute);
  } else if (token.type === 'image') {
    const found = token as Image;
    const id = /^media:(.+)/.exec(token.href)?.[1];
    if (id && pictures && Object.hasOwn(pictures, id)) found.picture = pictures[id];
    if (absolute) found.origin = new URL(base).origin;
  } else if (token.type === 'paragraph') {
    for (const child of (token.tokens ?? []) as Image[]) child.alone = child.type === 'image';
  }
}

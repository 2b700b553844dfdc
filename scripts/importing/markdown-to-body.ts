import { lexer, type Token, type Tokens } from 'marked';
import type { Body, BodyNode } from '#cms/fields/body.ts';
import { element, paragraph } from '#cms/fields/body-nodes.ts';
import {
  filled,
  idFrom,
  joined,
  joinedLists,
  linesOf,
  merged,
  numbered,
  picture,
  textNodes,
  trimmed,
} from './body-nodes.ts';

type Id = number | string;
type Context = { pictureId: (source: string) => Id | undefined; pictures: BodyNode[] };

const bold = 1;
const italic = 2;

/** The pictures a Markdown text shows: where they are and how they are described. */
export function picturesInMarkdown(markdown: string): { source: string; alt: string; caption?: string }[] {
  const found: { source: string; alt: string; caption?: string }[] = [];
  const look = (tokens: readonly Token[]) => {
    for (const token of tokens) {
      if (token.type === 'image')
        found.push({ source: token.href, alt: token.text, caption: token.title ?? undefined });
      look(innerTokens(token));
    }
  };
  look(lexer(markdown));
  return found;
}

/**
 * Markdown as the newsroom's editor keeps it. What the editor has no form for (code, HTML, struck words)
 * stays as text; pictures stand behind the paragraph they were in; `pictureId` gives each its record.
 */
export function markdownToBody(markdown: string, pictureId: Context['pictureId']): Body {
  const context: Context = { pictureId, pictures: [] };
  const children = lexer(markdown).flatMap((token) => {
    const made = block(token, context);
    return [...made, ...context.pictures.splice(0)];
  });
  return { root: { type: 'root', ...element, children: joinedLists(children) } };
}

function block(token: Token, context: Context): BodyNode[] {
  switch (token.type) {
    case 'heading':
      return filled(
        { type: 'heading', tag: `h${Math.min(4, Math.max(2, token.depth))}`, ...element },
        inline(token.tokens ?? [], context),
      );
    case 'paragraph':
    case 'text':
      return filled(paragraph([]), inline(token.tokens ?? [token], context));
    case 'blockquote':
      return quote(token as Tokens.Blockquote, context);
    case 'list':
      return [list(token as Tokens.List, context)].filter(({ children }) => children?.length);
    case 'table':
      return [table(token as Tokens.Table, context)];
    case 'hr':
      return [{ type: 'horizontalrule', version: 1 }];
    case 'code':
    case 'html':
      return filled(paragraph([]), textNodes(token.text ?? token.raw, 0));
    default:
      return [];
  }
}

/** The editor's quotation holds one run of text: its paragraphs become lines. */
function quote(token: Tokens.Blockquote, context: Context): BodyNode[] {
  const lines = token.tokens.flatMap((inner) => block(inner, context)).flatMap(linesOf);
  return filled({ type: 'quote', ...element }, joined(lines));
}

/** A list in a list is an item of its own, after the item it belongs to; an item without words has none before. */
function list(token: Tokens.List, context: Context, depth = 0): BodyNode {
  const item = (children: BodyNode[]): BodyNode => ({
    type: 'listitem',
    ...element,
    indent: depth,
    children,
  });
  const items = token.items.flatMap(({ tokens }) => {
    const lists = tokens.filter((inner) => inner.type === 'list') as Tokens.List[];
    const own = tokens.filter((inner) => inner.type !== 'list').flatMap((inner) => block(inner, context));
    const words = trimmed(joined(own.flatMap(linesOf)));
    const inner = lists.map((below) => list(below, context, words.length > 0 ? depth + 1 : depth));
    if (words.length === 0) return inner.flatMap((below) => below.children ?? []);
    return [item(words), ...inner.map((below) => item([below]))];
  });
  const start = Number(token.start) || 1;
  const kind = token.ordered ? { listType: 'number', tag: 'ol' } : { listType: 'bullet', tag: 'ul' };
  return { type: 'list', ...kind, start, ...element, children: numbered(items, start) };
}

function table(token: Tokens.Table, context: Context): BodyNode {
  const row = (cells: Tokens.TableCell[], headerState: 0 | 1): BodyNode => ({
    type: 'tablerow',
    ...element,
    children: cells.map(({ tokens }) => ({
      type: 'tablecell',
      ...element,
      headerState,
      colSpan: 1,
      rowSpan: 1,
      backgroundColor: null,
      children: [paragraph(trimmed(inline(tokens, context)))],
    })),
  });
  return {
    type: 'table',
    ...element,
    children: [row(token.header, 1), ...token.rows.map((cells) => row(cells, 0))],
  };
}

function inline(tokens: readonly Token[], context: Context, format = 0): BodyNode[] {
  return tokens.flatMap((token): BodyNode[] => {
    if (token.type === 'strong') return inline(innerTokens(token), context, format | bold);
    if (token.type === 'em') return inline(innerTokens(token), context, format | italic);
    if (token.type === 'br' || /^<br\s*\/?>$/i.test(token.raw)) return [{ type: 'linebreak', version: 1 }];
    if (token.type === 'link') return link(token as Tokens.Link, context, format);
    if (token.type === 'image') {
      const value = context.pictureId(token.href);
      if (value !== undefined) context.pictures.push(picture(value, context.pictures.length));
      return [];
    }
    const inner = innerTokens(token);
    if (inner.length > 0) return inline(inner, context, format);
    return textNodes('text' in token ? token.text : token.raw, format);
  });
}

function link(token: Tokens.Link, context: Context, format: number): BodyNode[] {
  const words = merged(inline(token.tokens, context, format));
  if (!/^(?:https?:|mailto:|tel:)/i.test(token.href)) return words;
  const fields = { linkType: 'custom', newTab: false, url: token.href };
  return [
    { type: 'link', id: idFrom(`link ${token.href}`), fields, ...element, version: 3, children: words },
  ];
}

const innerTokens = (token: Token): Token[] => {
  if (token.type === 'list') return (token as Tokens.List).items;
  if (token.type === 'table') {
    const { header, rows } = token as Tokens.Table;
    return [...header, ...rows.flat()].flatMap((cell) => cell.tokens);
  }
  return 'tokens' in token ? (token.tokens ?? []) : [];
};

import { lexer, type Token } from 'marked';

/** The words of a Markdown text in the order they are read, without pictures, links' addresses and raw HTML. */
export const plainText = (markdown: string): string =>
  lexer(markdown)
    .map(textOf)
    .filter((text) => text !== '')
    .join(' ');

function textOf(token: Token): string {
  switch (token.type) {
    case 'image':
    case 'html':
      return '';
    case 'list':
      return token.items.map(textOf).join(' ');
    case 'table':
      return [token.header, ...token.rows].flat().map(inside).join(' ');
    case 'br':
      return ' ';
    default:
      return 'tokens' in token && token.tokens
        ? inside({ tokens: token.tokens })
        : 'text' in token
          ? token.text
          : '';
  }
}

const inside = ({ tokens }: { tokens: Token[] }): string =>
  tokens.map(textOf).join(tokens.some(({ type }) => type === 'paragraph' || type === 'list') ? ' ' : '');

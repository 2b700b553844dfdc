import { normalizeText } from '#models/vietnamese/text.ts';

/** The paragraphs of Markdown: what blank lines part, with a table, a list or a fenced code kept whole. */
export const markdownBlocks = (markdown: string): string[] =>
  normalizeText(markdown)
    .split(/\n[ \t]*\n/)
    .map((block) => block.replace(/^\n+|\s+$/g, ''))
    .filter((block) => block.trim() !== '');

/**
 * The paragraphs of a plain text, as Markdown. Offices type one paragraph a line; only where every line is
 * short, as in mail, do lines run on. Typed numbers stay typed: a list would count them anew.
 */
export function plainTextBlocks(text: string): string[] {
  const clean = normalizeText(text);
  const pieces = isHardWrapped(clean)
    ? markdownBlocks(clean).map((block) => block.replace(/\s*\n\s*(?![-•+*] )/g, ' '))
    : clean.split('\n');
  return pieces.map((piece) => typedParagraph(piece.trim())).filter((piece) => piece !== '');
}

/** A paragraph as somebody typed it, so that Markdown reads no numbered list and no line into it. */
export const typedParagraph = (text: string): string =>
  text
    .replace(/^[•●▪–+]\s+/, '- ')
    .replace(/^(\d+)([.)])(?=\s)/, '$1\\$2')
    .replace(/^([-_=*])\1{2,}$/, '')
    // One paragraph a line leaves "**" alone where bold ran over two lines.
    .replace(/\*\*/g, (mark, _at, whole: string) => (whole.split('**').length % 2 === 0 ? '' : mark));

/** What a reader sees of a block, on one line. */
export const plainOf = (block: string): string =>
  block
    .replace(/^\s*(?:#{1,6}\s+|>\s?|[-*+]\s+)/, '')
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(?<!\\)(?:\*{1,3}|_{2,3})/g, '')
    .replace(/\\([\\`*_{}[\]()#+\-.!|<>~])/g, '$1')
    .replace(/<br>|\s+/g, ' ')
    .trim();

/** Blocks as one Markdown text; the lines of one list stand together. */
export const joinBlocks = (blocks: readonly string[]): string =>
  blocks
    .map((block, at) => {
      const continuesList = block.startsWith('- ') && blocks[at - 1]?.startsWith('- ');
      return at === 0 ? block : `${continuesList ? '\n' : '\n\n'}${block}`;
    })
    .join('');

function isHardWrapped(text: string): boolean {
  const paragraphs = text.split(/\n[ \t]*\n/).map((paragraph) => paragraph.split('\n'));
  const broken = paragraphs
    .flatMap((lines) => lines.slice(0, -1))
    .filter((line) => !/^\s*[-•+*] /.test(line));
  const runOn = broken.filter((line) => line.length >= 40 && !/[.!?:;…”"]\s*$/.test(line));
  return (
    !/[^\n]{101}/.test(text) && paragraphs.length > 1 && runOn.length > 3 && runOn.length > broken.length / 2
  );
}

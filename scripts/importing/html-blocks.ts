import { columnsOf, descendants, type Tree, treeOf } from '#cms/files/html-tree.ts';
import { normalizeLine } from '#models/vietnamese/text.ts';
import { typedParagraph } from './blocks.ts';

/** The HTML that mammoth writes (well-formed, a dozen tags) as Markdown blocks. */
export const htmlBlocks = (html: string): string[] =>
  treeOf(html)
    .children.flatMap((node) => blocksOf(node))
    .filter((block) => block.trim() !== '');

function blocksOf(node: Tree | string): string[] {
  if (typeof node === 'string') return [escaped(node)];
  if (/^h[1-6]$/.test(node.tag)) return [`${'#'.repeat(Number(node.tag[1]))} ${oneLine(inline(node))}`];
  if (node.tag === 'ul' || node.tag === 'ol') return [listOf(node, '')];
  if (node.tag === 'table') return [tableOf(node)];
  return inline(node)
    .split(/(!\[[^\]]*\]\([^)]*\))|\n/)
    .map((part) => typedParagraph((part ?? '').trim()));
}

function listOf(list: Tree, indent: string): string {
  const items = list.children.filter((child) => typeof child !== 'string');
  return items
    .map((item, at) => {
      const marker = list.tag === 'ol' ? `${at + 1}. ` : '- ';
      const lists = item.children.filter(
        (child) => typeof child !== 'string' && /^[ou]l$/.test(child.tag),
      ) as Tree[];
      const text = inline({
        ...item,
        children: item.children.filter((child) => !lists.includes(child as Tree)),
      });
      const inner = lists.map((child) => `\n${listOf(child, `${indent}${' '.repeat(marker.length)}`)}`);
      return `${indent}${marker}${oneLine(text)}${inner.join('')}`;
    })
    .join('\n');
}

/** Markdown knows no merged cells: a cell over two columns leaves the second one empty. */
function tableOf(table: Tree): string {
  const rows = descendants(table, 'tr').map((row) =>
    row.children.flatMap((cell) => {
      if (typeof cell === 'string') return [];
      const paragraphs = cell.children.map((child) =>
        (typeof child === 'string' ? escaped(child) : inline(child)).trim(),
      );
      const text = paragraphs.filter(Boolean).join('<br>').replace(/\n/g, '<br>');
      return [text, ...Array<string>(columnsOf(cell) - 1).fill('')];
    }),
  );
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (width === 0) return '';
  const lines = rows.map(
    (row) => `| ${[...row, ...Array<string>(width - row.length).fill('')].join(' | ')} |`,
  );
  lines.splice(1, 0, `|${' --- |'.repeat(width)}`);
  return lines.join('\n');
}

function inline(node: Tree | string): string {
  if (typeof node === 'string') return escaped(node);
  const text = node.children.map(inline).join('');
  if (node.tag === 'br') return '\n';
  if (node.tag === 'img') return `![${escaped(oneLine(node.attributes.alt ?? ''))}](${node.attributes.src})`;
  if (node.tag === 'strong') return marked(text, '**');
  if (node.tag === 'em') return marked(text, '*');
  if (node.tag === 'sup') return raised(text);
  if (node.tag === 'a' && /^(?:https?:|mailto:|tel:)/.test(node.attributes.href ?? ''))
    return `[${text}](<${node.attributes.href}>)`;
  return text;
}

/** Marks hug their words: Word often makes the space after a bold word bold as well. */
function marked(text: string, mark: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return words ? `${before}${mark}${words}${mark}${after}` : text;
}

const superscripts: Record<string, string> = { 2: '²', 3: '³' };
const raised = (text: string): string => superscripts[text.trim()] ?? text;

const oneLine = (text: string): string => normalizeLine(text);
const escaped = (text: string): string =>
  text.replace(/[\\`*_[\]<>~|]/g, '\\$&').replace(/&(?=#?\w+;)/g, '&amp;');

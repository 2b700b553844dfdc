import type { Body, BodyNode } from '../fields/body.ts';
import { isPicture, pictureOf } from './body-contents.ts';

/** What a picture is described by, by its id; a picture it does not know is left out. */
export type Alts = ReadonlyMap<string, string>;

const bold = 1;
const italic = 2;

/**
 * The archive format of a text: Markdown with `![mô tả](media:<id>)` for pictures. What a person typed
 * stays text (marks of Markdown and HTML are escaped); only http, https, mailto and tel links stay links.
 */
export function markdownOf(body: Body, alts: Alts): string {
  return blocks(body.root.children ?? [], alts)
    .join('\n\n')
    .normalize('NFC')
    .trim();
}

const blocks = (nodes: BodyNode[], alts: Alts): string[] =>
  nodes.map((node) => block(node, alts)).filter((text) => text !== '');

function block(node: BodyNode, alts: Alts): string {
  switch (node.type) {
    case 'heading':
      return `${'#'.repeat(Number(String(node.tag).slice(1)) || 2)} ${oneLine(inline(node, alts))}`.trimEnd();
    case 'quote':
      return prefixed('> ', inline(node, alts));
    case 'list':
      return list(node, alts);
    case 'table':
      return table(node, alts);
    case 'horizontalrule':
      return '---';
    case 'upload':
      return picture(node, alts);
    default:
      return escapeLineStarts(inline(node, alts).trim());
  }
}

function list(node: BodyNode, alts: Alts): string {
  const items = node.children ?? [];
  let number = Number(node.start ?? 1);
  const lines: string[] = [];
  for (const item of items) {
    const nested = (item.children ?? []).filter(({ type }) => type === 'list');
    const own = { ...item, children: (item.children ?? []).filter(({ type }) => type !== 'list') };
    const mark = node.listType === 'number' ? `${number}. ` : '- ';
    const indent = ' '.repeat(mark.length);
    if (own.children.length > 0) {
      lines.push(mark + escapeLineStarts(inline(own, alts).trim()).replaceAll('\n', `\n${indent}`));
      number += 1;
    }
    for (const inner of nested) lines.push(prefixed(lines.length > 0 ? indent : '', list(inner, alts)));
  }
  return lines.join('\n');
}

/** A GFM table; its first row is the heading, as every such table must have one. */
function table(node: BodyNode, alts: Alts): string {
  const rows = (node.children ?? []).map((row) =>
    (row.children ?? []).map((cell) =>
      oneLine(blocks(cell.children ?? [], alts).join(' ')).replaceAll('|', '\\|'),
    ),
  );
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return '';
  const line = (cells: string[]) =>
    `| ${Array.from({ length: width }, (_, column) => cells[column] ?? '').join(' | ')} |`;
  const [head = [], ...rest] = rows;
  return [line(head), line(Array(width).fill('---')), ...rest.map(line)].join('\n');
}

function picture(node: BodyNode, alts: Alts): string {
  const id = pictureOf(node);
  const alt = isPicture(node) && id !== undefined ? alts.get(String(id)) : undefined;
  return alt === undefined ? '' : `![${escapeText(oneLine(alt))}](media:${id})`;
}

const inline = (node: BodyNode, alts: Alts): string =>
  (node.children ?? []).map((child) => inlineNode(child, alts)).join('');

function inlineNode(node: BodyNode, alts: Alts): string {
  switch (node.type) {
    case 'text':
      return marked(escapeText(node.text ?? ''), Number(node.format ?? 0));
    case 'linebreak':
      return '\\\n';
    case 'tab':
      return ' ';
    case 'link':
    case 'autolink':
      return link(node, alts);
    case 'upload':
      return picture(node, alts);
    default:
      return inline(node, alts);
  }
}

function link(node: BodyNode, alts: Alts): string {
  const words = inline(node, alts);
  const url = (node.fields as { url?: unknown } | undefined)?.url;
  if (typeof url !== 'string' || !/^(?:https?:|mailto:|tel:)/i.test(url.trim()) || !words.trim())
    return words;
  const address = url
    .trim()
    .replace(/[\s<>()\\]/g, (mark) => encodeURIComponent(mark).replace('(', '%28').replace(')', '%29'));
  return `[${words}](${address})`;
}

/** Emphasis marks must hug the words, so the spaces at either end go outside. */
function marked(text: string, format: number): string {
  const marks = `${format & bold ? '**' : ''}${format & italic ? '_' : ''}`;
  const words = text.trim();
  if (!marks || !words) return text;
  const [before, after] = [text.slice(0, text.indexOf(words)), text.slice(text.trimEnd().length)];
  return `${before}${marks}${words}${[...marks].reverse().join('')}${after}`;
}

/** Each stretch of spaces is looked at from its beginning alone: from each of its places would take for ever. */
const escapeText = (text: string): string =>
  text
    .replace(/(?<!\s)\s*\n\s*/g, ' ')
    .replace(/[\\`*_[\]<>~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&');

/** A paragraph that happens to begin like a heading, list, quote, rule or table stays a paragraph. */
const escapeLineStarts = (text: string): string =>
  text
    .replace(/^([ \t]*)(#{1,6}(?=\s|$)|[-+](?=\s|$)|-{3,}|={3,}|\|)/gm, '$1\\$2')
    .replace(/^([ \t]*\d{1,9})([.)])(?=\s|$)/gm, '$1\\$2');

const oneLine = (text: string): string => text.replace(/\\?\n/g, ' ').trim();

const prefixed = (prefix: string, text: string): string =>
  text
    .split('\n')
    .map((row) => `${prefix}${row}`.trimEnd())
    .join('\n');

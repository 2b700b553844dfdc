import { createHash } from 'node:crypto';
import type { BodyNode } from '#cms/fields/body.ts';
import { textRun } from '#cms/fields/body-nodes.ts';

type Id = number | string;

export const picture = (value: Id, at: number): BodyNode => ({
  type: 'upload',
  id: idFrom(`picture ${value} ${at}`),
  relationTo: 'media',
  value,
  fields: {},
  format: '',
  version: 3,
});

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

export function textNodes(text: string, format: number): BodyNode[] {
  const run = text
    .replace(
      /&(?:(amp|lt|gt|quot|nbsp)|#(\d{2,6}));/g,
      (_all, name, code) => named[name] ?? String.fromCodePoint(code),
    )
    .replace(/\s+/g, ' ');
  return run ? [textRun(run, format)] : [];
}

/** The node with its content, or nothing where there is none; a break at either end would show as a mark. */
export function filled(node: BodyNode, content: BodyNode[]): BodyNode[] {
  const children = trimmed(content);
  return children.length > 0 ? [{ ...node, children }] : [];
}

export function trimmed(nodes: BodyNode[]): BodyNode[] {
  const first = nodes.findIndex(hasSubstance);
  return first < 0 ? [] : merged(nodes.slice(first, nodes.findLastIndex(hasSubstance) + 1));
}

/** The editor joins neighbours of one format when it opens a text; so the import does. */
export function merged(nodes: BodyNode[]): BodyNode[] {
  const runs: BodyNode[] = [];
  for (const node of nodes) {
    const last = runs.at(-1);
    if (last?.type === 'text' && node.type === 'text' && last.format === node.format)
      runs.splice(-1, 1, { ...last, text: `${last.text}${node.text}`.replace(/\s+/g, ' ') });
    else runs.push(node);
  }
  return runs;
}

const hasSubstance = ({ type, text }: BodyNode): boolean => type !== 'linebreak' && text?.trim() !== '';

export const joined = (lines: BodyNode[][]): BodyNode[] =>
  lines
    .filter((line) => line.some(hasSubstance))
    .flatMap((line, at) => (at === 0 ? line : [{ type: 'linebreak', version: 1 }, ...line]));

/** The editor wants an id for each; the same text must give the same ids, or nothing would be unchanged. */
export const idFrom = (seed: string): string => createHash('sha256').update(seed).digest('hex').slice(0, 24);

/** The runs of text in a block; quotations and list items hold nothing but text. */
export const linesOf = (node: BodyNode): BodyNode[][] => {
  const holdsBlocks = ['list', 'table', 'tablerow', 'tablecell'].includes(node.type) || isNested(node);
  return holdsBlocks ? (node.children ?? []).flatMap(linesOf) : [node.children ?? []];
};

/** Two lists of one kind in a row, what stood between them having no words, are one list in Markdown. */
export function joinedLists(nodes: BodyNode[]): BodyNode[] {
  const result: BodyNode[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (last?.type !== 'list' || node.type !== 'list' || last.listType !== node.listType) {
      result.push(node);
      continue;
    }
    const items = [...(last.children ?? []), ...(node.children ?? [])];
    result.splice(-1, 1, { ...last, children: numbered(items, Number(last.start)) });
  }
  return result;
}

export function numbered(items: BodyNode[], start: number): BodyNode[] {
  let next = start;
  return items.map((item) => ({ ...item, value: isNested(item) ? next : next++ }));
}

const isNested = ({ children }: BodyNode): boolean => children?.[0]?.type === 'list';

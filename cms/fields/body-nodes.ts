import type { Body, BodyNode } from './body.ts';

/** What every node that holds others carries. */
export const element = { direction: null, format: '', indent: 0, version: 1 };

export const textRun = (text: string, format = 0): BodyNode => ({
  type: 'text',
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
  version: 1,
});

export const paragraph = (children: BodyNode[]): BodyNode => ({
  type: 'paragraph',
  ...element,
  textFormat: 0,
  textStyle: '',
  children,
});

export const heading = (text: string): BodyNode => ({
  type: 'heading',
  tag: 'h2',
  ...element,
  children: [textRun(text)],
});

const bullet = /^[-–—•+*]\s+/;

/** Typed lines as the editor keeps them: each a paragraph, those that begin with a dash a list. */
export function blocksOf(text: string): BodyNode[] {
  const blocks: BodyNode[] = [];
  for (const line of text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)) {
    if (!bullet.test(line)) blocks.push(paragraph([textRun(line)]));
    else listAtEnd(blocks).push(textRun(line.replace(bullet, '')));
  }
  return blocks.map((block) => (block.type === 'list' ? numbered(block) : block));
}

export const bodyOf = (children: BodyNode[]): Body => ({ root: { type: 'root', ...element, children } });

/** The words of the list that the text ends with, begun where it ends with something else. */
function listAtEnd(blocks: BodyNode[]): BodyNode[] {
  const last = blocks.at(-1);
  if (last?.type === 'list' && last.children) return last.children;
  const children: BodyNode[] = [];
  blocks.push({ type: 'list', listType: 'bullet', tag: 'ul', start: 1, ...element, children });
  return children;
}

const numbered = (list: BodyNode): BodyNode => ({
  ...list,
  children: list.children?.map((words, at) => ({
    type: 'listitem',
    ...element,
    value: at + 1,
    children: [words],
  })),
});

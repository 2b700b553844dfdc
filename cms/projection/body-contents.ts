import type { Body, BodyNode } from '../fields/body.ts';

function* nodesOf(node: BodyNode): Generator<BodyNode> {
  yield node;
  for (const child of node.children ?? []) yield* nodesOf(child);
}

/** The pictures in a text, each once, in the order they appear. */
export function picturesIn(body: Body): (number | string)[] {
  const ids = [...nodesOf(body.root)].filter(isPicture).map(pictureOf);
  return [...new Set(ids)].filter((id) => id !== undefined);
}

export const isPicture = (node: BodyNode): boolean => node.type === 'upload' && node.relationTo === 'media';

/** The picture's id, whether or not the node carries the whole record. */
export function pictureOf({ value }: BodyNode): number | string | undefined {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value;
  return typeof id === 'number' || typeof id === 'string' ? id : undefined;
}

export const hasWords = (body: Body): boolean =>
  [...nodesOf(body.root)].some((node) => isPicture(node) || Boolean(node.text?.trim()));

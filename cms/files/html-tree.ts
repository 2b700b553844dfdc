/** The HTML that mammoth writes, as it nests. */
export type Tree = { tag: string; attributes: Record<string, string>; children: (Tree | string)[] };

/** Takes well-formed HTML of a dozen tags, and no other, apart. */
export function treeOf(html: string): Tree {
  const top: Tree = { tag: '', attributes: {}, children: [] };
  const open = [top];
  for (const [whole, slash, tag = '', attributes = '', single] of html.matchAll(
    /<(\/?)([a-z0-9]+)([^>]*?)(\/?)>|[^<]+/g,
  )) {
    const parent = open.at(-1) ?? top;
    if (!tag) parent.children.push(unescaped(whole));
    else if (slash) open.pop();
    else {
      const node: Tree = { tag, attributes: attributesOf(attributes), children: [] };
      parent.children.push(node);
      if (!single && tag !== 'br' && tag !== 'img') open.push(node);
    }
  }
  return top;
}

/** The outermost nodes of that tag. */
export const descendants = (node: Tree, tag: string): Tree[] =>
  node.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return child.tag === tag ? [child] : descendants(child, tag);
  });

/** How many columns a cell of a table goes over; Word itself knows no more than 63. */
export const columnsOf = ({ attributes }: Tree): number =>
  Math.min(63, Math.max(1, Math.trunc(Number(attributes.colspan)) || 1));

const unescaped = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, name, value = '']) => [name, unescaped(value)]),
  );

import { asWritten } from '#models/vietnamese/searchable.ts';
import { type SearchKind, searchKindLabels } from '#site/content/search.ts';
import { excerpt } from './excerpt.ts';
import type { Hit } from './pagefind.ts';

/** A result as a reader sees it; all texts are set as text. */
export function showHit(
  { url, content, meta, filters }: Awaited<ReturnType<Hit['data']>>,
  words: number[],
): HTMLLIElement {
  const item = document.createElement('li');
  const heading = document.createElement('h2');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = asWritten(meta.title);
  heading.append(link);
  const [kind] = (filters.loai ?? []) as SearchKind[];
  const passage = paragraph('');
  passage.append(
    ...excerpt(asWritten(content), words).flatMap(({ text, found }) => [found ? marked(text) : text, ' ']),
  );
  item.append(
    paragraph('kicker', kind ? searchKindLabels[kind] : ''),
    heading,
    passage,
    paragraph('meta', asWritten(meta.note)),
  );
  return item;
}

function paragraph(className: string, text = ''): HTMLParagraphElement {
  const element = document.createElement('p');
  element.className = className;
  element.textContent = text;
  return element;
}

function marked(text: string): HTMLElement {
  const element = document.createElement('mark');
  element.textContent = text;
  return element;
}

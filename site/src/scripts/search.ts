import { searchFilters } from '#site/content/search.ts';
import { type Engine, openEngine } from '../search/engine.ts';
import type { Filters, Hit } from '../search/pagefind.ts';
import { showHit } from '../search/show-hit.ts';

/** Searches while the reader types; what is asked stands in the address, so that it can be kept and sent on. */
const pageLength = 10;
const pause = 150;

const form = demand('tim', HTMLFormElement);
const list = demand('ket-qua', HTMLOListElement);
const status = demand('tinh-trang', HTMLParagraphElement);
const more = demand('them', HTMLButtonElement);
const narrowing = demand('thu-hep', HTMLDetailsElement);
const { parts, index } = form.dataset;
const input = form.elements.namedItem('q') as HTMLInputElement;

let engine: Promise<Engine> | undefined;
let turn = 0;
let timer: number | undefined;

function demand<T extends HTMLElement>(id: string, type: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`#${id} is missing`);
  return element;
}

/** A publication may have replaced a part: the list says which hold now. */
async function open(): Promise<Engine> {
  const answer = await fetch(parts ?? '');
  const folders: string[] = answer.ok ? await answer.json() : [];
  if (!folders[0]?.startsWith('chung-')) throw new Error('no index yet');
  return openEngine(index ?? '', folders);
}

async function find(query: string, filters: Filters): Promise<Hit[]> {
  engine ??= open();
  return (await engine).search(query, filters);
}

const asked = () => {
  const data = new FormData(form);
  const value = (name: string) => String(data.get(name) ?? '').trim();
  const filters = Object.fromEntries(
    searchFilters.map((name) => [name, value(name)]).filter(([, chosen]) => chosen !== ''),
  );
  return { query: value('q'), filters };
};

const addressOf = ({ query, filters }: ReturnType<typeof asked>): string => {
  const search = new URLSearchParams({ ...(query && { q: query }), ...filters });
  return search.size > 0 ? `?${search}` : location.pathname;
};

async function show(): Promise<void> {
  const own = ++turn;
  const { query, filters } = asked();
  document.documentElement.toggleAttribute('data-searching', query !== '');
  if (query === '') {
    list.replaceChildren();
    status.textContent = '';
    more.hidden = true;
    return;
  }
  if (!list.hasChildNodes()) status.textContent = 'Đang tìm…';
  try {
    const hits = await retried(() => find(query, filters));
    if (own === turn) await showHits(hits, 0, own);
  } catch {
    engine = undefined;
    if (own === turn) status.textContent = 'Chưa tìm được lúc này, xin thử lại sau ít giây.';
  }
}

/** Once more with the parts that hold now, when one that was opened has been replaced. */
async function retried<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch {
    engine = undefined;
    return act();
  }
}

async function showHits(hits: Hit[], from: number, own: number): Promise<void> {
  const next = hits.slice(from, from + pageLength);
  const shown = await Promise.all(next.map(async (hit) => showHit(await hit.data(), hit.words)));
  if (own !== turn) return;
  if (from === 0) list.replaceChildren(...shown);
  else list.append(...shown);
  if (from > 0) shown[0]?.querySelector('a')?.focus();
  status.textContent =
    hits.length === 0
      ? 'Không tìm thấy kết quả nào. Xin thử ít từ hơn, hoặc gõ không dấu.'
      : `Tìm thấy ${hits.length.toLocaleString('vi-VN')} kết quả.`;
  document.documentElement.dataset.answered = asked().query;
  more.hidden = from + pageLength >= hits.length;
  more.onclick = () => void showHits(hits, from + pageLength, turn);
}

/** Takes over what the address asks. */
function read(): void {
  const search = new URLSearchParams(location.search);
  input.value = search.get('q') ?? '';
  for (const name of searchFilters) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLSelectElement) field.value = search.get(name) ?? '';
  }
  // What narrows the search is seen; otherwise the results come first on a small screen.
  narrowing.open ||= searchFilters.some((name) => search.has(name));
  void show();
}

/** One step of the reader's way back: the first letter of a search makes it, the following ones move along. */
function remember(isStep: boolean): void {
  const address = addressOf(asked());
  if (address === (location.search || location.pathname)) return;
  if (isStep) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}

form.addEventListener('input', (event) => {
  clearTimeout(timer);
  timer = window.setTimeout(
    () => {
      remember(event.target !== input || location.search === '');
      void show();
    },
    event.target === input ? pause : 0,
  );
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(timer);
  remember(true);
  void show();
});
/** Arrow keys lead from the field through the results and back. */
addEventListener('keydown', (event) => {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const links = [...list.querySelectorAll('a')];
  const stops: (Element | null)[] = [input, ...links];
  const at = stops.indexOf(document.activeElement);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  if (next instanceof HTMLElement) next.focus();
});
addEventListener('popstate', read);

read();

/**
 * What a reader chose for every page: `<html data-theme data-text>`, which tokens.css obeys. Nothing stands
 * there while the reader leaves it to the portal.
 *
 * The script is deferred: from the browser's own store it comes before the first paint on an ordinary machine;
 * on a very slow one a page may show for a moment as the device would have it. Only a script that holds up the
 * text of every page would never let that happen, and it would cost each new reader a round trip.
 */
export type Choice = 'theme' | 'text';
const root = document.documentElement;

/** A browser may forbid storage: then a choice lasts as long as its page. */
function stored(choice: Choice): string | null {
  try {
    return localStorage.getItem(choice);
  } catch {
    return null;
  }
}

function store(choice: Choice, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(choice);
    else localStorage.setItem(choice, value);
  } catch {
    // As above.
  }
}

function show(choice: Choice, value: string | null | undefined): void {
  if (value) root.dataset[choice] = value;
  else delete root.dataset[choice];
}

export const chosen = (choice: Choice): string | undefined => root.dataset[choice];

export function choose(choice: Choice, value: string | undefined): void {
  show(choice, value);
  store(choice, value);
}

function showAll(): void {
  for (const choice of ['theme', 'text'] as const) show(choice, stored(choice));
}

showAll();
// A page that comes back as it was left may be older than the choice.
addEventListener('pageshow', ({ persisted }) => persisted && showAll());

/**
 * Shows what a reader chose on any page (choose.ts): `<html data-theme data-text>`, which tokens.css obeys.
 *
 * The script is deferred: from the browser's own store it comes before the first paint on an ordinary machine;
 * on a very slow one a page may show for a moment as the device would have it. Only a script that holds up the
 * text of every page would never let that happen, and it would cost each new reader a round trip.
 */
function showChoices(): void {
  const { dataset } = document.documentElement;
  try {
    for (const choice of ['theme', 'text']) {
      const value = localStorage.getItem(choice);
      if (value) dataset[choice] = value;
      else delete dataset[choice];
    }
  } catch {
    // A browser may forbid storage: then nothing was kept, and a choice lasts as long as its page.
  }
}

showChoices();
// A page that comes back as it was left may be older than the choice.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) showChoices();
});

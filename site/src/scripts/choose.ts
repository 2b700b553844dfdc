/** What a reader may choose for every page; without a choice the device decides. */
export type Choice = 'theme' | 'text';

const { dataset } = document.documentElement;

export const chosen = (choice: Choice): string | undefined => dataset[choice];

/** Shows a choice and keeps it for the pages to come (show-choices.ts), where the browser lets it be kept. */
export function choose(choice: Choice, value: string | undefined): void {
  if (value === undefined) delete dataset[choice];
  else dataset[choice] = value;
  try {
    if (value === undefined) localStorage.removeItem(choice);
    else localStorage.setItem(choice, value);
  } catch {
    // Storage is forbidden or full.
  }
}

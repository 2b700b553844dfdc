/** A story in a programme, with the seconds its three parts take. */
export type RundownItem = { intro: number; story: number; outro: number };

/** The running order of a programme: each item with the second it begins at, and what found no room. */
export type Rundown<Item extends RundownItem> = {
  placed: (Item & { at: number })[];
  left: Item[];
  /** Seconds used, and seconds left for news and notices. */
  total: number;
  spare: number;
};

export const lengthOf = ({ intro, story, outro }: RundownItem): number => intro + story + outro;

/** Puts items into a programme of so many seconds in their order; one too long is left out for a shorter one after it. */
export function rundownOf<Item extends RundownItem>(items: readonly Item[], seconds: number): Rundown<Item> {
  const rundown: Rundown<Item> = { placed: [], left: [], total: 0, spare: seconds };
  for (const item of items) {
    if (lengthOf(item) > rundown.spare) {
      rundown.left.push(item);
      continue;
    }
    rundown.placed.push({ ...item, at: rundown.total });
    rundown.total += lengthOf(item);
    rundown.spare -= lengthOf(item);
  }
  return rundown;
}

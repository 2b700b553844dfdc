import { formatDay, formatMoment } from '#models/vietnamese/calendar.ts';

type Titled = { title: string; publishedAt: string };

/**
 * Each title once in a feed, for some readers take two of one title for one story: those that are alike
 * carry their day, their hour where the day is the same too, a number where nothing else helps.
 */
export function uniqueTitles<Item extends Titled>(items: readonly Item[]): Item[] {
  const counts = Map.groupBy(items, ({ title }) => title);
  const taken = new Set([...counts].flatMap(([title, alike]) => (alike.length === 1 ? [title] : [])));
  const named = items.toReversed().map((item) => {
    if (counts.get(item.title)?.length === 1) return item;
    const title = free(item, taken);
    taken.add(title);
    return { ...item, title };
  });
  return named.reverse();
}

function free({ title, publishedAt }: Titled, taken: ReadonlySet<string>): string {
  const dated = [`${title} (${formatDay(publishedAt)})`, `${title} (${formatMoment(publishedAt)})`];
  for (const name of dated) if (!taken.has(name)) return name;
  for (let number = 2; ; number++) {
    const name = `${title} (${formatMoment(publishedAt)}, bài ${number})`;
    if (!taken.has(name)) return name;
  }
}

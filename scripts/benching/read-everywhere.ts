import type { FeedFormat } from '#site/content/addresses.ts';
import { feedReaders, type ReadItem } from './feed-readers.ts';

/** What a feed says to every reader of its format. Throws where two of them do not find the same. */
export async function readEverywhere(format: FeedFormat, text: string, path = ''): Promise<ReadItem[]> {
  const [first, ...others] = await Promise.all(
    Object.entries(feedReaders[format]).map(async ([name, read]) => ({ name, items: await read(text) })),
  );
  if (!first) throw new Error(`no reader of ${format}`);
  for (const { name, items } of others) {
    const length = Math.max(items.length, first.items.length);
    for (let index = 0; index < length; index++)
      if (!agree(items[index], first.items[index]))
        throw new Error(
          `${path}: ${first.name} and ${name} differ at item ${index}: ${JSON.stringify([first.items[index], items[index]]).slice(0, 2000)}`,
        );
  }
  return first.items;
}

const agree = (one: ReadItem | undefined, whole: ReadItem | undefined): boolean =>
  one !== undefined &&
  whole !== undefined &&
  (Object.keys(one) as (keyof ReadItem)[]).every((key) => one[key] === whole[key]);

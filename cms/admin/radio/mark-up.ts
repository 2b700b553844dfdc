/** A stretch of a script: as it stands, a sentence too long for the ear, or something that could not be read. */
export type Stretch = { text: string; mark?: 'long' | 'unread' };

/** The text cut where its long sentences and its unread tokens begin and end; nothing is lost or added. */
export function markUp(text: string, long: readonly string[], unread: readonly string[]): Stretch[] {
  return cut([{ text }], long, 'long').flatMap((stretch) =>
    cut([stretch], unread, 'unread').map((part) => ({ mark: stretch.mark, ...part })),
  );
}

function cut(stretches: Stretch[], needles: readonly string[], mark: 'long' | 'unread'): Stretch[] {
  return needles.reduce<Stretch[]>(
    (all, needle) =>
      all.flatMap((stretch) =>
        stretch.mark === mark || !needle ? [stretch] : around(stretch, needle, mark),
      ),
    stretches,
  );
}

/** A token is found as a whole word: “CA” is not in “CAO”. */
function around({ text, ...rest }: Stretch, needle: string, mark: 'long' | 'unread'): Stretch[] {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${needle.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
    'gu',
  );
  const stretches: Stretch[] = [];
  let from = 0;
  for (const { index } of text.matchAll(pattern)) {
    stretches.push({ ...rest, text: text.slice(from, index) }, { text: needle, mark });
    from = index + needle.length;
  }
  stretches.push({ ...rest, text: text.slice(from) });
  return stretches.filter(({ text }) => text !== '');
}

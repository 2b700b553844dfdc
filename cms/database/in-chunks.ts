/** SQLite takes 32,766 values in one statement. */
const most = 500;

/** Asks for many ids a few hundred at a time; what it answers to each lot stands together. */
export async function inChunks<Id, Found>(
  ids: Iterable<Id>,
  ask: (chunk: Id[]) => Promise<Found[]>,
): Promise<Found[]> {
  const wanted = [...ids];
  const found: Found[] = [];
  for (let start = 0; start < wanted.length; start += most)
    for (const one of await ask(wanted.slice(start, start + most))) found.push(one);
  return found;
}

/** An act as it was written down; `isFirst` made the thing. */
export type ActEntry<Act extends string> = {
  key: string;
  act: Act | 'edit';
  at: string;
  byName: string;
  reason?: string | null;
  isFirst: boolean;
};

export type ActLine = { key: string; at: string; words: string; reason?: string };

/** What each act is called once done, and the making of the thing. */
export type ActWords<Act extends string> = { done: Record<Act | 'edit', string>; made: string };

/** Acts in words, in the order given (newest first); one person's saves in a row make one line. */
export function actLines<Act extends string>(
  entries: ActEntry<Act>[],
  { done, made }: ActWords<Act>,
): ActLine[] {
  const first = (act: Act | 'edit') => (act === 'edit' ? made : `${made} và ${done[act]}`);
  const lines: ActLine[] = [];
  let previous: ActEntry<Act> | undefined;
  let saves = 1;
  for (const entry of entries) {
    const goesOn = isSave(entry) && previous && isSave(previous) && previous.byName === entry.byName;
    saves = goesOn ? saves + 1 : 1;
    const words = `${entry.byName} ${entry.isFirst ? first(entry.act) : done[entry.act]}`;
    if (goesOn) lines.splice(-1, 1, { ...(lines.at(-1) as ActLine), words: `${words} (${saves} lần)` });
    else lines.push({ key: entry.key, at: entry.at, words, reason: entry.reason ?? undefined });
    previous = entry;
  }
  return lines;
}

const isSave = ({ act, isFirst }: ActEntry<string>) => act === 'edit' && !isFirst;

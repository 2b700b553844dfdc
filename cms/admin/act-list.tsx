import { formatMoment } from '#models/vietnamese/calendar.ts';
import { type ActEntry, type ActWords, actLines } from './act-lines.ts';

/** Who did what, when and why, in the order given. */
export function ActList<Act extends string>({
  entries,
  words,
}: {
  entries: ActEntry<Act>[];
  words: ActWords<Act>;
}) {
  return (
    <ol className="gs-timeline">
      {actLines(entries, words).map(({ key, at, words, reason }) => (
        <li key={key}>
          <time dateTime={at}>{formatMoment(at)}</time>
          <span>{words}</span>
          {reason && <em>Lý do: {reason}</em>}
        </li>
      ))}
    </ol>
  );
}

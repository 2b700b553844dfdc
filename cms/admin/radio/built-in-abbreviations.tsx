import { compareText } from '#models/vietnamese/collation.ts';
import { abbreviationGroups } from '#models/vietnamese/spoken/abbreviations.ts';
import './built-in-abbreviations.css';

const groups = abbreviationGroups.map(({ name, entries }) => ({
  name,
  entries: entries.toSorted(([a], [b]) => compareText(a, b)),
}));

/** What the system reads by itself, so that a station adds only what is missing or is said otherwise at home. */
export function BuiltInAbbreviations() {
  const count = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  return (
    <section className="gs-abbreviations" aria-labelledby="gs-abbreviations-title">
      <h4 id="gs-abbreviations-title">{count} chữ viết tắt có sẵn</h4>
      {groups.map(({ name, entries }) => (
        <details key={name}>
          <summary>
            {name} ({entries.length})
          </summary>
          <dl>
            {entries.map(([short, long]) => (
              <div key={short}>
                <dt>{short}</dt>
                <dd>{long}</dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </section>
  );
}

import type { Recall } from '#models/recall.ts';
import { formatMoment } from '#models/vietnamese/calendar.ts';

/** On top of everything: what must not be aired any more, for thirty days. */
export function Recalls({ recalls }: { recalls: Recall[] }) {
  if (recalls.length === 0) return null;
  return (
    <section className="gs-radio-recalls" aria-labelledby="gs-recalls">
      <h2 id="gs-recalls">Thu hồi: không phát các bài sau</h2>
      <ul>
        {recalls.map(({ title, at }) => (
          <li key={at + title}>
            <strong>THU HỒI:</strong> {title} <small>({formatMoment(at)})</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

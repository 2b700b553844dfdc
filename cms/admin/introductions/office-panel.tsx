import type { Payload } from 'payload';
import { type IntroductionState, introductionStateLabels } from '#models/introduction-state.ts';
import { localDay } from '#models/vietnamese/calendar.ts';
import { momentsOf } from '#models/vietnamese/week.ts';

const waiting: { state: IntroductionState; words: string }[] = [
  { state: 'sent', words: 'lượt giới thiệu chờ tiếp nhận' },
  { state: 'received', words: 'lượt giới thiệu chờ xem xét' },
  { state: 'accepted', words: 'lượt được chấp nhận, chờ Hội đồng' },
];

/** How many introductions wait for the office, and which units were reminded today. */
export async function OfficePanel({ payload }: { payload: Payload }) {
  const counts = await Promise.all(
    waiting.map(async (item) => {
      const where = { state: { equals: item.state } };
      return { ...item, count: (await payload.count({ collection: 'introductions', where })).totalDocs };
    }),
  );
  const day = localDay(new Date());
  const today = momentsOf({ from: day, to: day });
  const reminded = await payload.count({
    collection: 'reminders',
    where: { at: { greater_than_equal: today.first } },
  });
  return (
    <section aria-label="Giới thiệu điển hình">
      <h2>Giới thiệu điển hình</h2>
      <ul>
        {counts.map(({ state, words, count }) => (
          <li key={state} className={count > 0 && state !== 'accepted' ? 'gs-waits' : undefined}>
            <a href={`/admin/collections/introductions?where[or][0][and][0][state][equals]=${state}`}>
              <strong>{count}</strong> {words}
              <span className={`gs-state gs-introduction--${state}`}>{introductionStateLabels[state]}</span>
            </a>
          </li>
        ))}
      </ul>
      <p>
        {reminded.totalDocs > 0 && `Hôm nay đã nhắc ${reminded.totalDocs} đơn vị còn thiếu. `}
        <a href="/admin/chi-tieu">Xem đơn vị nào chưa gửi</a>
      </p>
    </section>
  );
}

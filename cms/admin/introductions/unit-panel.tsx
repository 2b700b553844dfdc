import type { Payload } from 'payload';
import type { Introduction, Reminder, User } from '#cms/payload-types.ts';
import { type Owed, owedByUnit } from '#models/quota/owed.ts';
import { formatDay, formatMoment, localDay } from '#models/vietnamese/calendar.ts';
import { idOf } from '../../access/actor.ts';
import { owedWords } from '../../reminders/owed-words.ts';
import { runningSheets } from '../../reminders/running-sheets.ts';

const soon = 7;

/** What the contributor's unit still owes and by when, what came back to it, and the way to a new introduction. */
export async function UnitPanel({ payload, user }: { payload: Payload; user: User }) {
  const unit = idOf(user.unit);
  if (unit === undefined) return null;
  const [owed, returned, reminder] = await Promise.all([
    owedBy(payload, String(unit)),
    returnedTo(payload, unit),
    lastReminder(payload, unit),
  ]);
  return (
    <section aria-label="Chỉ tiêu của đơn vị" className="gs-unit-panel">
      <h2>Chỉ tiêu giới thiệu của đơn vị</h2>
      {owed.length === 0 && <p>Đơn vị không còn thiếu lượt giới thiệu nào trong các kỳ đang mở.</p>}
      <ul className="gs-owed">
        {owed.map((one) => (
          <li
            key={`${one.plan.id}/${one.rule.key}/${one.period.id}`}
            className={one.daysLeft <= soon ? 'gs-owed--soon' : undefined}
          >
            <strong>{one.period.label}</strong>: {owedWords(one)}.<small>{one.plan.title}</small>
          </li>
        ))}
      </ul>
      {returned.map(({ id, title, endedAt, history }) => (
        <p key={id} className="gs-introduction-reason">
          <a href={`/admin/collections/introductions/${id}`}>{title}</a> được trả lại
          {endedAt && ` ngày ${formatDay(endedAt)}`}:{' '}
          {history?.findLast(({ act }) => act === 'return')?.reason}
        </p>
      ))}
      {reminder && owed.length > 0 && (
        <p>
          Cơ quan thường trực đã nhắc lúc {formatMoment(reminder.at)}
          {reminder.recipients && `, qua thư tới ${reminder.recipients}`}.
        </p>
      )}
      <a className="btn btn--style-primary btn--size-medium" href="/admin/collections/introductions/create">
        Giới thiệu điển hình
      </a>
    </section>
  );
}

async function owedBy(payload: Payload, unit: string): Promise<Owed[]> {
  const now = new Date();
  const sheets = await runningSheets(payload, now, [unit]);
  return sheets.flatMap(({ plan, sheet }) => owedByUnit(plan, sheet, localDay(now)).get(unit) ?? []);
}

async function returnedTo(payload: Payload, unit: number | string): Promise<Introduction[]> {
  const { docs } = await payload.db.find<Introduction>({
    collection: 'introductions',
    where: { and: [{ unit: { equals: unit } }, { state: { equals: 'returned' } }] },
    sort: '-endedAt',
    pagination: false,
    limit: 10,
  });
  return docs;
}

async function lastReminder(payload: Payload, unit: number | string): Promise<Reminder | undefined> {
  const { docs } = await payload.db.find<Reminder>({
    collection: 'reminders',
    where: { and: [{ unit: { equals: unit } }, { doneAt: { exists: true } }] },
    sort: '-at',
    pagination: false,
    limit: 1,
  });
  return docs[0];
}

import { formatDay } from '#models/vietnamese/calendar.ts';
import { addDays, type Week } from '#models/vietnamese/week.ts';

/** The desk for the week of a day. */
export const deskAddress = (day: string): string => `/admin/phat-thanh?tuan=${day}`;

export const WeekBar = ({ week }: { week: Week }) => (
  <nav className="gs-radio-weeks" aria-label="Chọn tuần">
    <a href={deskAddress(addDays(week.from, -7))}>Tuần trước</a>
    <h2>
      Tuần {formatDay(week.from)} – {formatDay(week.to)}
    </h2>
    <a href={deskAddress(addDays(week.from, 7))}>Tuần sau</a>
    <a href="/admin/phat-thanh">Tuần này</a>
  </nav>
);

import type { Station } from '#cms/payload-types.ts';
import { lengthOf, type Rundown } from '#models/rundown.ts';
import { formatDay } from '#models/vietnamese/calendar.ts';
import { formatDuration } from '#models/vietnamese/duration.ts';
import type { Week } from '#models/vietnamese/week.ts';
import { minutesOf, type ProgrammeItem } from '../programme.ts';

export type Order = {
  station: Pick<Station, 'name' | 'programmeMinutes'>;
  week: Week;
  rundown: Rundown<ProgrammeItem>;
  /** The recording's file in the package, by the item's name. */
  sounds: ReadonlyMap<string, string>;
};

export const weekWords = ({ from, to }: Week): string => `Tuần ${formatDay(from)} – ${formatDay(to)}`;

/** `02:05`: minutes and seconds from the beginning. */
export const clock = (seconds: number): string =>
  [Math.floor(seconds / 60), seconds % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** One line of the running order: when, what, by whom or from which file, for how long. */
export type OrderLine = { at: string; what: string; from: string; seconds: number };

export function orderLines({ rundown, sounds }: Order): OrderLine[] {
  return rundown.placed.flatMap((item, index) => {
    const sound = sounds.get(item.name);
    const parts: [string, number, string][] = [
      ['Lời dẫn', item.intro, 'Phát thanh viên'],
      ['Nội dung', item.story, sound ? `Phát tệp ${sound}` : 'Phát thanh viên'],
      ['Lời kết', item.outro, 'Phát thanh viên'],
    ];
    let at = item.at;
    return parts.map(([part, seconds, from]) => {
      const line = {
        at: clock(at),
        what: `${index + 1}. ${item.told.title}: ${part.toLowerCase()}`,
        from,
        seconds,
      };
      at += seconds;
      return line;
    });
  });
}

/** What the whole comes to, and what found no room. */
export function orderSummary({ station, rundown }: Order): string[] {
  const { placed, left, total, spare } = rundown;
  return [
    `${placed.length} bài, hết ${clock(total)}; còn ${clock(spare)} cho tin và thông báo trong chương trình ${minutesOf(station)} phút.`,
    ...(left.length > 0 ? ['Không vừa chương trình, để chương trình sau:'] : []),
    ...left.map((item) => `– ${item.told.title} (≈ ${formatDuration(lengthOf(item))}, tệp ${item.name}.txt)`),
    'Thời gian đọc là ước lượng theo tốc độ đọc đã đặt; hãy đọc thử trước khi phát.',
  ];
}

/** The running order as a text. */
export function orderText(order: Order): string {
  return [
    'KHUNG CHƯƠNG TRÌNH',
    `${order.station.name} · ${weekWords(order.week)}`,
    '',
    ...orderLines(order).map(({ at, what, from, seconds }) => `${at}  ${what} (${clock(seconds)}) – ${from}`),
    '',
    ...orderSummary(order),
  ].join('\n');
}

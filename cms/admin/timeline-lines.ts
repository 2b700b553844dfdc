import type { TimelineEntry } from '#cms/payload-types.ts';
import type { EditorialAct } from '#models/editorial-state.ts';

export type TimelineLine = { key: string; at: string; words: string; reason?: string };

const done: Record<EditorialAct, string> = {
  edit: 'sửa bản nháp',
  submit: 'trình duyệt',
  return: 'trả lại bài',
  approve: 'duyệt, hẹn giờ đăng',
  publish: 'duyệt và đăng',
  unpublish: 'hạ bài về bản nháp',
  withdraw: 'gỡ bài',
};

/** The timeline in words, newest first; one person's saves in a row make one line. */
export function timelineLines(entries: TimelineEntry[]): TimelineLine[] {
  const lines: TimelineLine[] = [];
  let previous: TimelineEntry | undefined;
  let saves = 1;
  for (const entry of entries) {
    const goesOn = isSave(entry) && previous && isSave(previous) && previous.byName === entry.byName;
    saves = goesOn ? saves + 1 : 1;
    const words = `${entry.byName} ${entry.fromState ? done[entry.act] : created(entry.act)}`;
    if (goesOn) lines.splice(-1, 1, { ...(lines.at(-1) as TimelineLine), words: `${words} (${saves} lần)` });
    else lines.push({ key: String(entry.id), at: entry.at, words, reason: entry.reason ?? undefined });
    previous = entry;
  }
  return lines;
}

const isSave = ({ act, fromState }: TimelineEntry) => act === 'edit' && Boolean(fromState);

const created = (act: EditorialAct) => (act === 'edit' ? 'tạo bài' : `tạo bài và ${done[act]}`);

import { setTimeout as pause } from 'node:timers/promises';

/** How far, in milliseconds, two hosts' clocks may be apart. */
const slack = 2000;

/**
 * Why nothing may be saved now on a record that was last saved at `last`, in milliseconds: the newest version is the
 * one with the latest moment, so a clock set back would make an old one the newest. A little is waited for.
 */
export async function clockFault(last: number | null): Promise<string | undefined> {
  const ahead = (last ?? 0) - Date.now();
  if (ahead > slack)
    return 'Đồng hồ máy chủ chậm hơn lần lưu trước của mục này nên chưa lưu được; hãy báo quản trị viên chỉnh giờ máy chủ rồi lưu lại.';
  if (ahead >= 0) await pause(ahead + 1);
  return undefined;
}

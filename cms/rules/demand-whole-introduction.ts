import type { Introduction } from '#cms/payload-types.ts';
import { localDay } from '#models/vietnamese/calendar.ts';
import { type Actor, idOf } from '../access/actor.ts';
import { refuse } from './refuse.ts';

/**
 * What a trích ngang must hold to be sent; one sentence names all that is missing. A list that the office
 * writes down from paper may lack the period of the deeds: plans ask only for a list with a summary
 * (Kế hoạch 368/KH-UBND Bắc Kạn, mục III).
 */
export function demandWholeIntroduction(introduction: Introduction, { role }: Actor): void {
  const { plan, achievementSummary, deedsFrom, deedsTo } = introduction;
  const isOwn = role === 'contributor';
  const missing = [
    idOf(plan) === undefined && 'kế hoạch',
    !achievementSummary && 'tóm tắt thành tích',
    isOwn && !deedsFrom && 'ngày bắt đầu lập thành tích',
    isOwn && !deedsTo && 'ngày cuối của thời gian lập thành tích',
  ].filter((name) => typeof name === 'string');
  if (missing.length > 0) refuse(`Chưa gửi được vì trích ngang còn thiếu: ${missing.join(', ')}.`);
  if (deedsFrom && deedsTo && localDay(deedsFrom) > localDay(deedsTo))
    refuse('Thời gian lập thành tích: ngày đầu phải trước ngày cuối; hãy sửa lại.');
}

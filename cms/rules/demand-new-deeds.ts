import type { Payload } from 'payload';
import type { Introduction } from '#cms/payload-types.ts';
import { idOf } from '../access/actor.ts';
import { asksForNewDeeds, earlierMerit } from '../introductions/earlier-merit.ts';
import { refuse } from './refuse.ts';

/** Nobody is introduced or honoured twice for one merit; `name` is the exemplar's. */
export async function demandNewDeeds(
  payload: Payload,
  name: string,
  { id, unit, exemplar, newDeeds }: Introduction,
): Promise<void> {
  if (newDeeds) return;
  const own = { exemplar: idOf(exemplar), unit: idOf(unit) };
  const merits = await earlierMerit(payload, { name, unit: own.unit, except: id });
  if (asksForNewDeeds(merits, own))
    refuse(
      `Chưa gửi được: “${name}” đã được giới thiệu hoặc khen thưởng trước đây; hãy ghi mục “Thành tích mới” (nếu là người khác trùng tên thì ghi rõ điều đó).`,
    );
}

import { makeIntroduction } from '#cms/actions/introductions/make-introduction.ts';
import { saveIntroduction } from '#cms/actions/introductions/save-introduction.ts';
import type { Introduction, Plan } from '#cms/payload-types.ts';
import type { IntroductionAct, IntroductionState } from '#models/introduction-state.ts';
import { agreeing, type TestNewsroom } from '../../setup/cms.ts';

export const makePlan = ({ payload }: TestNewsroom): Promise<Plan> =>
  payload.create({
    collection: 'plans',
    data: { title: 'Kế hoạch giới thiệu điển hình năm 2026', number: '07/KH-UBND' },
  });

let people = 0;

/** A person of the contributor's unit whom nobody introduced yet, by a name like no other's. */
export function newExemplar({ payload, unit }: TestNewsroom, name?: string, of = unit.id) {
  people += 1;
  const data = agreeing(name ?? `Lò Văn ${syllable(people)}`, of);
  return payload.create({ collection: 'exemplars', data, depth: 0 });
}

const syllable = (number: number) =>
  [...number.toString(20)].map((digit) => 'abcdefghjklmnopqrstu'[Number.parseInt(digit, 20)]).join('');

/** All that a unit must tell to send it. */
export const wholeIntroduction = (
  { unit }: TestNewsroom,
  { exemplar, plan }: { exemplar: number; plan: number },
) => ({
  unit: unit.id,
  exemplar,
  plan,
  field: 'agriculture' as const,
  achievementSummary: 'Hiến 200 m² đất mở đường; vận động 12 hộ cùng làm.',
  deedsFrom: '2026-01-01T05:00:00.000Z',
  deedsTo: '2026-06-30T05:00:00.000Z',
  confirmation: { number: '15/UBND-VX' },
});

const ways: Record<IntroductionState, IntroductionAct[]> = {
  draft: [],
  sent: ['send'],
  received: ['send', 'receive'],
  returned: ['send', 'return'],
  accepted: ['send', 'accept'],
  refused: ['send', 'refuse'],
  chosen: ['send', 'accept', 'choose'],
  proposed: ['send', 'accept', 'propose'],
};

/** An introduction brought to that state the way an office would. */
export async function introductionIn(
  newsroom: TestNewsroom,
  plan: Plan,
  state: IntroductionState,
  more: Partial<Introduction> = {},
): Promise<Introduction> {
  const { payload } = newsroom;
  const { id: exemplar } = await newExemplar(newsroom);
  const data = { ...wholeIntroduction(newsroom, { exemplar, plan: plan.id }), ...more };
  const { id } = await makeIntroduction(payload, { data, send: false });
  for (const act of ways[state]) await saveIntroduction(payload, act, { id, reason: 'để thử' });
  const kept = await read(newsroom, id);
  if (kept.state !== state) throw new Error(`${state} not reached`);
  return kept;
}

export const read = ({ payload }: TestNewsroom, id: number) =>
  payload.findByID({ collection: 'introductions', id, depth: 0 });

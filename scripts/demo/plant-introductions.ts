import type { Payload } from 'payload';
import { makeIntroduction } from '#cms/actions/introductions/make-introduction.ts';
import { saveIntroduction } from '#cms/actions/introductions/save-introduction.ts';
import type { Exemplar, Introduction, Plan } from '#cms/payload-types.ts';
import type { IntroductionAct, IntroductionState } from '#models/introduction-state.ts';
import { holdsFor } from '#models/quota/criteria.ts';
import { noon } from '../importing/noon.ts';
import { idsBy } from './find-or-plant.ts';
import { type DemoIntroduction, demoIntroductions } from './introductions.ts';
import { demoHonours, demoMerits } from './merits.ts';

/** What the office did after the unit had sent it, and how many days later each. */
const afterSending: Record<IntroductionState, IntroductionAct[]> = {
  draft: [],
  sent: [],
  received: ['receive'],
  returned: ['return'],
  accepted: ['accept'],
  refused: ['refuse'],
  chosen: ['accept', 'choose'],
  proposed: ['accept', 'propose'],
};
const pace = 2;
const mostTicked = 4;

/** Which unit introduced whom under which plan, as the acts of the unit and the office; then the honours. */
export async function plantIntroductions(payload: Payload): Promise<void> {
  const units = await idsBy(payload, 'units', 'name');
  const movements = await idsBy(payload, 'movements', 'name');
  const exemplars = await byName<Exemplar>(payload, 'exemplars', 'name');
  const plans = await byName<Plan>(payload, 'plans', 'number');
  for (const [at, introduction] of inOrder(demoIntroductions).entries()) {
    const exemplar = exemplars.get(introduction.exemplar);
    const plan = plans.get(introduction.plan);
    const [field, movement] = demoMerits[introduction.exemplar] ?? [];
    if (!exemplar || !plan || !movement) throw new Error(`${introduction.exemplar}, ${introduction.plan}`);
    await plant(payload, introduction, {
      ...tellingOf(introduction, at + 1),
      unit: units.get(introduction.unit) as number,
      exemplar: exemplar.id,
      plan: plan.id,
      field,
      movements: [movements.get(movement) as number],
      criteria: (plan.criteria ?? [])
        .filter((criterion) => holdsFor(criterion, { ...exemplar, field }))
        .slice(0, mostTicked)
        .map(({ id }) => String(id)),
    });
  }
  await plantHonours(payload, exemplars);
}

/** Receipts are numbered as the lists came in. */
const inOrder = (introductions: DemoIntroduction[]) =>
  introductions.toSorted((a, b) => (a.introducedOn < b.introducedOn ? -1 : 1));

const tellingOf = (
  { introducedOn, achievementSummary, newDeeds, meantFor }: DemoIntroduction,
  number: number,
) => ({
  achievementSummary,
  newDeeds,
  meantFor: noon(meantFor),
  deedsFrom: noon(`${Number(introducedOn.slice(0, 4)) - 1}-01-01`),
  deedsTo: noon(introducedOn),
  confirmation: { number: `${number}/GXN`, on: noon(introducedOn) },
});

/** Where a planting was killed, the acts that are still missing follow. */
async function plant(
  payload: Payload,
  { introducedOn, state, exemplar, unit, reason }: DemoIntroduction,
  data: Parameters<typeof makeIntroduction>[1]['data'],
): Promise<void> {
  const importKey = `demo/${introducedOn}/${unit}/${exemplar}`;
  const morning = (days: number) => new Date(Date.parse(`${introducedOn}T02:00:00Z`) + days * 86_400_000);
  const known = await payload.db.findOne<Introduction>({
    collection: 'introductions',
    where: { importKey: { equals: importKey } },
  });
  const { id, history } =
    known ?? (await makeIntroduction(payload, { data, send: state !== 'draft', at: morning(0), importKey }));
  const done = (history?.length ?? 1) - 1;
  for (const [step, act] of afterSending[state].entries())
    if (step >= done)
      await saveIntroduction(payload, act, {
        id,
        reason,
        at: morning((step + 1) * pace),
      });
}

async function plantHonours(payload: Payload, exemplars: Map<string, Exemplar>): Promise<void> {
  for (const [name, honours] of Object.entries(demoHonours)) {
    const exemplar = exemplars.get(name);
    if (!exemplar || exemplar.honours?.length) continue;
    const data = {
      honours: honours.map((honour) => ({ ...honour, decidedOn: noon(honour.decidedOn) })),
    };
    await payload.update({ collection: 'exemplars', id: exemplar.id, data, depth: 0 });
  }
}

async function byName<Doc>(
  payload: Payload,
  collection: 'exemplars' | 'plans',
  field: keyof Doc & string,
): Promise<Map<string, Doc>> {
  const { docs } = await payload.find({ collection, depth: 0, pagination: false, limit: 0 });
  return new Map((docs as unknown as Doc[]).map((doc) => [String(doc[field]), doc]));
}

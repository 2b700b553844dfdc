import type { Payload } from 'payload';
import type { Exemplar, Introduction, Plan, Unit } from '#cms/payload-types.ts';
import type { IntroductionState } from '#models/introduction-state.ts';
import type { Likeness } from '#models/similar-name.ts';
import { localDay } from '#models/vietnamese/calendar.ts';
import { idOf } from '../access/actor.ts';
import { namesOf } from './names-of.ts';
import { similarExemplars } from './similar-exemplars.ts';

type Id = number | string;

/** An introduction that was sent before; what a unit does not see of another's is left out. */
export type EarlierIntroduction = {
  on?: string;
  unit: string;
  unitId?: Id;
  plan?: string;
  id?: Id;
  receipt?: string;
  state?: IntroductionState;
};

export type EarlierHonour = { name: string; decisionNumber?: string; on?: string };

/** An exemplar of the same or a like name, with what is known of earlier introductions and honours. */
export type EarlierMerit = {
  exemplar: Id;
  name: string;
  unit?: string;
  unitId?: Id;
  likeness: Likeness;
  introductions: EarlierIntroduction[];
  honours: EarlierHonour[];
};

type Question = { name: string; unit: Id | undefined; except?: Id | undefined };

/** Who of the same or a like name was introduced or honoured before; `except` is the introduction at hand. */
export async function earlierMerit(payload: Payload, question: Question): Promise<EarlierMerit[]> {
  const found = await similarExemplars(payload, question);
  if (found.length === 0) return [];
  const sent = await sentIntroductions(
    payload,
    found.map(({ exemplar }) => exemplar.id),
    question.except,
  );
  const units = await namesOf<Unit>(payload, 'units', 'name', [
    ...found.map(({ exemplar }) => idOf(exemplar.unit)),
    ...sent.map(({ unit }) => idOf(unit)),
  ]);
  const plans = await namesOf<Plan>(
    payload,
    'plans',
    'title',
    sent.map(({ plan }) => idOf(plan)),
  );
  return found.map(({ exemplar, likeness }) => ({
    exemplar: exemplar.id,
    name: exemplar.name,
    unit: units.get(String(idOf(exemplar.unit))),
    unitId: idOf(exemplar.unit),
    likeness,
    introductions: sent
      .filter((introduction) => idOf(introduction.exemplar) === exemplar.id)
      .map(({ id, introducedOn, unit, plan, receipt, state }) => ({
        id,
        on: introducedOn ? localDay(introducedOn) : undefined,
        unit: units.get(String(idOf(unit))) ?? '',
        unitId: idOf(unit),
        plan: plans.get(String(idOf(plan))),
        receipt: receipt ?? undefined,
        state: state ?? undefined,
      })),
    honours: honoursOf(exemplar),
  }));
}

async function sentIntroductions(payload: Payload, exemplars: Id[], except: Id | undefined) {
  const { docs } = await payload.db.find<Introduction>({
    collection: 'introductions',
    where: {
      and: [
        { exemplar: { in: exemplars } },
        { state: { not_equals: 'draft' } },
        ...(except === undefined ? [] : [{ id: { not_equals: except } }]),
      ],
    },
    select: { exemplar: true, introducedOn: true, unit: true, plan: true, receipt: true, state: true },
    sort: '-introducedOn',
    pagination: false,
    limit: 0,
  });
  return docs;
}

const honoursOf = ({ honours }: Exemplar): EarlierHonour[] =>
  (honours ?? []).map(({ name, decisionNumber, decidedOn }) => ({
    name,
    decisionNumber: decisionNumber ?? undefined,
    on: decidedOn ? localDay(decidedOn) : undefined,
  }));

/** Whether a new introduction must say what is new: the same one has a standing introduction or an honour. */
export const asksForNewDeeds = (
  merits: EarlierMerit[],
  { exemplar, unit }: { exemplar: Id | undefined; unit: Id | undefined },
): boolean =>
  merits.some(
    (merit) =>
      (merit.exemplar === exemplar ||
        (merit.likeness === 'same' && unit !== undefined && merit.unitId === unit)) &&
      (merit.honours.length > 0 || merit.introductions.some(({ state }) => stands(state))),
  );

const stands = (state: IntroductionState | undefined) => state !== 'returned' && state !== 'refused';

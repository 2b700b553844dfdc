import type { Payload, Where } from 'payload';
import type { Exemplar, Introduction, Movement } from '#cms/payload-types.ts';
import type { QuotaPlan } from '#models/quota/plan.ts';
import { idOf } from '../access/actor.ts';
import { dayOf } from '../quota/days.ts';
import { everyRecord, recordsById } from '../quota/records.ts';
import { type DaySpan, within } from '../quota/span.ts';
import type { Introduced } from './paper-data.ts';

const fields = {
  unit: true,
  exemplar: true,
  state: true,
  introducedOn: true,
  meantFor: true,
  receipt: true,
  field: true,
  movements: true,
  achievementSummary: true,
  newDeeds: true,
  deedsFrom: true,
  deedsTo: true,
  honours: true,
  criteria: true,
  confirmation: true,
} as const;
type Told = Pick<Introduction, 'id' | keyof typeof fields>;

type Wish = { plan: QuotaPlan; span: DaySpan; events: readonly string[]; unit?: string };

/** What was introduced under a plan in a span of days, and whatever else the sheet counts there. */
export async function introducedOf(
  payload: Payload,
  { plan, span, events, unit }: Wish,
): Promise<Introduced[]> {
  const where: Where = {
    and: [
      { plan: { equals: plan.id } },
      { state: { not_equals: 'draft' } },
      { introducedOn: { exists: true } },
      { or: [{ introducedOn: within(span) }, { meantFor: within(span) }] },
      ...(unit === undefined ? [] : [{ unit: { equals: unit } }]),
    ],
  };
  const inSpan = await everyRecord<Told>(payload, 'introductions', where, fields);
  const counted = events
    .filter((event) => event.startsWith('introduction/'))
    .map((event) => event.slice('introduction/'.length));
  const records = await recordsById<Told>(payload, 'introductions', counted, fields);
  for (const record of inSpan) records.set(String(record.id), record);
  return toldOf(payload, [...records.values()], plan);
}

/** One introduction by its id, or undefined where there is none. */
export async function introducedOne(
  payload: Payload,
  id: number | string,
  plan: QuotaPlan | undefined,
): Promise<Introduced | undefined> {
  const records = await recordsById<Told>(payload, 'introductions', [id], fields);
  const [told] = await toldOf(payload, [...records.values()], plan);
  return told;
}

async function toldOf(
  payload: Payload,
  records: readonly Told[],
  plan: QuotaPlan | undefined,
): Promise<Introduced[]> {
  const exemplars = await recordsById<Exemplar>(
    payload,
    'exemplars',
    records.flatMap(({ exemplar }) => idOf(exemplar) ?? []),
    { name: true, exemplarKind: true, role: true, position: true, place: true },
  );
  const movements = await recordsById<Movement>(
    payload,
    'movements',
    records.flatMap((record) => (record.movements ?? []).flatMap((movement) => idOf(movement) ?? [])),
    { name: true },
  );
  const criteria = new Map(plan?.criteria.map(({ key, text }) => [key, text]));
  return records.flatMap((record) => {
    const exemplar = exemplars.get(String(idOf(record.exemplar)));
    return exemplar ? [introduced(record, exemplar, { movements, criteria })] : [];
  });
}

type Names = { movements: ReadonlyMap<string, Movement>; criteria: ReadonlyMap<string, string> };

function introduced(record: Told, exemplar: Exemplar, { movements, criteria }: Names): Introduced {
  return {
    event: `introduction/${record.id}`,
    unit: String(idOf(record.unit)),
    state: record.state ?? 'draft',
    on: dayOf(record.introducedOn),
    meantFor: dayOf(record.meantFor),
    receipt: record.receipt ?? undefined,
    name: exemplar.name,
    exemplarKind: exemplar.exemplarKind,
    role: exemplar.role ?? undefined,
    position: exemplar.position ?? undefined,
    place: exemplar.place ?? undefined,
    field: record.field ?? undefined,
    movements: (record.movements ?? []).flatMap((id) => movements.get(String(idOf(id)))?.name ?? []),
    summary: record.achievementSummary ?? undefined,
    newDeeds: record.newDeeds ?? undefined,
    deedsFrom: dayOf(record.deedsFrom),
    deedsTo: dayOf(record.deedsTo),
    honours: (record.honours ?? []).map((honour) => ({
      honourKind: honour.honourKind,
      name: honour.name,
      decisionNumber: honour.decisionNumber ?? undefined,
      decidedOn: dayOf(honour.decidedOn),
      issuer: honour.issuer ?? undefined,
    })),
    criteria: (record.criteria ?? []).map((key) => criteria.get(key) ?? key),
    confirmation: {
      number: record.confirmation?.number ?? undefined,
      on: dayOf(record.confirmation?.on),
    },
  };
}

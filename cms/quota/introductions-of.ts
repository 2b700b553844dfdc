import type { Payload, Where } from 'payload';
import type { Introduction } from '#cms/payload-types.ts';
import type { QuotaEvent } from '#models/quota/event.ts';
import { localDay } from '#models/vietnamese/calendar.ts';
import { idOf } from '../access/actor.ts';
import { dayOf } from './days.ts';
import { eventExemplars } from './event-exemplars.ts';
import type { Reach } from './narrow.ts';
import { everyRecord, exemplarsById } from './records.ts';
import { after, before, ofUnits, within } from './span.ts';

const select = {
  unit: true,
  exemplar: true,
  state: true,
  introducedOn: true,
  meantFor: true,
  sentAt: true,
  firstSentAt: true,
  acceptedAt: true,
  endedAt: true,
  deedsFrom: true,
  deedsTo: true,
  updatedAt: true,
} as const;

/** Whatever was sent, or first sent, under the plan within the reach, or meant for it; a draft is nothing yet. */
export async function introductionsOf(payload: Payload, plan: string, reach: Reach): Promise<QuotaEvent[]> {
  const found = await Promise.all(
    datesIn(reach).map((dates) =>
      everyRecord<Introduction>(
        payload,
        'introductions',
        { and: [{ plan: { equals: plan } }, ...dates, ...ofUnits('unit', reach.units), sent] },
        select,
      ),
    ),
  );
  const records = [...new Map(found.flat().map((record) => [record.id, record])).values()];
  const exemplars = await exemplarsById(
    payload,
    records.flatMap(({ exemplar }) => idOf(exemplar) ?? []),
  );
  return records.map((record) => ({
    id: `introduction/${record.id}`,
    kind: 'introduction',
    unit: String(idOf(record.unit)),
    at: arrivalOf(record),
    firstAt: record.firstSentAt ?? undefined,
    acceptedAt: acceptanceOf(record),
    ...endOf(record),
    meantFor: dayOf(record.meantFor),
    exemplars: eventExemplars([record.exemplar], exemplars),
    deedsFrom: dayOf(record.deedsFrom),
    deedsTo: dayOf(record.deedsTo),
  }));
}

const sent: Where = { and: [{ introducedOn: { exists: true } }, { state: { not_equals: 'draft' } }] };

/**
 * Each is a question of its own, so that the database goes by the index of its date, and the two that find little
 * do not read again what the first one found.
 */
function datesIn({ arrived, meant }: Reach): Where[][] {
  const outside = { or: [{ introducedOn: before(arrived) }, { introducedOn: after(arrived) }] };
  return [
    [{ introducedOn: within(arrived) }],
    [{ firstSentAt: within(arrived) }, outside],
    [{ meantFor: within(meant) }, outside],
  ];
}

/** The moment of sending, unless the office has put another day in its place. */
function arrivalOf({ introducedOn, sentAt }: Introduction): string {
  const day = String(introducedOn);
  return sentAt && localDay(sentAt) === localDay(day) ? sentAt : day;
}

const accepted: readonly Introduction['state'][] = ['accepted', 'chosen', 'proposed'];

const acceptanceOf = ({ state, acceptedAt, introducedOn }: Introduction): string | undefined =>
  accepted.includes(state) ? (acceptedAt ?? introducedOn ?? undefined) : undefined;

const endOf = ({ state, endedAt, updatedAt }: Introduction): Pick<QuotaEvent, 'ended' | 'endedAt'> =>
  state === 'returned' || state === 'refused' ? { ended: state, endedAt: endedAt ?? updatedAt } : {};

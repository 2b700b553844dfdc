import type { Payload } from 'payload';
import type { Exemplar } from '#cms/payload-types.ts';
import type { QuotaEvent } from '#models/quota/event.ts';
import { localDay } from '#models/vietnamese/calendar.ts';
import { idOf } from '../access/actor.ts';
import { eventExemplar } from './event-exemplars.ts';
import type { Reach } from './narrow.ts';
import { everyRecord } from './records.ts';
import { type DaySpan, ofUnits, within } from './span.ts';

/** The danh hiệu and khen thưởng decided within the reach, for the exemplar's own unit. */
export async function commendationsOf(payload: Payload, { arrived, units }: Reach): Promise<QuotaEvent[]> {
  const exemplars = await everyRecord<Exemplar>(
    payload,
    'exemplars',
    { and: [{ 'honours.decidedOn': within(arrived) }, ...ofUnits('unit', units)] },
    { exemplarKind: true, role: true, unit: true, honours: true },
  );
  return exemplars.flatMap((exemplar) => {
    const unit = idOf(exemplar.unit);
    if (unit === undefined) return [];
    return (exemplar.honours ?? []).flatMap(({ id, decidedOn }) =>
      decidedOn && isIn(arrived, localDay(decidedOn))
        ? {
            id: `commendation/${exemplar.id}-${id}`,
            kind: 'commendation' as const,
            unit: String(unit),
            at: decidedOn,
            exemplars: [eventExemplar(exemplar)],
          }
        : [],
    );
  });
}

const isIn = ({ from, to }: DaySpan, day: string): boolean => from <= day && day <= to;

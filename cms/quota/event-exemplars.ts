import type { Exemplar } from '#cms/payload-types.ts';
import type { EventExemplar } from '#models/quota/event.ts';
import { idOf } from '../access/actor.ts';

type Known = Pick<Exemplar, 'id' | 'exemplarKind' | 'role'>;

/** Those of an event's exemplars that are still on record. */
export const eventExemplars = (
  told: Parameters<typeof idOf>[0][],
  known: ReadonlyMap<string, Known>,
): EventExemplar[] =>
  told
    .map((value) => known.get(String(idOf(value))))
    .filter((exemplar) => exemplar !== undefined)
    .map(eventExemplar);

export const eventExemplar = ({ id, exemplarKind, role }: Known): EventExemplar => ({
  id: String(id),
  kind: exemplarKind,
  role: role ?? undefined,
});

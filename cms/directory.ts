import type { Payload } from 'payload';
import { localDay } from '#models/vietnamese/calendar.ts';
import { fold, sameName } from '#models/vietnamese/fold.ts';

type Id = number | string;
type Named = { id: Id; name: string; validFrom?: string | null; validTo?: string | null };
type Finder = (name: string, moment?: string) => Id | undefined;

/** Finds movements, units and exemplars by the names people write; undefined for an unknown or doubtful one. */
export type Directory = { movement: Finder; unit: Finder; exemplar: Finder };

/** Reads the names once: a load of ten thousand stories asks for the same few hundred. */
export async function openDirectory(payload: Payload): Promise<Directory> {
  const [movements, units, exemplars] = await Promise.all([
    namesIn('movements', {}),
    namesIn('units', { validFrom: true, validTo: true }),
    namesIn('exemplars', {}),
  ]);
  return { movement: finder(movements), unit: finder(units), exemplar: finder(exemplars) };

  async function namesIn(collection: 'movements' | 'units' | 'exemplars', dates: Record<string, true>) {
    const select = { name: true, ...dates };
    const found = await payload.find({ collection, select, depth: 0, pagination: false, limit: 0 });
    return found.docs as Named[];
  }
}

/**
 * The one record of that name; where several units had it one after another, the one that was there on the
 * story's day. Without marks ("xa khe suong") only when nothing else could be meant.
 */
function finder(records: readonly Named[]): Finder {
  const candidates = new Map<string, Named[]>();
  return (name, moment) => {
    const known = candidates.get(name) ?? candidatesFor(name);
    candidates.set(name, known);
    if (known.length === 1) return known[0]?.id;
    const then = moment ? known.filter((record) => wasThere(record, localDay(moment))) : [];
    return then.length === 1 ? then[0]?.id : undefined;
  };

  function candidatesFor(name: string): Named[] {
    const exact = records.filter((record) => sameName(record.name, name));
    if (exact.length > 0) return exact;
    const folded = fold(name);
    const alike = records.filter((record) => fold(record.name) === folded);
    return alike.length === 1 ? alike : [];
  }
}

const wasThere = ({ validFrom, validTo }: Named, day: string): boolean =>
  (!validFrom || localDay(validFrom) <= day) && (!validTo || day <= localDay(validTo));

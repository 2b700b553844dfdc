import type { Payload } from 'payload';
import { fold } from '#models/vietnamese/fold.ts';

type Id = number | string;
type Named = { id: Id; names: (string | null | undefined)[] };

/** The plan of that id, number (“118/KH-UBND”) or title. Throws one sentence that lists what there is. */
export async function planNamed(payload: Payload, text: string): Promise<Id> {
  const { docs } = await payload.find({
    collection: 'plans',
    depth: 0,
    pagination: false,
    select: { title: true, number: true },
  });
  const plans = docs.map(({ id, title, number }) => ({ id, names: [number, title] }));
  const found = theOne(plans, text);
  if (found !== undefined) return found;
  if (plans.length === 0) throw new Error('Chưa có kế hoạch nào trong phòng biên tập.');
  const known = docs.map(({ id, number, title }) => `  ${id}: ${[number, title].filter(Boolean).join(', ')}`);
  throw new Error(`Không có, hoặc có nhiều kế hoạch “${text}”; hãy chọn một trong:\n${known.join('\n')}`);
}

/** The unit of that id or name. */
export async function unitNamed(payload: Payload, text: string): Promise<string> {
  const { docs } = await payload.find({
    collection: 'units',
    depth: 0,
    pagination: false,
    select: { name: true },
  });
  const found = theOne(
    docs.map(({ id, name }) => ({ id, names: [name] })),
    text,
  );
  if (found === undefined)
    throw new Error(`Không có, hoặc có nhiều đơn vị “${text}”; hãy ghi đúng tên hoặc mã đơn vị.`);
  return String(found);
}

function theOne(records: readonly Named[], text: string): Id | undefined {
  const wanted = fold(text);
  const matching = records.filter(
    ({ id, names }) => String(id) === text || names.some((name) => name && fold(name) === wanted),
  );
  return matching.length === 1 ? matching[0]?.id : undefined;
}

import type { Payload } from 'payload';
import type { Introduction } from '#cms/payload-types.ts';
import { withTonesLast } from '#models/vietnamese/fold.ts';
import type { Actor } from '../access/actor.ts';
import { openDirectory } from '../directory.ts';
import { digestOf } from '../files/digest.ts';
import { type EarlierMerit, earlierMerit } from '../introductions/earlier-merit.ts';
import type { Entry } from './entries.ts';
import type { ListOrder } from './list-order.ts';

type Id = number | string;

/** An entry as the newsroom stands to it; `merits` are those already on record who may be the same. */
export type PlacedEntry = Entry & {
  id: string;
  unit?: Id;
  importKey: string;
  /** The introduction it was made into by an earlier import of the same line. */
  made?: { id: Id; receipt?: string };
  merits: EarlierMerit[];
};

/** Finds each entry's unit, what was made of it before, and whom it may be; adds what is wrong with it. */
export async function placeEntries(
  payload: Payload,
  entries: readonly Entry[],
  order: ListOrder,
  actor: Actor,
): Promise<PlacedEntry[]> {
  const directory = await openDirectory(payload);
  const placed = entries.map((entry): PlacedEntry => {
    const id = `${entry.table}#${entry.row}`;
    const { unit, problem } = unitOf(entry, order, actor, directory.unit);
    const filled = { ...withCommonDays(entry, order), newDeeds: order.newDeeds[id] || entry.newDeeds };
    const problems = [...entry.problems, ...(problem ? [problem] : []), ...missing(filled, order, actor)];
    return { ...filled, unit, problems, id, importKey: keyOf(entry, unit, order), merits: [] };
  });
  const made = await madeBefore(payload, placed);
  const first = new Map<string, number>();
  for (const entry of placed) {
    const same = `${entry.unit} ${withTonesLast(entry.name.toLowerCase())}`;
    const earlier = first.get(same);
    if (earlier !== undefined && entry.name)
      entry.problems.push(`trùng tên với dòng ${earlier} của danh sách này`);
    else first.set(same, entry.row);
    entry.made = made.get(entry.importKey);
    if (!entry.made && entry.problems.length === 0)
      entry.merits = await earlierMerit(payload, { name: entry.name, unit: entry.unit });
  }
  return placed;
}

type FindUnit = (name: string, moment?: string) => Id | undefined;

function unitOf(
  { unitName, on }: Entry,
  order: ListOrder,
  { role, unit: own }: Actor,
  find: FindUnit,
): { unit?: Id; problem?: string } {
  const named = unitName && find(unitName, on && `${on}T12:00:00+07:00`);
  if (role === 'contributor') {
    if (named && String(named) !== String(own))
      return { unit: own, problem: `“${unitName}” không phải là đơn vị của tài khoản này` };
    return own === undefined ? { problem: 'tài khoản này chưa gắn với đơn vị nào' } : { unit: own };
  }
  if (order.unit !== undefined) return { unit: order.unit };
  if (!unitName) return { problem: 'chưa biết đơn vị giới thiệu; hãy chọn đơn vị' };
  return named ? { unit: named } : { problem: `không có, hoặc có nhiều đơn vị “${unitName}”` };
}

/** The days that the person gave for the whole list, where the line has none of its own. */
const withCommonDays = (entry: Entry, order: ListOrder): Entry => ({
  ...entry,
  on: entry.on ?? order.on,
  deedsFrom: entry.deedsFrom ?? order.deedsFrom,
  deedsTo: entry.deedsTo ?? order.deedsTo,
});

/** What sending would refuse, said before anything is made. */
function missing({ summary, deedsFrom, deedsTo }: Entry, { send }: ListOrder, { role }: Actor): string[] {
  if (!send) return [];
  return [
    ...(summary ? [] : ['thiếu tóm tắt thành tích']),
    ...(role === 'contributor' && !(deedsFrom && deedsTo)
      ? ['thiếu thời gian lập thành tích; ghi chung cho cả danh sách ở trên']
      : []),
    ...(deedsFrom && deedsTo && deedsFrom > deedsTo
      ? ['thời gian lập thành tích: ngày đầu sau ngày cuối']
      : []),
  ];
}

/** The same line of the same unit under the same plan is the same introduction, whatever file it comes in. */
const keyOf = (
  { table, row, problems, notes, unitName, ...told }: Entry,
  unit: Id | undefined,
  { plan }: ListOrder,
) => `list:${digestOf({ ...told, unit: String(unit), plan: String(plan) })}`;

async function madeBefore(payload: Payload, placed: readonly PlacedEntry[]) {
  const { docs } = await payload.db.find<Introduction>({
    collection: 'introductions',
    where: { importKey: { in: placed.map(({ importKey }) => importKey) } },
    select: { importKey: true, receipt: true },
    pagination: false,
    limit: 0,
  });
  return new Map(
    docs.map(({ id, importKey, receipt }) => [String(importKey), { id, receipt: receipt ?? undefined }]),
  );
}

import { APIError, type Payload } from 'payload';
import type { User } from '#cms/payload-types.ts';
import { noonOf } from '#models/vietnamese/calendar.ts';
import { makeIntroduction } from '../actions/introductions/make-introduction.ts';
import { knownId } from '../database/known-id.ts';
import type { ListOrder } from './list-order.ts';
import type { PlacedEntry } from './place-entries.ts';

type Id = number | string;

/** What became of one line; `failed` and `undecided` lines come in when the same list is imported again. */
export type Outcome = {
  id: string;
  row: number;
  name: string;
  result: 'made' | 'madeBefore' | 'undecided' | 'failed';
  introduction?: Id;
  receipt?: string;
  why?: string;
};

/** Makes the introductions of a list, line by line: one that fails keeps no other from being made. */
export async function makeListed(
  payload: Payload,
  entries: readonly PlacedEntry[],
  order: ListOrder,
  by: User,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const entry of entries) outcomes.push(await makeOne(payload, entry, order, by));
  return outcomes;
}

async function makeOne(payload: Payload, entry: PlacedEntry, order: ListOrder, by: User): Promise<Outcome> {
  const { id, row, name, made, problems, merits } = entry;
  const line = { id, row, name };
  if (made) return { ...line, result: 'madeBefore', introduction: made.id, receipt: made.receipt };
  if (problems.length > 0) return { ...line, result: 'failed', why: problems.join('; ') };
  const decision = order.decisions[id] ?? (mustChoose(entry) ? undefined : 'new');
  if (decision === undefined) return { ...line, result: 'undecided' };
  if (decision !== 'new' && !merits.some(({ exemplar }) => String(exemplar) === String(decision)))
    return {
      ...line,
      result: 'failed',
      why: 'điển hình đã chọn không còn trong danh mục; hãy xem trước lại',
    };
  try {
    const { id: introduction, receipt } = await introduce(payload, entry, { order, decision, by });
    return { ...line, result: 'made', introduction, receipt: receipt ?? undefined };
  } catch (error) {
    if (!(error instanceof APIError) || error.status >= 500) throw error;
    return { ...line, result: 'failed', why: error.message };
  }
}

type Making = { order: ListOrder; decision: Id; by: User };

/** Somebody of the same name is on record: a person says whether it is the same one. */
export const mustChoose = ({ merits }: PlacedEntry): boolean =>
  merits.some(({ likeness }) => likeness === 'same');

/** The exemplar goes again where the introduction is refused. */
async function introduce(payload: Payload, entry: PlacedEntry, { order, decision, by }: Making) {
  const created = decision === 'new' ? await makeExemplar(payload, entry, by) : undefined;
  try {
    return await makeIntroduction(payload, {
      by,
      send: order.send,
      importKey: entry.importKey,
      data: {
        unit: knownId(payload, entry.unit ?? ''),
        exemplar: created?.id ?? knownId(payload, decision),
        plan: knownId(payload, order.plan),
        field: entry.field,
        achievementSummary: entry.summary,
        newDeeds: entry.newDeeds,
        deedsFrom: entry.deedsFrom && noonOf(entry.deedsFrom),
        deedsTo: entry.deedsTo && noonOf(entry.deedsTo),
        introducedOn: entry.on && noonOf(entry.on),
      },
    });
  } catch (error) {
    if (created) await payload.delete({ collection: 'exemplars', id: created.id });
    throw error;
  }
}

/** A record for the office's own work: without a consent and without a story nothing of it is public. */
const makeExemplar = (
  payload: Payload,
  { name, exemplarKind, position, place, unit }: PlacedEntry,
  by: User,
) =>
  payload.create({
    collection: 'exemplars',
    data: { name, exemplarKind, position, place, unit: knownId(payload, unit ?? '') },
    depth: 0,
    overrideAccess: false,
    user: by,
  });

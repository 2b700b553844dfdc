import { isDeepStrictEqual } from 'node:util';
import type { CollectionBeforeChangeHook } from 'payload';
import { actorOf } from '../access/actor.ts';
import { isSpokenFor } from '../projection/spoken-for.ts';
import { refuse } from './refuse.ts';

/**
 * What citizens read, or the newsroom is judging, is no longer the contributor's to change: it would go
 * live unread. One change stays open to everybody: writing down that a consent was taken back.
 */
export const contributorKeepsOffPortal =
  (subject: 'exemplars' | 'media'): CollectionBeforeChangeHook =>
  async ({ data, operation, originalDoc, req }) => {
    if (operation === 'create' || actorOf(req).role !== 'contributor') return data;
    if (onlyTakesConsentBack(data, originalDoc)) return data;
    if (await isSpokenFor(req.payload, subject, originalDoc.id, req))
      refuse(
        'Mục này nằm trong bài đã đăng hoặc đang chờ duyệt, chờ giờ đăng nên cộng tác viên không sửa được; hãy nhờ biên tập viên.',
        403,
      );
    return data;
  };

type Row = Record<string, unknown>;

const ownedByServer = ['id', 'createdAt', 'updatedAt', 'searchText'];

function onlyTakesConsentBack(data: Row, original: Row): boolean {
  const consent = (data.consent ?? {}) as Row;
  if (!consent.withdrawnOn) return false;
  const untouched = { ...data, consent: { ...consent, withdrawnOn: (original.consent as Row)?.withdrawnOn } };
  return Object.entries(untouched)
    .filter(([name]) => !ownedByServer.includes(name))
    .every(([name, value]) => value === undefined || isDeepStrictEqual(plain(value), plain(original[name])));
}

/** A value without what says nothing: undefined, null, empty text, lists and groups, boxes not ticked. */
function plain(value: unknown): unknown {
  if (value === null || value === '') return undefined;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(plain);
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'object') return value;
  const said = Object.entries(value)
    .map(([name, part]) => [name, plain(part)] as const)
    .filter(([, part]) => part !== undefined && part !== false);
  return said.length === 0 ? undefined : Object.fromEntries(said);
}

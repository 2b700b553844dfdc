import type { Endpoint, PayloadRequest } from 'payload';
import { actorOf } from '../../access/actor.ts';
import { isWriter } from '../../access/is-writer.ts';
import { knownId } from '../../database/known-id.ts';
import { asSeenBy } from '../../introductions/as-seen-by.ts';
import { asksForNewDeeds, type EarlierMerit, earlierMerit } from '../../introductions/earlier-merit.ts';

export type SimilarAnswer = { merits: EarlierMerit[]; asksForNewDeeds: boolean };

/** More than a person looks through; the likest come first. */
const most = 20;

/**
 * GET /api/introductions/similar?name=…&exemplar=…&unit=…&except=…: who of the same or a like name was
 * introduced or honoured before. `exemplar` gives the name where none is typed, and is itself an answer only
 * with its history.
 */
export const similarEndpoint: Omit<Endpoint, 'root'> = {
  path: '/similar',
  method: 'get',
  handler: async (req) => {
    if (!isWriter({ req })) return answer(403, 'Chỉ người viết và cơ quan thường trực tra được.');
    const actor = actorOf(req);
    const asked = req.searchParams;
    const exemplar = idIn(req, asked.get('exemplar'));
    const unit = actor.role === 'contributor' ? actor.unit : idIn(req, asked.get('unit'));
    const name = asked.get('name') ?? (await nameOf(req, exemplar));
    if (!name) return answer(404, 'Không tìm thấy điển hình.');
    const merits = await earlierMerit(req.payload, { name, unit, except: idIn(req, asked.get('except')) });
    const known = merits.filter(
      (merit) => merit.exemplar !== exemplar || merit.introductions.length + merit.honours.length > 0,
    );
    return Response.json({
      merits: known.slice(0, most).map((merit) => asSeenBy(actor, merit)),
      asksForNewDeeds: asksForNewDeeds(merits, { exemplar, unit }),
    } satisfies SimilarAnswer);
  },
};

const answer = (status: number, message: string) => Response.json({ errors: [{ message }] }, { status });

const idIn = ({ payload }: PayloadRequest, value: string | null): number | undefined =>
  value ? knownId(payload, value) : undefined;

async function nameOf(req: PayloadRequest, id: number | string | undefined): Promise<string | undefined> {
  if (id === undefined) return undefined;
  const found = await req.payload.findByID({
    collection: 'exemplars',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
    select: { name: true },
  });
  return found?.name;
}

import type { Endpoint, PayloadRequest } from 'payload';
import { idOf } from '../access/actor.ts';
import { isNewsroom } from '../access/is-newsroom.ts';
import { quotaPlanOf } from '../quota/plan-of.ts';
import { unitsOf } from '../quota/units-of.ts';
import { refuse } from '../rules/refuse.ts';
import { achievementPaper } from './achievement-paper.ts';
import { introducedOne } from './introduced-of.ts';
import { letterheadOf } from './letterhead-of.ts';
import { type PaperKey, paperKeys } from './paper.ts';
import { type PaperFile, type PaperFormat, paperFile, paperFormats } from './paper-file.ts';
import { planPaper } from './plan-paper.ts';

/** What a unit may have of its own: the figures it is asked to confirm and the forms it sent. */
const unitPapers: readonly PaperKey[] = ['doi-chieu', 'trich-ngang'];

/** GET /api/plans/:id/reports/<paper>.<format>?period=2026-Q3&unit=12 */
export const planPaperEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/reports/:file',
  method: 'get',
  handler: async (req) => {
    const [, paper, format] = /^(.+)\.([a-z]+)$/.exec(String(req.routeParams?.file)) ?? [];
    if (!isOneOf(paperKeys, paper) || !isOneOf(paperFormats, format)) return notFound();
    const { period, unit } = req.query;
    const made = await planPaper(req.payload, paper, {
      plan: String(req.routeParams?.id),
      period: typeof period === 'string' && period ? period : undefined,
      unit: unitAllowed(req, paper, typeof unit === 'string' && unit ? unit : undefined),
      asOf: new Date().toISOString(),
    });
    return download(await paperFile(made, format));
  },
};

/** GET /api/introductions/:id/trich-ngang.<format> */
export const achievementEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/trich-ngang.:format',
  method: 'get',
  handler: async (req) => {
    const format = req.routeParams?.format;
    if (!isOneOf(paperFormats, format)) return notFound();
    const id = String(req.routeParams?.id);
    const readable = await req.payload.findByID({
      collection: 'introductions',
      id,
      depth: 0,
      disableErrors: true,
      overrideAccess: false,
      req,
      select: { plan: true },
    });
    if (!readable) return notFound();
    const planId = idOf(readable.plan);
    const plan = planId === undefined ? undefined : await quotaPlanOf(req.payload, planId);
    const introduced = await introducedOne(req.payload, id, plan);
    if (!introduced) return notFound();
    const office = {
      letterhead: await letterheadOf(req.payload),
      units: new Map((await unitsOf(req.payload)).map((unit) => [unit.id, unit])),
      plan,
      asOf: new Date().toISOString(),
    };
    return download(await paperFile(achievementPaper(office, [introduced]), format));
  },
};

/** The newsroom has every unit's papers, a contributor those of the own unit, others none. */
function unitAllowed(req: PayloadRequest, paper: PaperKey, asked: string | undefined): string | undefined {
  if (isNewsroom({ req })) return asked;
  const own = req.user?.role === 'contributor' ? idOf(req.user.unit) : undefined;
  if (own === undefined || !unitPapers.includes(paper) || (asked !== undefined && asked !== String(own)))
    refuse('Tài khoản này không được lấy giấy tờ ấy.', 403);
  return String(own);
}

const isOneOf = <Known extends PaperKey | PaperFormat>(
  known: readonly Known[],
  text: unknown,
): text is Known => known.some((each) => each === text);

const notFound = () => Response.json({ errors: [{ message: 'Không có giấy tờ này.' }] }, { status: 404 });

const download = ({ name, mimeType, bytes }: PaperFile): Response =>
  new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': mimeType,
      'Content-Disposition': `attachment; filename="${name}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });

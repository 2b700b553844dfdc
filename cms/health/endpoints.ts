import type { Endpoint, Payload } from 'payload';
import { isWorkerSilent, readWorkerState, type WorkerState } from './worker-state.ts';

/** How long something due may wait before somebody should look. */
const patience = 5 * 60_000;

/** GET /api/health: the process answers. */
export const healthEndpoint: Endpoint = {
  path: '/health',
  method: 'get',
  handler: () => Response.json({ live: true }),
};

/**
 * GET /api/ready: whether the newsroom can do its work from end to end: the database answers, the worker
 * lives, and nothing due waits too long. 503 with the reasons where not. Anyone may ask, so it tells no more.
 */
export const readyEndpoint = (dataDir: string): Endpoint => ({
  path: '/ready',
  method: 'get',
  handler: async ({ payload }) => {
    const worker = readWorkerState(dataDir);
    const late = await countLate(payload).catch(() => undefined);
    const reasons = reasonsAgainst(worker, late);
    return Response.json(
      { ready: reasons.length === 0, reasons, workerSeenAt: worker?.at, publishedAt: worker?.publishedAt },
      { status: reasons.length === 0 ? 200 : 503 },
    );
  },
});

/** Due publications nobody carried out; throws where the database does not answer. */
async function countLate(payload: Payload): Promise<number> {
  const before = new Date(Date.now() - patience).toISOString();
  const { totalDocs } = await payload.db.count({
    collection: 'publication-jobs',
    where: { and: [{ doneAt: { exists: false } }, { dueAt: { less_than: before } }] },
  });
  return totalDocs;
}

function reasonsAgainst(worker: WorkerState | undefined, late: number | undefined): string[] {
  return [
    late === undefined && 'Cơ sở dữ liệu không trả lời.',
    isWorkerSilent(worker) && 'Chương trình xuất bản không chạy.',
    worker?.failing && 'Lần xuất bản gần nhất bị lỗi, hệ thống đang thử lại.',
    late && `Có ${late} yêu cầu xuất bản chờ quá 5 phút.`,
  ].filter((reason) => typeof reason === 'string');
}

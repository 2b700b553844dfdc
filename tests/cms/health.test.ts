import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeWorkerState } from '#cms/health/worker-state.ts';
import { openTestNewsroom, type TestNewsroom } from '../setup/cms.ts';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
  await newsroom.payload.db.updateMany({
    collection: 'publication-jobs',
    where: {},
    data: { doneAt: new Date().toISOString() },
  });
});
afterAll(() => newsroom.close());

const ago = (seconds: number) => new Date(Date.now() - seconds * 1000).toISOString();
const ready = async () => {
  const { status, body } = await newsroom.rest('GET', '/ready');
  return { status, reasons: body.reasons };
};
const workerSeen = (seconds: number, failing = false) =>
  writeWorkerState(newsroom.environment.dataDir, { at: ago(seconds), failing });

it('the newsroom lives as soon as it answers', async () => {
  expect(await newsroom.rest('GET', '/health')).toEqual({ status: 200, body: { live: true } });
});

it('the newsroom is ready only while the worker lives and its publications go through', async () => {
  expect(await ready()).toEqual({ status: 503, reasons: ['Chương trình xuất bản không chạy.'] });
  workerSeen(2);
  expect(await ready()).toEqual({ status: 200, reasons: [] });
  workerSeen(40);
  expect(await ready()).toEqual({ status: 503, reasons: ['Chương trình xuất bản không chạy.'] });
  workerSeen(2, true);
  expect((await ready()).reasons).toEqual([expect.stringContaining('bị lỗi')]);
});

it('the newsroom is not ready when something due waits too long; what is due later is no reason', async () => {
  workerSeen(2);
  const waiting = (seconds: number) => ({
    subject: 'articles',
    subjectId: '1',
    touched: [],
    requestedAt: ago(seconds),
    dueAt: ago(seconds),
    attempts: 0,
  });
  await newsroom.payload.db.create({ collection: 'publication-jobs', data: waiting(-600) });
  expect((await ready()).status).toBe(200);
  await newsroom.payload.db.create({ collection: 'publication-jobs', data: waiting(600) });
  expect(await ready()).toEqual({ status: 503, reasons: ['Có 1 yêu cầu xuất bản chờ quá 5 phút.'] });
});

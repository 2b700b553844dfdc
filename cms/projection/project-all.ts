import type { Payload, Where } from 'payload';
import type { Article, Document, Exemplar, Media, Movement, Recording, Unit } from '#cms/payload-types.ts';
import type { PublicRecord } from '#models/snapshot.ts';
import { besideOf, voicesOf } from './beside.ts';
import { checked } from './checked.ts';
import { settingsOf, speechOf } from './project-subjects.ts';
import { byId, type Collection, filesOf, idsOf, isPublicArticle, isWithdrawn } from './public-articles.ts';
import { publicStatistics } from './public-statistics.ts';
import * as record from './records.ts';

const pageSize = 500;

/** Everything the public may read, record by record, in pages so that memory does not grow with the archive. */
export async function* projectAll(payload: Payload, now = new Date()): AsyncGenerator<PublicRecord> {
  const pass = (candidate: { kind: string; id: string }) =>
    checked(candidate, (sentence) => payload.logger.error(sentence)) ?? [];
  const told = new Set<string>();
  const shown = new Set<string>();
  const heard = new Set<string>();

  yield* [pass(record.siteRecord(await settingsOf(payload), payload.config.custom.siteUrl))].flat();
  yield* [pass(record.speechRecord(await speechOf(payload)))].flat();
  for await (const page of pages<Movement>(payload, 'movements'))
    yield* page.flatMap((row) => pass(record.movementRecord(row)));
  for await (const page of pages<Unit>(payload, 'units'))
    yield* page.flatMap((row) => pass(record.unitRecord(row)));
  for await (const page of pages<Document>(payload, 'documents', { public: { equals: true } })) {
    const files = await filesOf(payload, page);
    yield* page.flatMap((row) => pass(record.documentRecord(row, files)));
  }

  yield* await publicStatistics(payload, now);

  const onceLive: Where = { editorialState: { in: ['published', 'withdrawn'] } };
  for await (const page of pages<Article>(payload, 'articles', onceLive)) {
    const beside = await besideOf(payload, page, now);
    for (const article of page) {
      if (isWithdrawn(article, beside.people)) yield* [pass(record.withdrawnRecord(article, beside))].flat();
      if (!isPublicArticle(article, beside.people)) continue;
      for (const id of idsOf(article.exemplars)) told.add(String(id));
      for (const id of idsOf([article.cover, ...(article.pictures ?? [])])) shown.add(String(id));
      for (const id of voicesOf(article, beside)) heard.add(id);
      yield* [pass(record.articleRecord(article, beside))].flat();
    }
  }
  for (const ids of chunks(told)) {
    const exemplars = await byId<Exemplar>(payload, 'exemplars', ids);
    for (const exemplar of exemplars.values()) {
      for (const id of idsOf([exemplar.portrait])) shown.add(String(id));
      yield* [pass(record.exemplarRecord(exemplar))].flat();
    }
  }
  for (const ids of chunks(shown)) {
    const media = await byId<Media>(payload, 'media', ids);
    for (const picture of media.values()) yield* [pass(record.mediaRecord(picture))].flat();
  }
  for (const ids of chunks(heard)) {
    const recordings = await byId<Recording>(payload, 'recordings', ids);
    for (const recording of recordings.values()) yield* [pass(record.recordingRecord(recording))].flat();
  }
}

async function* pages<Row extends { id: number | string }>(
  payload: Payload,
  collection: Collection,
  where: Where = {},
) {
  let after: Where = {};
  for (;;) {
    const { docs } = await payload.db.find<Row>({
      collection,
      where: { and: [where, after] },
      sort: 'id',
      limit: pageSize,
      pagination: false,
    });
    if (docs.length > 0) yield docs;
    const last = docs.at(-1);
    if (!last || docs.length < pageSize) return;
    after = { id: { greater_than: last.id } };
  }
}

function* chunks(ids: Set<string>): Generator<string[]> {
  const all = [...ids];
  for (let start = 0; start < all.length; start += pageSize) yield all.slice(start, start + pageSize);
}

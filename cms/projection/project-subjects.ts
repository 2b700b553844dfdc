import type { Payload } from 'payload';
import type {
  Article,
  Document,
  Exemplar,
  Media,
  Movement,
  Plan,
  Recording,
  SiteSetting,
  SpeechSetting,
  Unit,
} from '#cms/payload-types.ts';
import type { PublicRecord, RecordKey } from '#models/snapshot.ts';
import { articlesVoicedBy, besideOf, heardRecordings } from './beside.ts';
import { checked } from './checked.ts';
import { byId, filesOf, idsOf, isPublicArticle, isWithdrawn } from './public-articles.ts';
import { isPublicPlan } from './public-statistics.ts';
import { articlesTellingOf, type Request, reachOf, shownMedia, toldExemplars } from './reach.ts';
import * as record from './records.ts';

/**
 * What the portal must now hold of these subjects and of all that hangs on them: each key with its public
 * record, or undefined where the public may read nothing (any more).
 */
export async function projectSubjects(
  payload: Payload,
  subjects: Request[],
  now = new Date(),
): Promise<Map<RecordKey, PublicRecord | undefined>> {
  const records = new Map<RecordKey, PublicRecord | undefined>();
  const check = (candidate: { kind: string; id: string }) =>
    checked(candidate, (sentence) => payload.logger.error(sentence));
  const put = (key: RecordKey, candidate: { kind: string; id: string } | undefined) =>
    records.set(key, candidate && check(candidate));
  const reach = await reachOf(payload, subjects);

  for (const id of await articlesTellingOf(payload, reach.retold)) reach.articles.add(id);
  for (const id of await articlesVoicedBy(payload, reach.recordings)) reach.articles.add(id);
  const articles = await byId<Article>(payload, 'articles', reach.articles);
  const beside = await besideOf(payload, [...articles.values()], now);
  for (const id of beside.recordings.keys()) reach.recordings.add(id);
  for (const id of reach.articles) {
    const article = articles.get(id);
    const open = article && isPublicArticle(article, beside.people);
    const gone = article && isWithdrawn(article, beside.people);
    put(`article/${id}`, open ? record.articleRecord(article, beside) : undefined);
    put(`withdrawn/${id}`, gone ? record.withdrawnRecord(article, beside) : undefined);
    for (const person of idsOf(article?.exemplars)) reach.exemplars.add(String(person));
    for (const picture of idsOf([article?.cover, ...(article?.pictures ?? [])]))
      reach.media.add(String(picture));
  }

  const exemplars = await byId<Exemplar>(payload, 'exemplars', reach.exemplars);
  const told = await toldExemplars(payload, reach.exemplars);
  for (const id of reach.exemplars) {
    const exemplar = exemplars.get(id);
    put(`exemplar/${id}`, exemplar && told.has(id) ? record.exemplarRecord(exemplar) : undefined);
    for (const portrait of idsOf([exemplar?.portrait])) reach.media.add(String(portrait));
  }

  const media = await byId<Media>(payload, 'media', reach.media);
  const shown = await shownMedia(payload, reach.media);
  for (const id of reach.media)
    put(`media/${id}`, recordOf(shown.has(id) ? media.get(id) : undefined, record.mediaRecord));

  const recordings = await byId<Recording>(payload, 'recordings', reach.recordings);
  const heard = await heardRecordings(payload, reach.recordings, now);
  for (const id of reach.recordings)
    put(`recording/${id}`, recordOf(heard.has(id) ? recordings.get(id) : undefined, record.recordingRecord));

  const documents = await byId<Document>(payload, 'documents', reach.documents);
  const files = await filesOf(payload, documents.values());
  for (const id of reach.documents) {
    const document = documents.get(id);
    put(`document/${id}`, document?.public ? record.documentRecord(document, files) : undefined);
  }
  const movements = await byId<Movement>(payload, 'movements', reach.movements);
  for (const id of reach.movements) put(`movement/${id}`, recordOf(movements.get(id), record.movementRecord));
  const units = await byId<Unit>(payload, 'units', reach.units);
  for (const id of reach.units) put(`unit/${id}`, recordOf(units.get(id), record.unitRecord));
  const plans = await byId<Plan>(payload, 'plans', reach.plans);
  for (const id of reach.plans) {
    const plan = plans.get(id);
    // The figures of the others are counted apart.
    if (!plan || !isPublicPlan(plan)) put(`statistics/${id}`, undefined);
  }
  if (reach.site) {
    const site = check(record.siteRecord(await settingsOf(payload), payload.config.custom.siteUrl));
    // A portal without its own record is no portal: what it said before stands.
    if (site) records.set('site/site', site);
  }
  if (reach.speech) put('speech/speech', record.speechRecord(await speechOf(payload)));
  return records;
}

/** The portal's settings; before anybody saved them, their standard values. */
export const settingsOf = (payload: Payload): Promise<SiteSetting> =>
  payload.findGlobal({ slug: 'site-settings', depth: 0 });

export const speechOf = (payload: Payload): Promise<SpeechSetting> =>
  payload.findGlobal({ slug: 'speech-settings', depth: 0 });

const recordOf = <Row, Candidate>(
  row: Row | undefined,
  make: (row: Row) => Candidate,
): Candidate | undefined => (row === undefined ? undefined : make(row));
